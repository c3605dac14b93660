/** Stores verdicts: rows of the outbox, what stands now, what was put back; and what the audit trail says of it. */
import type { AuditEntry } from '../audit/entry.ts';
import type { Clock } from '../clock/clock.ts';
import type { Transaction } from '../db/pool.ts';
import type { Data } from '../ingest/mirror/fold.ts';
import { mirrorObject } from '../ingest/mirror/model.ts';
import { routeChanges, type RecordChange } from '../ingest/mirror/route.ts';
import { render } from '../text/text.ts';
import { auditOf } from './audit-of.ts';
import type { Automation, Decision, FieldValues, Lane } from './automation.ts';
import type { DecideContext } from './context.ts';
import type { Decided, Planned, Send } from './decided.ts';
import type { Cause } from './dirty.ts';
import { addressOf, knownRecords } from './known.store.ts';
import { maxPutBacksPerHour, planDecision, type StandingRow } from './plan.ts';
import { insertPutBacks, putIntoOutbox, saveStanding, withdraw, withdrawUnwanted } from './store.sql.ts';
import { decideTexts } from './texts.ts';
import { sameField } from './values.ts';

export interface Stored {
  /** Rows that the outbox got. */
  readonly sent: number;
  /** To be appended when nothing else of the transaction is left to lock. */
  readonly audit: readonly AuditEntry[];
  readonly withheld: readonly { readonly subject: string; readonly why: string }[];
}

export async function storeVerdicts(
  tx: Transaction,
  context: DecideContext,
  automation: Automation,
  decided: readonly Decided[],
  clock: Clock,
): Promise<Stored> {
  const planned = await planVerdicts(tx, context, automation, decided, clock);
  const sends = planned.filter((each): each is Send => each.plan.kind === 'send');
  const obsolete = planned.flatMap(({ plan }) => (plan.kind === 'withheld' ? [] : plan.obsolete));
  await withdraw(tx, obsolete);
  await withdrawUnwanted(tx, automation.name, decided);
  await putIntoOutbox(
    tx,
    sends.map((each) => ({ ...each, lane: laneOf(automation, each.cause, each.decision) })),
    automation.name,
    clock.now,
  );
  const standing = planned.flatMap(({ decision, plan }) =>
    plan.kind !== 'withheld' && plan.standing ? [{ ...plan.standing, object: decision.object, id: decision.id }] : [],
  );
  await saveStanding(tx, automation.name, standing, clock.now);
  await routeChanges(
    tx,
    planned.flatMap((each) => unwrittenChange(context, each)),
    {
      routes: { ...context.mirror.routes, answers: new Map() },
      isOurs: () => true,
      cause: 'change',
      now: clock.now,
    },
  );
  const putBack = sends.filter(({ plan }) => plan.putBack.length > 0);
  await insertPutBacks(
    tx,
    putBack.map(({ decision }) => decision),
    clock.now,
  );
  const withheld = planned.filter(({ plan }) => plan.kind === 'withheld');
  return {
    sent: sends.length,
    audit: planned.flatMap((each) => auditOf(automation.name, each, clock.now)),
    withheld: withheld.map(({ subject }) => ({ subject, why: putBackLimit(context) })),
  };
}

/** Values newly decided that the host shows already: no write, hence no event, will tell the rules that go by them. */
function unwrittenChange({ mirror }: DecideContext, { decision, plan, known }: Planned): RecordChange[] {
  if (plan.kind === 'withheld' || !plan.standing || !known.shown) return [];
  const { answer } = plan.standing;
  const before = known.standing?.answer ?? {};
  const { data, authors } = known.shown;
  const object = mirrorObject(mirror.model, decision.object);
  const same = (key: string, other: FieldValues): boolean =>
    sameField(mirror.model, object.name, key, answer[key], other[key]);
  const changed = Object.keys(answer).filter((key) => !same(key, before) && same(key, data));
  if (changed.length === 0) return [];
  const after = data as Data;
  return [{ object, id: decision.id, turn: 'changed', before: after, after, authors, changed, attributed: [] }];
}

/** What each decision of the verdicts comes to; several about one record see each other's outcome. */
export async function planVerdicts(
  tx: Transaction,
  context: DecideContext,
  automation: Automation,
  decided: readonly Decided[],
  clock: Clock,
): Promise<Planned[]> {
  const decisions = decided.flatMap(({ verdict }) => verdict.decisions);
  const knownOf = await knownRecords(tx, automation.name, decisions, clock.now);
  const { locale, catalogue } = context;
  const { model } = context.mirror;
  const standings = new Map<string, StandingRow>();
  return decided.flatMap(({ claim, verdict }) =>
    verdict.decisions.map((decision) => {
      const standing = standings.get(addressOf(decision));
      const known = { ...knownOf(decision), ...(standing && { standing }) };
      const plan = planDecision(decision, known, { model, cause: claim.cause, locale, catalogue });
      if (plan.kind !== 'withheld' && plan.standing) standings.set(addressOf(decision), plan.standing);
      return { subject: claim.subject, cause: claim.cause, decision, known, plan };
    }),
  );
}

function laneOf(automation: Automation, cause: Cause, decision: Decision): Lane {
  if (cause === 'backfill') return 'backfill';
  const live = { answer: 'answer', create: 'task', project: automation.lane ?? 'balance' } as const;
  return live[decision.kind];
}

const putBackLimit = ({ locale }: DecideContext): string =>
  render({ code: 'PUT_BACK_LIMIT', values: { times: maxPutBacksPerHour } }, locale, decideTexts);
