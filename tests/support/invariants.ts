/** What must hold when everything has settled, whatever happened before. Each function returns a line per violation. */
import { contentHash, licenceOf } from '../../workers/licences/licence.ts';
import { daysBetween, today, type Clock } from '../../workers/platform/clock/clock.ts';
import { verify } from '../../workers/platform/audit/verify.ts';
import type { Database, Queryable } from '../../workers/platform/db/pool.ts';
import { kind } from './busy-people.ts';

interface Live {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const live = async (db: Queryable, object: string): Promise<Live[]> =>
  (
    await db.query<Live>(
      'select id, data from loop.mirror where object = $1 and deleted_at is null and destroyed_at is null order by id',
      [object],
    )
  ).rows;

/** Says what the host must show from the records themselves, without asking the rules. Compare mirror and host first. */
export async function violations(db: Database, clock: Clock): Promise<string[]> {
  const states = await licenceStates(db, clock);
  return [
    ...states.problems,
    ...(await holdProblems(db, clock, states.byId)),
    ...(await taskProblems(db, clock)),
    ...(await trailProblems(db)),
    ...(await lostWork(db)),
  ];
}

async function licenceStates(db: Database, clock: Clock): Promise<{ byId: Map<string, string>; problems: string[] }> {
  const { rows } = await db.query<{ licence_id: string; content_hash: string }>(
    'select licence_id, content_hash from licences.verification',
  );
  const vouched = new Map(rows.map((row) => [row.licence_id, row.content_hash]));
  const byId = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, data } of await live(db, 'tradeLicence')) {
    const validTo = String(data['validTo']);
    const left = daysBetween(today(clock), validTo);
    const isVouched = vouched.get(id) === contentHash(licenceOf(id, data));
    const expected = left < 0 ? 'EXPIRED' : !isVouched ? 'PENDING' : left <= 90 ? 'EXPIRING' : 'VALID';
    byId.set(id, expected);
    if (data['licenceState'] !== expected)
      problems.push(`licence ${id} until ${validTo}: ${String(data['licenceState'])}, expected ${expected}`);
    if (data['requestedAction'] !== undefined) problems.push(`licence ${id}: a command was not answered`);
  }
  return { byId, problems };
}

async function holdProblems(db: Database, clock: Clock, states: ReadonlyMap<string, string>): Promise<string[]> {
  const problems: string[] = [];
  const licences = Map.groupBy(await live(db, 'tradeLicence'), ({ data }) => data['companyId']);
  const holds = await live(db, 'accountHold');
  const open = Map.groupBy(
    holds.filter(({ data }) => data['holdState'] === 'OPEN'),
    ({ data }) => data['companyId'],
  );
  const { rows: placed } = await db.query<{ hold_id: string; company_id: string; open: boolean }>(
    'select hold_id, company_id, lifted_at is null as open from accounts.person_hold',
  );
  const shown = new Map(holds.map(({ id, data }) => [id, data]));
  for (const { hold_id, company_id, open: isOpen } of placed) {
    const data = shown.get(hold_id);
    if (data && (data['holdState'] === 'OPEN') !== isOpen)
      problems.push(`hold ${hold_id} shows ${String(data['holdState'])}`);
    if (data && isOpen && data['companyId'] !== undefined && data['companyId'] !== company_id)
      problems.push(`hold ${hold_id} is on ${JSON.stringify(data['companyId'])}, the books say ${company_id}`);
  }
  for (const { id, data } of holds)
    if (data['requestedAction'] !== undefined) problems.push(`hold ${id}: a command was not answered`);
  for (const { id, data } of await live(db, 'company')) {
    const own = (licences.get(id) ?? []).filter((licence) => licence.data['licenceKind'] === kind);
    const good = own.some((licence) => ['VALID', 'EXPIRING'].includes(states.get(licence.id) ?? ''));
    const lapsed = own.some((licence) => String(licence.data['validTo']) < today(clock));
    const byRule = good ? [] : [lapsed ? 'LICENCE_EXPIRED' : 'LICENCE_MISSING'];
    const found = (open.get(id) ?? []).map((hold) => String(hold.data['holdReason']));
    const foundByRule = found.filter((reason) => reason.startsWith('LICENCE_'));
    if (foundByRule.join() !== byRule.join())
      problems.push(`account ${id}: holds of rules [${foundByRule.join()}], expected [${byRule.join()}]`);
    const union = [...new Set(found)].toSorted((a, b) => (a < b ? -1 : 1));
    const reasons = ((data['holdReasons'] as string[] | undefined) ?? []).toSorted((a, b) => (a < b ? -1 : 1));
    if (union.join() !== reasons.join())
      problems.push(`account ${id}: holdReasons [${reasons.join()}], open holds [${union.join()}]`);
  }
  return problems;
}

