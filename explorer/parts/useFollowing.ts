import { useEffect, useState } from 'react';

/** State that can be set, and follows the value whenever that changes. */
export function useFollowing<Value>(value: Value) {
  const state = useState(value);
  const [, setState] = state;
  useEffect(() => setState(value), [value, setState]);
  return state;
}
