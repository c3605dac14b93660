/** Reads when the component appears and every few seconds after, because nobody tells a component that a record changed. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: T };

const EVERY_MS = 15_000;

/** `of` says whose records `read` reads: another one is read anew. */
export function useRecords<T>(of: string | null, read: () => Promise<T>): Loaded<T> {
  const [last, setLast] = useState<{ readonly of: string | null; readonly value: T }>();
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      try {
        const value = await read();
        if (isGone) return;
        setLast({ of, value });
        setHasFailed(false);
      } catch {
        if (!isGone) setHasFailed(true);
      }
    };
    void load();
    const timer = setInterval(() => void load(), EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
    // `read` is another function with every rendering; whose records it reads is in `of`.
  }, [of, attempt]);
  // What was read before is better than an error message; the next round tries again.
  if (last && last.of === of) return { kind: 'ready', value: last.value };
  return hasFailed ? { kind: 'failed', retry: () => setAttempt(attempt + 1) } : { kind: 'loading' };
}
