/** OBSERVE: what would be written, kept for the report; nothing else is touched. */
import type { Clock } from '../clock/clock.ts';
import type { Transaction } from '../db/pool.ts';
import { render } from '../text/text.ts';
import type { Automation, Decision, FieldValues } from './automation.ts';
import type { DecideContext } from './context.ts';
import type { Decided } from './decided.ts';
import { planVerdicts } from './store.ts';

/** One write that an automation in OBSERVE would have made. */
export interface Observed {
  readonly kind: Decision['kind'];
  readonly object: string;
  readonly id: string;
  /** What is counted in the report: the states it would set, else the fields. */
  readonly label: string;
  readonly set: FieldValues;
  /** In words, in the workspace's language. */
  readonly reasons: readonly string[];
}

/** Returns how many writes there would be. */
export async function observeVerdicts(
  tx: Transaction,
  context: DecideContext,
  automation: Automation,
  decided: readonly Decided[],
  clock: Clock,
): Promise<number> {
  const planned = await planVerdicts(tx, context, automation, decided, clock);
  const bySubject = new Map<string, Observed[]>(decided.map(({ claim }) => [claim.subject, []]));
  let count = 0;
  for (const { subject, decision, plan } of planned) {
    if (plan.kind !== 'send') continue;
    count++;
    bySubject.get(subject)?.push({
      kind: decision.kind,
      object: decision.object,
      id: decision.id,
      label: labelOf(decision, plan.data),
      set: plan.data,
      reasons: (decision.reasons ?? []).map((reason) => render(reason, context.locale, context.catalogue)),
    });
  }
  await saveObservations(tx, automation.name, bySubject, clock.now);
  return count;
}

function labelOf(decision: Decision, set: FieldValues): string {
  if (decision.kind === 'create') return 'new';
  const states = Object.entries(set).filter(([field]) => field.endsWith('State'));
  return states.length > 0
    ? states.map(([field, value]) => `${field}=${typeof value === 'string' ? value : '–'}`).join(', ')
    : Object.keys(set).toSorted().join(', ');
}

/** Replaces what was observed of these subjects; those of which nothing would be written leave no row. */
export async function saveObservations(
  tx: Transaction,
  automation: string,
  bySubject: ReadonlyMap<string, readonly Observed[]>,
  now: Date,
): Promise<void> {
  const nothing = [...bySubject].filter(([, observed]) => observed.length === 0).map(([subject]) => subject);
  await tx.query('delete from loop.observation where automation = $1 and subject = any($2)', [automation, nothing]);
  const rows = [...bySubject]
    .filter(([, observed]) => observed.length > 0)
    .map(([subject, decisions]) => ({ subject, decisions }));
  if (rows.length === 0) return;
  await tx.query(
    `insert into loop.observation (automation, subject, decisions, observed_at)
     select $2, subject, decisions, $3 from jsonb_to_recordset($1) as r (subject uuid, decisions jsonb)
     on conflict (automation, subject) do update set decisions = excluded.decisions, observed_at = excluded.observed_at`,
    [JSON.stringify(rows), automation, now],
  );
}
