/**
 * Posting: commands in, one result each, all in the caller's transaction. Locks, reads, decides, stores; a refused command
 * leaves no trace, and a repeated one gets its first answer.
 */
import { today, type Clock } from '../../platform/clock/clock.ts';
import { transaction, type Database, type Transaction } from '../../platform/db/pool.ts';
import { reason } from '../texts.ts';
import type { Book } from './book.ts';
import { bodyHashOf, canonical } from './canonical.ts';
import { checkCommand, type Command } from './command.ts';
import { decide } from './decide/index.ts';
import { LedgerError } from './errors.ts';
import { needsOf } from './needs.ts';
import type { Result } from './outcome.ts';
import { append, type Appended } from './store/append.ts';
import { remembered, type Remembered } from './store/commands.ts';
import { lockGates } from './store/gates.ts';
import { loadBook } from './store/load.ts';
import { saveMerge, saveStanding } from './store/save.ts';

/** At most so many commands share a transaction: what is lost by one failure, and what memory one needs, is bounded. */
export const maxCommandsPerTransaction = 2000;

/** One command in a transaction of its own. */
export const post = (db: Database, command: Command, clock: Clock): Promise<Result> =>
  transaction(db, async (tx) => (await postIn(tx, [command], clock))[0] as Result);

/**
 * Posts commands in order; each sees what those before it did. Throws a retryable LedgerError, or PostgreSQL's own race
 * errors (`isRace`), when another transaction got in between: the transaction is then lost and is to be run again.
 */
export async function postIn(tx: Transaction, commands: readonly Command[], clock: Clock): Promise<Result[]> {
  const plan = await planIn(tx, commands, clock);
  return storeIn(tx, plan);
}

/** Decisions made under locks and not stored yet: nothing has been written so far. */
export interface Plan {
  /** In the order of the commands; `sequence` of accepted ones is given when they are stored. */
  readonly outcomes: readonly Outcome[];
  readonly book: Book;
  readonly at: Date;
}
export type Outcome =
  | ({ readonly state: 'decided' } & Appended)
  | { readonly state: 'settled'; readonly result: Result }
  | { readonly state: 'repeat'; readonly of: number };

/** Locks and decides without writing: for a caller that wants to look before it stores, in the same transaction. */
export async function planIn(tx: Transaction, commands: readonly Command[], clock: Clock): Promise<Plan> {
  if (commands.length > maxCommandsPerTransaction) {
    throw new LedgerError(
      'too-many-commands',
      `${commands.length} commands; at most ${maxCommandsPerTransaction} go together.`,
    );
  }
  for (const command of commands) checkCommand(command);
  if (commands.length > 1 && commands.some(({ kind }) => kind === 'mergePartners')) {
    throw new LedgerError(
      'merge-alone',
      'mergePartners needs a transaction of its own: it moves what others may name.',
    );
  }
  const needs = needsOf(commands);
  const gates = await lockGates(tx, needs);
  const book = await loadBook(tx, needs, gates);
  const known = await remembered(
    tx,
    commands.map(({ id }) => id),
  );
  return { outcomes: decideAll(book, commands, known, clock), book, at: clock.now };
}

/** Pure but for the book, which takes every accepted decision in. */
function decideAll(
  book: Book,
  commands: readonly Command[],
  known: ReadonlyMap<string, Remembered>,
  clock: Clock,
): Outcome[] {
  const context = { today: today(clock) };
  const accepted = new Map<string, { readonly index: number; readonly bodyHash: string }>();
  return commands.map((command, index): Outcome => {
    const bodyHash = bodyHashOf(command.kind, canonical(command.body));
    const before = known.get(command.id);
    if (before) return { state: 'settled', result: repeated(before, bodyHash) };
    const within = accepted.get(command.id);
    if (within) {
      if (within.bodyHash === bodyHash) return { state: 'repeat', of: within.index };
      return { state: 'settled', result: { kind: 'conflict', reasons: [reason('FUNDS_ID_CONFLICT')] } };
    }
    const decision = decide(book, command, context);
    if (decision.kind === 'refused') return { state: 'settled', result: decision };
    book.apply(decision);
    accepted.set(command.id, { index, bodyHash });
    return { state: 'decided', command, decision };
  });
}

function repeated(before: Remembered, bodyHash: string): Result {
  return before.bodyHash === bodyHash
    ? { kind: 'accepted', sequence: before.sequence, answer: before.answer, isRepeat: true }
    : { kind: 'conflict', reasons: [reason('FUNDS_ID_CONFLICT')] };
}

/** Stores a plan in the transaction that made it. */
export async function storeIn(tx: Transaction, { outcomes, book, at }: Plan): Promise<Result[]> {
  const accepted = outcomes.filter((outcome) => outcome.state === 'decided');
  const sequences = new Map<Outcome, bigint>();
  if (accepted.length > 0) {
    const ids = await saveStanding(tx, book);
    for (const { decision } of accepted) {
      if (decision.merge) await saveMerge(tx, decision.merge.from, decision.merge.into);
    }
    const funds = book.funds.changes().map(({ row }) => row);
    const given = await append(tx, accepted, ids, funds, book.currency, at);
    accepted.forEach((outcome, index) => sequences.set(outcome, given[index] ?? 0n));
  }
  const resultOf = (outcome: Outcome, isRepeat: boolean): Result => {
    if (outcome.state === 'settled') return outcome.result;
    if (outcome.state === 'repeat') return resultOf(outcomes[outcome.of] as Outcome, true);
    return { kind: 'accepted', sequence: sequences.get(outcome) ?? 0n, answer: outcome.decision.answer, isRepeat };
  };
  return outcomes.map((outcome) => resultOf(outcome, false));
}
