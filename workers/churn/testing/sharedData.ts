import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Public data beside the checkout (see its README.md). It is not part of the repository and may be missing. */
export function sharedData(name: string): string {
  return fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
}

/** Whether it is there; says so, once per file, when it is not. */
export function hasSharedData(name: string): boolean {
  const isThere = existsSync(sharedData(name));
  if (!isThere) console.warn(`../shared/data/${name} is missing: what is checked against it is not checked here`);
  return isThere;
}
