import { useEffect, useState } from 'react';

/** The box to fit: the first one that was ready for this key, so that later changes do not move the drawing. */
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
