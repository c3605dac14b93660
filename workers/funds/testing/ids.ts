/** Readable ids for tests: uuid('fund', 1) is the same in every run. */
import { sha256 } from '../ledger/canonical.ts';

export function uuid(...parts: readonly (string | number)[]): string {
  const hex = sha256(parts.join('/'));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** What a file's content hash looks like. */
export const contentHash = (name: string): string => sha256(name);
