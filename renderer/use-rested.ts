import { useEffect, useState } from 'react';

/** After the last key of a burst, in milliseconds. */
const REST = 350;

/**
 * What is drawn beside the work at hand follows when the hand rests. At once where there was nothing yet, and
 * where it belongs to something else: another `key`.
 */
export function useRested<T>(value: T, key: string): T {
  const [rested, setRested] = useState({ value, key });
  useEffect(() => {
    const timer = setTimeout(() => setRested({ value, key }), REST);
    return () => clearTimeout(timer);
  }, [value, key]);
  return rested.key === key && rested.value !== undefined ? rested.value : value;
}