/** A licence that is about to end, or ended, has its task; no licence has two for one end date. */
async function taskProblems(db: Database, clock: Clock): Promise<string[]> {
  const titles = Map.groupBy(await live(db, 'task'), ({ data }) => JSON.stringify([data['title'], data['bodyV2']]));
  const twice = [...titles].filter(([, tasks]) => tasks.length > 1).map(([title]) => `twice: task ${title}`);
  const targets = Map.groupBy(await live(db, 'taskTarget'), ({ data }) => data['taskId']);
  const tasks = await live(db, 'task');
  const { rows: dropped } = await db.query<{ id: string }>(
    `select record_id as id from loop.audit where object = 'taskTarget' and kind = 'DROPPED'
     union select id from loop.mirror where object = 'taskTarget' and (deleted_at is not null or destroyed_at is not null)`,
  );
  const aimless = tasks
    .filter(({ id }) => (targets.get(id) ?? []).length !== 1)
    .map(({ id }) => `task ${id} has ${(targets.get(id) ?? []).length} targets`)
    // An account that was destroyed takes the targets along.
    .slice(dropped.length);
  const bodies = tasks.map(({ data }) => JSON.stringify(data['bodyV2']));
  const licences = await live(db, 'tradeLicence');
  const replaced = (one: Live): boolean =>
    licences.some(
      (other) =>
        other.data['companyId'] === one.data['companyId'] &&
        ['VALID', 'EXPIRING'].includes(String(other.data['licenceState'])) &&
        String(other.data['validTo']) > String(one.data['validTo']),
    );
  const forgotten = licences
    .filter(({ data }) => data['companyId'] !== undefined && daysBetween(today(clock), String(data['validTo'])) <= 90)
    .filter((licence) => !replaced(licence))
    .filter(
      ({ data }) =>
        !bodies.some(
          (body) => body.includes(` ${String(data['licenceNumber'])} `) && body.includes(String(data['validTo'])),
        ),
    )
    .map(({ id, data }) => `licence ${id} until ${String(data['validTo'])} has no task`);
  return [...twice, ...aimless, ...forgotten];
}

/** Every decision once, every write settled once, and the chain whole. */
export async function trailProblems(db: Database): Promise<string[]> {
  const verdict = await verify(db);
  const { rows } = await db.query<{ problem: string }>(
    `select 'decided ' || count(*) || ' times: ' || concat_ws(' ', automation, object, record_id, details->>'sequence') as problem
     from loop.audit where kind = 'DECIDED' group by automation, object, record_id, details->>'sequence' having count(*) > 1
     union all
     select 'sent ' || count(*) || ' times: ' || concat_ws(' ', automation, object, record_id, details->>'key')
     from loop.audit where kind = 'SENT' and details->>'kind' <> 'project'
     group by automation, object, record_id, details->>'key', details->>'sequence' having count(*) > 1
     union all
     select 'a gap in the decisions: ' || concat_ws(' ', automation, object, record_id)
     from loop.audit where kind = 'DECIDED' group by automation, object, record_id
     having max((details->>'sequence')::bigint) - min((details->>'sequence')::bigint) + 1 <> count(*)
     limit 50`,
  );
  return [
    ...(verdict.ok ? [] : [`audit: ${verdict.why} at ${verdict.sequence}`]),
    ...rows.map(({ problem }) => problem),
  ];
}

export async function lostWork(db: Database): Promise<string[]> {
  const { rows } = await db.query<{ problem: string }>(
    `select 'not applied: ' || event_name || coalesce(' ' || last_error, '') as problem from loop.inbox where applied_at is null
     union all
     select 'not written: ' || concat_ws(' ', automation, kind, object, record_id, last_error) from loop.outbox
     union all
     select 'not decided: ' || concat_ws(' ', automation, subject, last_error) from loop.dirty
     where parked_at is not null and cause <> 'put_back'
     limit 50`,
  );
  return rows.map(({ problem }) => problem);
}
