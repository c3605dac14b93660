/** One turn at the desk: from a record's facts to its answer, with the ledger asked in between. Pure but for `load`. */
import type { Clock } from '../../platform/clock/clock.ts';
import type { Answer, Decision, FieldValues, Projection, Reason, Verdict } from '../../platform/decide/automation.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { Book } from '../ledger/book.ts';
import type { Command } from '../ledger/command.ts';
import { wish, type Wish as EvidenceWish } from '../evidence/reading.store.ts';
import { allReasons } from '../rules/approvalGates.ts';
import { changedSince } from '../rules/content.ts';
import type { Machine } from '../states/machine.ts';
import type { Refusal } from '../texts.ts';
import { stateOf, type Desk, type Facts, type Ruling } from './desk.ts';
import { saveDesks, type DeskRow } from './desk.store.ts';
import { storePostings, trialsOf, type Posting } from './trial.ts';
import { fieldName } from './values.ts';

/** How one kind of record is decided about. */
export interface Counter<F extends Facts> {
  readonly machine: Machine;
  /** Null when nothing is to be done. Pure, and called twice: before and after the ledger was asked. */
  rule(facts: F, clock: Clock): Ruling | null;
  /** The facts with the ledger as it is once the posting is stored; other records' turns follow by themselves. */
  after(facts: F, book: Book): F;
  /** Balances as the ledger has them; empty when it has none. */
  balances(facts: F): FieldValues;
  wakeAt(facts: F, clock: Clock): Date | null;
  /** The command is not answered yet: something is on its way that the answer depends on. */
  waits?(facts: F, clock: Clock): Wait | null;
  /** Fields of which a change after the decision is told; the decision stands. */
  readonly content: readonly string[];
  /** The record says who submitted and who approved it, and when. */
  readonly isApproved?: true;
}

export interface Wait {
  /** Then the answer is given on what is known. */
  readonly until: Date;
  readonly read: EvidenceWish;
}

export type Effect =
  | { readonly kind: 'desk'; readonly row: DeskRow }
  | { readonly kind: 'posting'; readonly posting: Posting }
  | { readonly kind: 'evidence'; readonly wish: EvidenceWish };

/** Facts with the ledger's word on what the rule wants. */
export async function tried<F extends Facts>(
  tx: Transaction,
  counter: Counter<F>,
  facts: ReadonlyMap<string, F>,
  clock: Clock,
): Promise<Map<string, F>> {
  const wishes = [...facts].map(([subject, each]) => {
    const ruling = counter.waits?.(each, clock) ? null : counter.rule(each, clock);
    return {
      subject,
      commands: ruling ? commandsOf(counter.machine.object, each, ruling) : [],
      isBlocked: (ruling?.objections.length ?? 0) > 0,
    };
  });
  const trials = await trialsOf(tx, wishes, clock);
  return new Map(
    [...facts].map(([subject, each]) => {
      const trial = trials.get(subject);
      return [subject, trial ? { ...each, trial } : each];
    }),
  );
}

/** Keyed by record, action and the desk's sequence: a repeat after a return is a new command, a replay is none. */
function commandsOf(object: string, { id, desk, command }: Facts, { wanted, action }: Ruling): Command[] {
  const actor = action === undefined ? (command?.memberId ?? 'clock') : 'clock';
  return wanted.map((each, index) => ({
    actor,
    ...each,
    id: each.id ?? [object, id, action ?? command?.action ?? '', desk.sequence + 1, index].join(':'),
  }));
}

