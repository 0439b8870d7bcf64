import { useState } from 'react';

/** State that can be set, and follows the value whenever that changes: in the same rendering, so that nothing typed since is lost. */
export function useFollowing<Value>(value: Value) {
  const [followed, setFollowed] = useState(value);
  const [own, setOwn] = useState(value);
  if (Object.is(followed, value)) return [own, setOwn] as const;
  setFollowed(value);
  setOwn(value);
  return [value, setOwn] as const;
}
