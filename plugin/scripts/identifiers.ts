/** The explicit steps of identifiers.lock.json: taking something out of the app, or giving it another name. */
import { move, readLock, retire, writeLock } from './lock.ts';

const usage = `Usage: npm run plugin:identifiers -- retire <name>…
       npm run plugin:identifiers -- move <old name> <new name>

  retire   the thing leaves the app: the next deployment deletes it, with its data, on every host
  move     the same thing under a new name: it keeps its identifier and its data
`;

const [verb, ...names] = process.argv.slice(2);
try {
  const lock = await readLock();
  const [from, to] = names;
  if (verb === 'retire' && from !== undefined) {
    await writeLock(names.reduce(retire, lock));
  } else if (verb === 'move' && from !== undefined && to !== undefined && names.length === 2) {
    await writeLock(move(lock, from, to));
  } else {
    process.stderr.write(usage);
    process.exitCode = 2;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
