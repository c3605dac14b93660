/** Asks the ledger before anything is decided: what would it say? Stored only when the verdict is. */
import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { Command } from '../ledger/command.ts';
import { contention } from '../ledger/errors.ts';
import { needsOf } from '../ledger/needs.ts';
import { planIn, storeIn, type Outcome, type Plan } from '../ledger/post.ts';
import { lockGates } from '../ledger/store/gates.ts';
import type { Refusal } from '../texts.ts';

export interface Wish {
  readonly subject: string;
  readonly commands: readonly Command[];
  /** Refused already by the rule: the ledger is asked for its reasons only, so that people get all of them at once. */
  readonly isBlocked: boolean;
}

export interface Trial {
  readonly reasons: readonly Refusal[];
  /** The batch that has the commands, and how many of its decisions are this record's; null where nothing is to be stored. */
  readonly posting: Posting | null;
}
export interface Posting {
  readonly plan: Plan;
  readonly decided: number;
}

/** Accounts of all wishes are locked in one statement, in id order; then each wish gets its answer. */
export async function trialsOf(tx: Transaction, wishes: readonly Wish[], clock: Clock): Promise<Map<string, Trial>> {
  const asking = wishes.filter(({ commands }) => commands.length > 0);
  const trials = new Map<string, Trial>();
  if (asking.length === 0) return trials;
  await lockGates(tx, needsOf(asking.flatMap(({ commands }) => commands)));
  const hopeful: Wish[] = [];
  for (const wish of asking) {
    // One refused command of several must not leave the others in the batch: these are tried alone first.
    if (!wish.isBlocked && wish.commands.length === 1) hopeful.push(wish);
    else {
      const { outcomes } = await planIn(tx, wish.commands, clock);
      const reasons = outcomes.flatMap(reasonsOf);
      if (wish.isBlocked || reasons.length > 0) trials.set(wish.subject, { reasons, posting: null });
      else hopeful.push(wish);
    }
  }
  if (hopeful.length === 0) return trials;
  const plan = await planIn(
    tx,
    hopeful.flatMap(({ commands }) => commands),
    clock,
  );
  let from = 0;
  for (const { subject, commands } of hopeful) {
    const outcomes = plan.outcomes.slice(from, (from += commands.length));
    const reasons = outcomes.flatMap(reasonsOf);
    if (reasons.length > 0 && commands.length > 1) throw contention('A command of several was refused in its batch');
    const decided = outcomes.filter(({ state }) => state === 'decided').length;
    trials.set(subject, { reasons, posting: decided > 0 ? { plan, decided } : null });
  }
  return trials;
}

function reasonsOf(outcome: Outcome): readonly Refusal[] {
  return outcome.state === 'settled' && outcome.result.kind !== 'accepted' ? outcome.result.reasons : [];
}

/**
 * Stores what was tried, in the transaction that tried it. A plan is one whole: when the verdict about one of its records
 * failed, nothing of it may be stored, and the records are decided one by one.
 */
export async function storePostings(tx: Transaction, postings: readonly Posting[]): Promise<void> {
  for (const [plan, parts] of Map.groupBy(postings, (posting) => posting.plan)) {
    const planned = plan.outcomes.filter(({ state }) => state === 'decided').length;
    const covered = parts.reduce((sum, { decided }) => sum + decided, 0);
    if (covered !== planned) throw contention(`${covered} of ${planned} decisions of a batch came through`);
    await storeIn(tx, plan);
  }
}
