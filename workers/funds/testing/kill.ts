/** Starts the poster, kills it in the middle of its work, and says what it had been promised until then. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const poster = join(import.meta.dirname, 'poster.ts');
const patienceMs = 30_000;

/** Kills with SIGKILL after `acknowledgements` commands, plus `delayMs` so that it falls anywhere in a transaction. */
export async function postUntilKilled(options: {
  url: string;
  name: string;
  from: number;
  acknowledgements: number;
  delayMs: number;
}): Promise<string[]> {
  const { url, name, from, acknowledgements, delayMs } = options;
  const child = spawn(process.execPath, [poster, url, name, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  const ids: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (id) => {
    ids.push(id);
    if (ids.length === acknowledgements) setTimeout(() => child.kill('SIGKILL'), delayMs);
  });
  const [exit] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  clearTimeout(patience);
  if (exit[1] !== 'SIGKILL') throw new Error(`The poster ended by itself: ${String(exit[0])}`);
  if (ids.length < acknowledgements) throw new Error(`Only ${ids.length} commands in ${patienceMs} ms.`);
  return ids;
}
