/**
 * Proves the ledger's invariants over the whole log, from its first command, in one snapshot of the database over two
 * connections, and in memory that does not grow with the log: the chain, the sequences, every balance on the way, the totals at the end,
 * and the standing tables against the entries.
 */
import { transaction, type Database, type Transaction } from '../../../platform/db/pool.ts';
import { reason, type Refusal } from '../../texts.ts';
import { readHead, type Head } from '../store/commands.ts';
import { loadAccounts } from './accounts.ts';
import { readLog } from './log.ts';
import { Replay } from './replay.ts';
import { checkStanding } from './standing.ts';
import { checkTotals } from './totals.ts';

const maxFindings = 100;
/** Rows read at a time: what memory the proof takes, beside the accounts. */
const defaultPageSize = 2_000;

export interface Verification {
  /** Write it down: a later log must still contain it. */
  readonly head: Head;
  /** At most 100; none means that every invariant holds. */
  readonly findings: readonly Refusal[];
}

export function verify(db: Database, { pageSize = defaultPageSize } = {}): Promise<Verification> {
  return transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    const findings: Refusal[] = [];
    const report = (finding: Refusal): void => {
      if (findings.length < maxFindings) findings.push(finding);
    };
    const standing = standingApart(db, await snapshotOf(tx));
    const head = await readHead(tx);
    const accounts = await loadAccounts(tx, pageSize);
    const replay = new Replay(accounts, report);
    for await (const command of readLog(tx, accounts, pageSize)) replay.take(command);
    const isHead =
      replay.sequence === head.sequence &&
      replay.entrySequence === head.entrySequence &&
      (await lastEntry(tx)) === head.entrySequence &&
      replay.hash === head.hash;
    if (!isHead) report(reason('FUNDS_HEAD_DIFFERS'));
    await checkTotals(tx, accounts, pageSize, report);
    for (const finding of await standing) report(finding);
    return { head, findings };
  });
}

async function snapshotOf(tx: Transaction): Promise<string> {
  const { rows } = await tx.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  return rows[0]?.snapshot ?? '';
}

/** On a connection of its own, in the same snapshot: the database adds up while the log is replayed here. */
function standingApart(db: Database, snapshot: string): Promise<Refusal[]> {
  const found = transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    await tx.query(`set transaction snapshot '${snapshot.replaceAll("'", "''")}'`);
    const findings: Refusal[] = [];
    await checkStanding(tx, (finding) => findings.push(finding));
    return findings;
  });
  // Whoever fails first is who is told of; this one is awaited at the end.
  found.catch(() => {});
  return found;
}

/** The replay goes from command to command; an entry after the last one belongs to none. */
async function lastEntry(tx: Transaction): Promise<bigint> {
  const { rows } = await tx.query<{ last: bigint | null }>('select max(sequence) as last from funds.entry');
  return rows[0]?.last ?? 0n;
}
