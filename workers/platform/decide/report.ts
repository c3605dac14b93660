/** What each automation is doing, and in OBSERVE what it would do. */
import type { Queryable } from '../db/pool.ts';
import type { Automation, Mode } from './automation.ts';
import { modes } from './modes.ts';
import type { Observed } from './observe.ts';

export interface AutomationReport {
  readonly name: string;
  readonly mode: Mode;
  /** Subjects to look at now, and how long the oldest of them has waited. */
  readonly due: number;
  readonly lagSeconds: number;
  /** Subjects that wait for their clock or for another try. */
  readonly later: number;
  readonly parked: number;
  /** Records it has decided about, and decisions in all. */
  readonly records: number;
  readonly decisions: number;
  /** Decisions that wait for the writer, or are held because the automation is not in ENFORCE. */
  readonly unsent: number;
  /** OBSERVE: what would be written, counted, with some examples. */
  readonly would: readonly WouldDo[];
}

export interface WouldDo {
  readonly kind: Observed['kind'];
  readonly object: string;
  readonly label: string;
  readonly count: number;
  readonly samples: readonly { readonly id: string; readonly reasons: readonly string[] }[];
}

const samplesPerLine = 3;

export async function report(
  db: Queryable,
  automations: readonly Pick<Automation, 'name'>[],
  now: Date,
): Promise<AutomationReport[]> {
  const modeOf = await modes(db);
  const names = automations.map(({ name }) => name);
  const { rows } = await db.query<Omit<AutomationReport, 'mode' | 'would'>>(
    `select n.name, d.due, d."lagSeconds", d.later, d.parked, s.records, s.decisions, o.unsent
     from unnest($1::text[]) with ordinality as n (name, place),
       lateral (select count(*) filter (where parked_at is null and due_at <= $2)::int as due,
           coalesce(extract(epoch from $2 - min(since) filter (where parked_at is null and due_at <= $2)), 0)::float8 as "lagSeconds",
           count(*) filter (where parked_at is null and due_at > $2)::int as later,
           count(*) filter (where parked_at is not null)::int as parked
         from loop.dirty where automation = n.name) d,
       lateral (select count(*)::int as records, coalesce(sum(sequence), 0)::int as decisions
         from loop.standing where automation = n.name) s,
       lateral (select count(*)::int as unsent from loop.outbox where automation = n.name and parked_at is null) o
     order by n.place`,
    [names, now],
  );
  const would = await wouldDo(db, names);
  return rows.map((row) => ({ ...row, mode: modeOf.get(row.name) ?? 'OFF', would: would.get(row.name) ?? [] }));
}

async function wouldDo(db: Queryable, names: readonly string[]): Promise<Map<string, WouldDo[]>> {
  const { rows } = await db.query<WouldDo & { automation: string }>(
    `select automation, kind, object, label, count(*)::int as count,
       jsonb_agg(jsonb_build_object('id', id, 'reasons', reasons)) filter (where place <= ${samplesPerLine}) as samples
     from (select o.automation, d->>'kind' as kind, d->>'object' as object, d->>'label' as label, d->>'id' as id, d->'reasons' as reasons,
         row_number() over (partition by o.automation, d->>'kind', d->>'object', d->>'label' order by d->>'id') as place
       from loop.observation o, jsonb_array_elements(o.decisions) d where o.automation = any($1)) observed
     group by automation, kind, object, label order by automation, count(*) desc, object, label`,
    [names],
  );
  const byName = new Map<string, WouldDo[]>();
  for (const { automation, ...line } of rows) byName.set(automation, [...(byName.get(automation) ?? []), line]);
  return byName;
}
