/** identifiers.lock.json: name → UUID of everything in use; names that moved; identifiers that are never given again. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const names = z.record(z.string().min(1), z.string().min(1));
const lockFile = z.strictObject({ identifiers: names, moved: names, retired: names });

export type Lock = z.infer<typeof lockFile>;

const path = new URL('../identifiers.lock.json', import.meta.url);

export async function readLock(): Promise<Lock> {
  return lockFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

export async function writeLock(lock: Lock): Promise<void> {
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
}

export interface LockChange {
  readonly lock: Lock;
  readonly added: readonly string[];
  readonly unused: readonly string[];
}

/** What a build's names mean for the lock. Throws when a name that was retired comes back. */
export function addToLock(lock: Lock, used: ReadonlyMap<string, string>): LockChange {
  const added = [...used.keys()].filter((name) => lock.identifiers[name] === undefined);
  const back = added.filter((name) => lock.retired[name] !== undefined);
  if (back.length > 0) throw new Error(`retired names must not come back, choose others: ${back.join(', ')}`);
  return {
    lock: {
      ...lock,
      identifiers: sorted([
        ...Object.entries(lock.identifiers),
        ...added.map((name) => [name, used.get(name) ?? ''] as const),
      ]),
    },
    added,
    unused: Object.keys(lock.identifiers).filter((name) => !used.has(name)),
  };
}

/** The explicit step before something is removed from the app, with its data on every host. */
export function retire(lock: Lock, name: string): Lock {
  const { [name]: uuid, ...identifiers } = lock.identifiers;
  if (uuid === undefined) throw new Error(`"${name}" is not in the lock`);
  return { ...lock, identifiers, retired: sorted([...Object.entries(lock.retired), [name, uuid]]) };
}

/** A new name for the same thing: it keeps its UUID, and with it its data. */
export function move(lock: Lock, from: string, to: string): Lock {
  const { [from]: uuid, ...rest } = lock.identifiers;
  if (uuid === undefined) throw new Error(`"${from}" is not in the lock`);
  if (rest[to] !== undefined || lock.retired[to] !== undefined) throw new Error(`"${to}" is taken`);
  const { [from]: origin = from, ...moved } = lock.moved;
  return {
    identifiers: sorted([...Object.entries(rest), [to, uuid]]),
    moved: origin === to ? moved : sorted([...Object.entries(moved), [to, origin]]),
    retired: lock.retired,
  };
}

function sorted(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
