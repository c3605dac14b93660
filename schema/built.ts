import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseManifest, type Manifest } from './manifest.ts';

const root = join(import.meta.dirname, '..');
export const manifestPath = join(root, 'plugin/.twenty/output/manifest.json');
const lockPath = join(root, 'plugin/.twenty/build.pid');
const lockWaitMs = 120_000;

/** What decides what the host will look like; views, pages and texts may change without a new build. */
const sourceFolders = ['objects', 'fields', 'lib', 'application.ts', 'identifiers.lock.json'];

/** The plugin's manifest; built first when it is missing or older than its sources. Safe from several processes at once. */
export async function builtManifest(): Promise<Manifest> {
  if (await isStale()) await underLock(async () => ((await isStale()) ? build() : undefined));
  return parseManifest(JSON.parse(await readFile(manifestPath, 'utf8')));
}

async function isStale(): Promise<boolean> {
  if (!existsSync(manifestPath)) return true;
  const built = (await stat(manifestPath)).mtimeMs;
  const times = await Promise.all(sourceFolders.map((name) => newestMs(join(root, 'plugin', name))));
  return Math.max(...times) > built;
}

async function newestMs(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = await readdir(path, { recursive: true });
  const times = await Promise.all(
    entries.filter((name) => name.endsWith('.ts')).map(async (name) => (await stat(join(path, name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

async function build(): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'plugin/scripts/build.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error(`The plugin does not build; run npm run plugin:build.\n${said}`);
}

/** A file as the lock, with its holder's process id: one process makes it, and a killed holder's is taken away. */
async function underLock(work: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + lockWaitMs;
  await mkdir(dirname(lockPath), { recursive: true });
  while (!(await takeLock())) {
    if (Date.now() > deadline || !(await isHeld())) await rm(lockPath, { force: true });
    else await sleep(100);
  }
  try {
    await work();
  } finally {
    await rm(lockPath, { force: true });
  }
}

async function takeLock(): Promise<boolean> {
  return writeFile(lockPath, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

async function isHeld(): Promise<boolean> {
  const holder = Number(await readFile(lockPath, 'utf8').catch(() => ''));
  // Made, but not written yet: its holder is about to.
  if (!(holder > 0)) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
