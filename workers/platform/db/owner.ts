/** Whose data folder it is, and which server runs on it: a killed parent leaves the server behind, and another may adopt it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from './errors.ts';

const stopTimeoutMs = 20_000;

/** Lines of postmaster.pid: pid, data folder, start time, port. Undefined when that process is gone. */
function postmaster(cluster: string): { pid: number; port: number } | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && isAlive(pid) ? { pid, port: Number(lines[3]) } : undefined;
}

export const runningPort = (cluster: string): number | undefined => postmaster(cluster)?.port;

export async function stopPostmaster(cluster: string): Promise<void> {
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

export function livingOwner(dataDir: string): number | undefined {
  if (!existsSync(ownerFile(dataDir))) return undefined;
  const [pid, startedAt] = readFileSync(ownerFile(dataDir), 'utf8').trim().split(' ');
  // The start time tells a living owner from another program that was given its process id.
  return isAlive(Number(pid)) && processStart(Number(pid)) === startedAt ? Number(pid) : undefined;
}

export function takeOwnership(dataDir: string): () => void {
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
