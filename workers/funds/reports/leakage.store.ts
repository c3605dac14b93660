/**
 * Money that left and should not have: paid without proof, for claims that came late, on the same proof twice, or beyond
 * what sell-through earned. The ledger refuses all of it; this looks for it without asking the ledger's rules.
 */
import type { Queryable } from '../../platform/db/pool.ts';
import { exponentOf } from '../money/currency.ts';
import { partnersNamed, reportOf, type Report, type ReportQuery } from './report.ts';

/** What of a claim is paid and was not won back. */
const kept = `c.paid_minor - coalesce(b.recovered_minor, 0)`;

const leaks = `paid as (
    select c.claim_id, c.fund_id, c.partner_id, c.request_id, c.invoice_key, ${kept} as minor
    from funds.claim c left join funds.clawback b on b.clawback_id = c.claim_id where ${kept} > 0),
  proofs as (
    -- By content and by address, as the ledger has them, and by content that was read only later.
    select p.claim_id, e.content_hash from paid p join funds.evidence e using (claim_id)
    union select p.claim_id, k.content_hash from paid p join funds.evidence_reading r using (claim_id) join funds.evidence_content k using (source)),
  approvals as (
    select (body->>'claimId')::uuid as claim_id, (body->>'submittedOn')::date as submitted_on, sequence
    from funds.command where kind = 'approveClaim'),
  leaks as (
    select 'NO_PROOF' as leak, p.claim_id, p.fund_id, p.partner_id, p.minor, null as detail from paid p
    where not exists (select from funds.evidence e where e.claim_id = p.claim_id)
    union all
    select 'LATE', p.claim_id, p.fund_id, p.partner_id, p.minor, a.submitted_on || ' > ' || r.claim_by
    from paid p join approvals a using (claim_id) join funds.request r using (request_id) where a.submitted_on > r.claim_by
    union all
    -- The first claim on a proof is in order; those after it are not.
    select 'DUPLICATE', p.claim_id, p.fund_id, p.partner_id, p.minor, min(first.claim_id::text)
    from paid p join proofs q using (claim_id) join proofs o on o.content_hash = q.content_hash and o.claim_id <> p.claim_id
      join approvals mine on mine.claim_id = p.claim_id
      join approvals theirs on theirs.claim_id = o.claim_id and theirs.sequence < mine.sequence
      join paid first on first.claim_id = o.claim_id
    group by p.claim_id, p.fund_id, p.partner_id, p.minor
    union all
    select 'INVOICE_EXCEEDED', null, c.fund_id, min(c.partner_id), sum(c.claimed_minor) - i.total_minor, i.invoice_key
    from funds.invoice i join funds.claim c using (invoice_key) group by i.invoice_key, i.total_minor, c.fund_id
    having sum(c.claimed_minor) > i.total_minor
    union all
    -- Accrued, spent, and then taken back by a return or a correction: owed until it is netted.
    select 'BEYOND_SELL_THROUGH', null, b.fund_id, b.partner_id, b.amount_minor - b.recovered_minor, b.clawback_id::text
    from funds.clawback b where b.source = 'ACCRUAL' and b.amount_minor > b.recovered_minor)`;

export function leakage(db: Queryable, query: ReportQuery): Promise<Report> {
  const sql = `with ${partnersNamed}, ${leaks}
    select l.leak, n.fund, p.company as partner, m.data->>'name' as claim, l.minor::bigint as amount, l.detail, n.currency, l.claim_id as "claimId"
    from leaks l join fund_named n using (fund_id) left join partner_named p on p.id = l.partner_id
      left join loop.mirror m on m.object = 'fundClaim' and m.id = l.claim_id
    where $1::uuid is null or l.fund_id = $1 order by l.leak, n.fund, l.fund_id, l.claim_id, l.detail`;
  return reportOf(db, sql, [query.fundId]);
}

/** Micros to the currency's minor units, which the sixth parameter says how many make one. */
const net = (days: string): string => `round(coalesce(sum(o.micros) filter (where ${days}), 0) / $6::numeric)::bigint`;

/**
 * Orders of the partner in as many days before and after an activity, returns taken off. A comparison, not a proof: other
 * things happened in those days too. The day is the last activity that was claimed, else the planned one; a window that
 * is not over yet says so.
 */
export async function activity(db: Queryable, query: ReportQuery): Promise<Report> {
  const { from, to, timeZone, windowDays, fundId } = query;
  const { rows } = await db.query<{ currency: string | null }>('select currency from funds.head');
  const microsPerMinor = 10n ** BigInt(6 - exponentOf(rows[0]?.currency ?? 'CNY'));
  const sql = `with ${partnersNamed}, activities as (
      select r.request_id, r.fund_id, n.fund, n.currency, p.company, p.company_id, m.data->>'name' as request,
        m.data->>'activityKind' as kind, r.used_minor,
        coalesce((select max((k.data->>'activityDate')::date) from funds.claim c
          join loop.mirror k on k.object = 'fundClaim' and k.id = c.claim_id where c.request_id = r.request_id),
          (m.data->>'plannedOn')::date) as on_day
      from funds.request r join fund_named n using (fund_id) join partner_named p on p.id = r.partner_id
        join loop.mirror m on m.object = 'fundRequest' and m.id = r.request_id
      where r.used_minor > 0 and ($5::uuid is null or r.fund_id = $5)),
    orders as materialized (
      select company_id, currency, (ordered_at at time zone $3)::date as on_day,
        case order_kind when 'RETURN' then -abs(total_micros) else total_micros end as micros
      from history.every_order where company_id in (select company_id from activities))
    select a.fund, a.company as partner, a.request, a.kind, a.on_day::text as "happenedOn", a.used_minor as cost,
      ${net('o.on_day < a.on_day')} as "ordersBefore", ${net('o.on_day > a.on_day')} as "ordersAfter",
      case when a.on_day + $4::int >= $2::date then 'window not over' else '' end as remark, a.currency, a.request_id as "requestId"
    from activities a left join orders o on o.company_id = a.company_id and o.currency = a.currency
      and o.on_day between a.on_day - $4::int and a.on_day + $4::int
    where a.on_day between $1::date and $2::date
    group by a.fund, a.fund_id, a.company, a.request, a.kind, a.on_day, a.used_minor, a.currency, a.request_id
    order by a.fund, a.fund_id, a.on_day, a.request_id`;
  return reportOf(db, sql, [from, to, timeZone, windowDays, fundId, microsPerMinor]);
}
