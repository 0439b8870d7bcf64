import { useEffect, useState } from 'react';

/** What to fit into the frame: the value of when it was ready for this key first, so that later changes do not move the drawing. */
export function useFitted<Value>(key: string, isReady: boolean, value: Value, first: Value): Value {
  const [fitted, setFitted] = useState<{ readonly key: string | null; readonly value: Value }>({
    key: null,
    value: first,
  });
  useEffect(() => {
    if (isReady) setFitted((now) => (now.key === key ? now : { key, value }));
  }, [key, isReady, value]);
  return fitted.value;
}