export function decideTurn<F extends Facts>(counter: Counter<F>, facts: F, clock: Clock): Verdict<Effect> {
  const wait = counter.waits?.(facts, clock);
  if (wait) return { decisions: [], effects: wishesOf(wait.read), wakeAt: wait.until };
  const ruling = counter.rule(facts, clock);
  const refusals = ruling ? allReasons(ruling.objections, facts.trial?.reasons ?? []) : [];
  const accepted = ruling !== null && refusals.length === 0;
  const before = stateOf(facts);
  const state = accepted ? ruling.to : ((refusals.length > 0 ? ruling?.refusedTo : undefined) ?? before);
  const desk = deskAfter(facts.desk, state, accepted ? ruling.desk : {});
  const isNews = ruling !== null && (accepted || state !== before);
  const effects: Effect[] = [];
  if (isNews) effects.push({ kind: 'desk', row: { object: counter.machine.object, recordId: facts.id, desk } });
  if (accepted && facts.trial?.posting) effects.push({ kind: 'posting', posting: facts.trial.posting });
  if (accepted && ruling.read) effects.push(...wishesOf(ruling.read));
  const after = accepted && facts.trial?.posting ? counter.after(facts, facts.trial.posting.plan.book) : facts;
  const wakeAt = counter.wakeAt(after, clock);
  const decisions = facts.gone
    ? []
    : shown(counter, after, {
        state,
        desk,
        reasons: saidOf(counter, facts, ruling, refusals),
        ruling: accepted ? ruling : null,
      });
  return { decisions, effects, ...(wakeAt && { wakeAt }) };
}

const wishesOf = (read: EvidenceWish): Effect[] => (read.sources.length > 0 ? [{ kind: 'evidence', wish: read }] : []);

const deskAfter = (desk: Desk, state: string, changes: Ruling['desk'] = {}): Desk => ({
  ...desk,
  ...changes,
  state,
  sequence: desk.sequence + 1,
});

/** What people read: the reasons of this turn; else what was changed after the decision, which stands. */
function saidOf<F extends Facts>(
  counter: Counter<F>,
  facts: F,
  ruling: Ruling | null,
  refusals: readonly Refusal[],
): readonly Reason[] {
  if (refusals.length > 0) return refusals;
  if (ruling) return ruling.reasons ?? [{ code: 'FUNDS_DONE', values: { state: stateName(counter, ruling.to) } }];
  if (facts.ledgerState === null || facts.desk.submitted === null) return [];
  const changed = changedSince(facts.desk.submitted, facts.data).filter((field) => counter.content.includes(field));
  if (changed.length === 0) return [];
  return [{ code: 'FUNDS_CHANGED_AFTER_DECISION', values: { fields: changed.map(fieldName) } }];
}

const stateName = ({ machine }: Pick<Counter<Facts>, 'machine'>, state: string): { code: string } => ({
  code: `FUNDS_LABEL_${machine.object}_${state}`,
});

function shown<F extends Facts>(
  counter: Counter<F>,
  facts: F,
  { state, desk, reasons, ruling }: { state: string; desk: Desk; reasons: readonly Reason[]; ruling: Ruling | null },
): Decision[] {
  const { object, field } = counter.machine;
  const { id, data, command } = facts;
  const { submittedBy: submittedById, submittedAt, approvedBy: approvedById, approvedAt } = desk;
  const answer: Answer = {
    kind: 'answer',
    object,
    id,
    seen: { [field]: data[field] ?? null, ...(command && { requestedAction: command.action }) },
    set: {
      [field]: state,
      ...(counter.isApproved && { submittedById, submittedAt, approvedById, approvedAt }),
      ...ruling?.set,
      ...(command && { requestedAction: null }),
    },
    reasons,
    ...(command && { command }),
  };
  const balances = counter.balances(facts);
  if (Object.keys(balances).length === 0) return [answer];
  const projection: Projection = { kind: 'project', object, id, set: balances };
  return [answer, projection];
}

/** The ledger's head last: it is the lock that all others wait for. */
export async function storeEffects(tx: Transaction, effects: readonly Effect[], clock: Clock): Promise<void> {
  await saveDesks(
    tx,
    effects.flatMap((effect) => (effect.kind === 'desk' ? [effect.row] : [])),
    clock,
  );
  await wish(
    tx,
    effects.flatMap((effect) => (effect.kind === 'evidence' ? [effect.wish] : [])),
    clock.now,
  );
  await storePostings(
    tx,
    effects.flatMap((effect) => (effect.kind === 'posting' ? [effect.posting] : [])),
  );
}
