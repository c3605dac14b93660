/** One text for one value: keys in order, bigints as decimal strings. What is hashed is what is stored. */
import { hash } from 'node:crypto';

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export const sha256 = (data: string | Buffer): Buffer => hash('sha256', data, 'buffer');

/** What tells two commands with the same id apart. */
export const bodyHashOf = (kind: string, body: string): Buffer => sha256(`${kind}\n${body}`);
