/** Fills a ledger with a log of a given length, in few large transactions: only what `verify` reads has to be real. */
import { transaction, type Database } from '../../workers/platform/db/pool.ts';
import type { Command } from '../../workers/funds/ledger/command.ts';
import { maxCommandsPerTransaction, postIn } from '../../workers/funds/ledger/post.ts';
import * as make from '../../workers/funds/testing/commands.ts';
import { contentHash, uuid } from '../../workers/funds/testing/ids.ts';
import { openings, type Workload } from '../../workers/funds/testing/workload.ts';

const lotsPerRequest = 8;
const entriesPerLife = 3 * lotsPerRequest + 2;
const commandsPerLife = lotsPerRequest + 4;

export async function fillLog(db: Database, minEntries: number): Promise<void> {
  const workload: Workload = { name: 'fill', funds: 20, partners: 500 };
  const lives = Math.ceil(minEntries / entriesPerLife);
  const livesPerTransaction = Math.floor(maxCommandsPerTransaction / commandsPerLife);
  await post(db, openings(workload));
  for (let from = 0; from < lives; from += livesPerTransaction) {
    const count = Math.min(livesPerTransaction, lives - from);
    await post(db, Array.from({ length: count }, (_, n) => longLife(workload, from + n)).flat());
  }
  await db.query('analyze');
}

async function post(db: Database, commands: readonly Command[]): Promise<void> {
  const results = await transaction(db, async (tx) => {
    await tx.query('set local synchronous_commit = off');
    return postIn(tx, commands, make.clockOn(make.day));
  });
  const refused = results.find((result) => result.kind !== 'accepted');
  if (refused) throw new Error(JSON.stringify(refused));
}

/** A request that draws on eight lots: most commands of a ledger have one entry, those of long partnerships have more. */
function longLife({ name, funds, partners }: Workload, n: number): Command[] {
  const fundId = uuid(name, 'fund', n % funds);
  const companyId = uuid(name, 'company', n % partners);
  const [requestId, claimId] = [uuid(name, 'request', n), uuid(name, 'claim', n)];
  const amountMinor = 800n;
  const invoice = { sellerTaxNumber: name, code: '', number: `${n}`, totalMinor: amountMinor };
  return [
    ...Array.from({ length: lotsPerRequest }, (_, lot) =>
      make.allocate(lot, 100n, { allocationId: uuid(name, 'allocation', n, lot), fundId, companyId }),
    ),
    make.approveRequest(n, amountMinor, { requestId, fundId, companyId }),
    make.approveClaim(n, n, amountMinor, {
      claimId,
      requestId,
      companyId,
      invoice,
      evidence: [contentHash(`${name} ${n}`)],
    }),
    make.command('startPayment', { claimId }),
    make.command('confirmPayment', { claimId, reference: `bank ${n}`, paidOn: make.day }),
  ];
}
