/** Appends to the log: takes the head's lock, the last of all locks, gives out sequences, chains, inserts. */
import type { Transaction } from '../../../platform/db/pool.ts';
import { bodyHashOf, canonical } from '../canonical.ts';
import { chained, type ChainedCommand, type ChainedEntry } from '../chain.ts';
import type { Command } from '../command.ts';
import type { Move } from '../entry.ts';
import { contention, LedgerError } from '../errors.ts';
import type { Accepted, Answer } from '../outcome.ts';
import type { Fund } from '../standing.ts';
import type { AccountIds } from './save.ts';

export interface Appended {
  readonly command: Command;
  readonly decision: Accepted;
}

/** Returns the sequence of each command, in order. */
export async function append(
  tx: Transaction,
  accepted: readonly Appended[],
  ids: AccountIds,
  funds: readonly Fund[],
  currency: string | null,
  at: Date,
): Promise<bigint[]> {
  const moveCount = accepted.reduce((sum, { decision }) => sum + decision.moves.length, 0);
  const head = await takeHead(tx, accepted.length, moveCount, currency);
  let { sequence, entrySequence, hash } = head;
  const commands: CommandRow[] = [];
  const entries: EntryRow[] = [];
  for (const { command, decision } of accepted) {
    sequence += 1n;
    const record = recordOf(command, decision.answer, sequence, at);
    const own = decision.moves.map((move) => ({ ...entryOf(move, ++entrySequence), commandSequence: sequence, move }));
    hash = chained(hash, record, own);
    commands.push({ ...record, hash });
    entries.push(...own);
  }
  await insertCommands(tx, commands);
  if (entries.length > 0) await insertEntries(tx, entries, ids);
  await closeHead(tx, hash, commands, accepted, funds);
  return commands.map((command) => command.sequence);
}

type CommandRow = ChainedCommand & { readonly hash: string };
type EntryRow = ChainedEntry & { readonly commandSequence: bigint; readonly move: Move };

interface HeadRow {
  readonly sequence: bigint;
  readonly entrySequence: bigint;
  readonly hash: string;
  readonly currency: string | null;
}

async function takeHead(tx: Transaction, commands: number, entries: number, currency: string | null): Promise<HeadRow> {
  const { rows } = await tx.query<HeadRow>({
    name: 'funds-head-take',
    text: `update funds.head set sequence = sequence + $1, entry_sequence = entry_sequence + $2, currency = coalesce(currency, $3)
      returning sequence - $1 as sequence, entry_sequence - $2 as "entrySequence", encode(hash, 'hex') as hash, currency`,
    values: [commands, entries, currency],
  });
  const [head] = rows;
  if (!head) throw new LedgerError('head-missing', 'funds.head has lost its row. Restore the database from a backup.');
  if (head.currency !== currency) throw contention('Another fund was opened first, in another currency');
  return head;
}

const recordOf = ({ id, kind, body, actor }: Command, answer: Answer, sequence: bigint, at: Date): ChainedCommand => ({
  sequence,
  id,
  kind,
  body: canonical(body),
  actor,
  answer: canonical(answer),
  at,
});

const entryOf = (move: Move, sequence: bigint): ChainedEntry => ({
  sequence,
  kind: move.kind,
  phase: move.phase,
  debitCode: move.from.code,
  creditCode: move.to.code,
  currency: move.currency,
  amountMinor: move.amountMinor,
  fundId: move.fundId,
  partnerId: move.partnerId ?? null,
  allocationId: move.allocationId ?? null,
  requestId: move.requestId ?? null,
  claimId: move.claimId ?? null,
  attempt: move.attempt ?? null,
});

async function insertCommands(tx: Transaction, rows: readonly CommandRow[]): Promise<void> {
  await tx.query({
    name: 'funds-commands',
    text: `insert into funds.command (sequence, id, kind, body, body_hash, actor, at, answer, hash)
      select sequence, id, kind, body::json, decode(body_hash, 'hex'), actor, at, answer::json, decode(hash, 'hex')
      from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[])
        as v (sequence, id, kind, body, body_hash, actor, at, answer, hash)`,
    values: [
      rows.map((row) => row.sequence),
      rows.map((row) => row.id),
      rows.map((row) => row.kind),
      rows.map((row) => row.body),
      rows.map((row) => bodyHashOf(row.kind, row.body)),
      rows.map((row) => row.actor),
      rows.map((row) => row.at),
      rows.map((row) => row.answer),
      rows.map((row) => row.hash),
    ],
  });
}

async function insertEntries(tx: Transaction, rows: readonly EntryRow[], ids: AccountIds): Promise<void> {
  const idOf = (code: string): bigint => {
    const id = ids.get(code);
    if (id === undefined) throw new LedgerError('account-missing', `${code} was not stored.`);
    return id;
  };
  await tx.query({
    name: 'funds-entries',
    text: `insert into funds.entry (sequence, command_sequence, kind, phase, debit_account, credit_account, currency, amount_minor,
        fund_id, partner_id, allocation_id, request_id, claim_id, attempt)
      select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::text[], $8::bigint[],
        $9::uuid[], $10::bigint[], $11::uuid[], $12::uuid[], $13::uuid[], $14::int[])`,
    values: [
      rows.map((row) => row.sequence),
      rows.map((row) => row.commandSequence),
      rows.map((row) => row.kind),
      rows.map((row) => row.phase),
      rows.map((row) => idOf(row.debitCode)),
      rows.map((row) => idOf(row.creditCode)),
      rows.map((row) => row.currency),
      rows.map((row) => row.amountMinor),
      rows.map((row) => row.fundId),
      rows.map((row) => row.partnerId),
      rows.map((row) => row.allocationId),
      rows.map((row) => row.requestId),
      rows.map((row) => row.claimId),
      rows.map((row) => row.attempt),
    ],
  });
}

/** The new head, and on each fund the last command that touched it. */
async function closeHead(
  tx: Transaction,
  hash: string,
  commands: readonly CommandRow[],
  accepted: readonly Appended[],
  funds: readonly Fund[],
): Promise<void> {
  const last = new Map<string, bigint>();
  accepted.forEach(({ decision }, index) => {
    const sequence = commands[index]?.sequence ?? 0n;
    for (const { fundId } of [...decision.moves, ...touched(decision)]) last.set(fundId, sequence);
  });
  const states = new Map(funds.map((fund) => [fund.fundId, fund.state]));
  const ids = [...last.keys()].toSorted();
  await tx.query({
    name: 'funds-head-close',
    text: `with funds as (
        update funds.fund f set sequence = v.sequence, state = coalesce(v.state, f.state)
        from unnest($2::uuid[], $3::bigint[], $4::text[]) as v (fund_id, sequence, state) where f.fund_id = v.fund_id)
      update funds.head set hash = decode($1, 'hex')`,
    values: [hash, ids, ids.map((id) => last.get(id)), ids.map((id) => states.get(id) ?? null)],
  });
}

/** Funds that a command concerns without moving their money: what Twenty shows of them is as new as the command. */
const touched = (decision: Accepted): readonly { readonly fundId: string }[] => [
  ...(decision.funds ?? []),
  ...(decision.lots ?? []),
  ...(decision.requests ?? []),
  ...(decision.claims ?? []),
  ...(decision.clawbacks ?? []),
];
