/** One text for one value: keys in order, bigints as decimal strings. What is hashed is what is stored. */
import { hash } from 'node:crypto';

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** In hex: strings are cheaper than millions of small buffers. */
export const sha256 = (text: string): string => hash('sha256', text);

/** What tells two commands with the same id apart. */
export const bodyHashOf = (kind: string, body: string): string => sha256(`${kind}\n${body}`);
