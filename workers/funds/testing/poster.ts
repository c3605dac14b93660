/**
 * A process that posts lives one after the other, on several chains at once, and prints the id of each command once its
 * result is durable; until it is killed. Arguments: database url, workload name, number of the first life.
 */
import { connect } from '../../platform/db/pool.ts';
import { ledgerQueue } from '../ledger/queue.ts';
import { clockOn, day } from './commands.ts';
import { life, openings, type Workload } from './workload.ts';

const [url = '', name = '', from = '0'] = process.argv.slice(2);
const workload: Workload = { name, funds: 3, partners: 7 };
const chains = 12;
const maxLives = 100_000;

const db = connect({ url, maxConnections: 4 });
const queue = ledgerQueue({ db, clock: () => clockOn(day), lanes: 3, maxBatch: 8 });

async function acknowledged(id: string, work: Promise<{ readonly kind: string }>): Promise<void> {
  const { kind } = await work;
  if (kind !== 'accepted') throw new Error(`${id}: ${kind}`);
  process.stdout.write(`${id}\n`);
}

for (const command of openings(workload)) await acknowledged(command.id, queue.post(command));

let next = Number(from);
async function chain(): Promise<void> {
  while (next < maxLives) {
    for (const command of life(workload, next++)) await acknowledged(command.id, queue.post(command));
  }
}
await Promise.all(Array.from({ length: chains }, chain));
