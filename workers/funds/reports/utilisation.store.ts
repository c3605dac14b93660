/** Where money went, by fund, partner and month; how long what is left has been lying; what share of a claim is ours. */
import type { Queryable } from '../../platform/db/pool.ts';
import { partnersNamed, reportOf, type Report, type ReportQuery } from './report.ts';

/** Entries as movements between kinds of accounts; what was only set aside, or given back, has not moved. */
const moves = `moves as (
  select e.fund_id, e.partner_id, to_char(c.at at time zone $3, 'YYYY-MM') as month, d.kind as from_kind, k.kind as to_kind,
    e.amount_minor as minor
  from funds.entry e join funds.command c on c.sequence = e.command_sequence
    join funds.account d on d.id = e.debit_account join funds.account k on k.id = e.credit_account
  where e.phase in ('POSTED', 'CONFIRMED') and e.partner_id is not null
    and c.at >= ($1::date::timestamp at time zone $3) and c.at < (($2::date + 1)::timestamp at time zone $3)
    and ($4::uuid is null or e.fund_id = $4))`;

const flow = (into: string, out: string): string =>
  `(coalesce(sum(minor) filter (where ${into}), 0) - coalesce(sum(minor) filter (where ${out}), 0))::bigint`;

const allocated = flow(
  `to_kind = 'lot' and from_kind in ('pool', 'sponsor', 'forfeited')`,
  `from_kind = 'lot' and to_kind in ('pool', 'sponsor')`,
);

/**
 * Per month, and a line TOTAL per fund and partner. `claimedShare`: claims approved ÷ allocated (reinstated money
 * included), in basis points: how much of what a partner could have was used.
 */
export function utilisation(db: Queryable, query: ReportQuery): Promise<Report> {
  const sql = `with ${partnersNamed}, ${moves}
    select n.fund, p.company as partner, coalesce(m.month, 'TOTAL') as month,
      ${allocated} as allocated,
      ${flow(`to_kind = 'committed'`, `from_kind = 'committed' and to_kind in ('lot', 'forfeited')`)} as reserved,
      ${flow(`to_kind = 'payable' and from_kind = 'committed'`, 'false')} as claimed,
      ${flow(`to_kind = 'cash_clearing'`, 'false')} as paid,
      ${flow(`to_kind = 'forfeited'`, `from_kind = 'forfeited'`)} as forfeited,
      case when m.month is null and ${allocated} > 0
        then round(10000.0 * coalesce(sum(minor) filter (where to_kind = 'payable' and from_kind = 'committed'), 0) / ${allocated})::int end as "claimedShare",
      n.currency, m.fund_id as "fundId", p.company_id as "partnerId"
    from moves m join fund_named n using (fund_id) join partner_named p on p.id = m.partner_id
    group by m.fund_id, n.fund, n.currency, p.company_id, p.company, grouping sets ((m.month), ())
    order by n.fund, m.fund_id, p.company, p.company_id, month`;
  return reportOf(db, sql, [query.from, query.to, query.timeZone, query.fundId]);
}

const between = (column: string, from: number, to: number | null): string =>
  `coalesce(sum(held) filter (where ${column} >= ${from}${to === null ? '' : ` and ${column} <= ${to}`}), 0)::bigint`;

/** What lies in open lots now, by the days from when each lot was first filled to the last day asked for, and by the days that it has left then. */
export function ageing(db: Queryable, query: ReportQuery): Promise<Report> {
  const sql = `with ${partnersNamed}, lots as (
      select l.fund_id, l.partner_id, a.credits_minor - a.debits_minor as held, l.expires_on - $1::date as left_days,
        $1::date - (select (c.at at time zone $2)::date from funds.entry e join funds.command c on c.sequence = e.command_sequence
          where e.credit_account = a.id and e.allocation_id = l.allocation_id order by e.sequence limit 1) as age_days
      from funds.lot l join funds.account a on a.code = 'lot:' || l.allocation_id
      where a.credits_minor > a.debits_minor and ($3::uuid is null or l.fund_id = $3))
    select n.fund, p.company as partner, ${between('age_days', -100_000, 30)} as "days0to30", ${between('age_days', 31, 60)} as "days31to60",
      ${between('age_days', 61, 90)} as "days61to90", ${between('age_days', 91, null)} as "daysOver90", sum(held)::bigint as total,
      ${between('left_days', -100_000, 30)} as "lapsesIn30", ${between('left_days', -100_000, 60)} as "lapsesIn60",
      ${between('left_days', -100_000, 90)} as "lapsesIn90", n.currency, l.fund_id as "fundId", p.company_id as "partnerId"
    from lots l join fund_named n using (fund_id) join partner_named p on p.id = l.partner_id
    group by l.fund_id, n.fund, n.currency, p.company_id, p.company order by n.fund, l.fund_id, p.company, p.company_id`;
  return reportOf(db, sql, [query.to, query.timeZone, query.fundId]);
}

/** Per request with claims: what the partner spent, what of it is ours, and the share that was agreed. */
export function costShare(db: Queryable, query: ReportQuery): Promise<Report> {
  const sql = `with ${partnersNamed}, claims as (
      select k.request_id, sum(k.claimed_minor) as claimed, sum(k.approved_minor) as approved, sum(k.paid_minor) as paid
      from funds.claim k
        join funds.command c on c.kind = 'approveClaim' and c.body->>'claimId' = k.claim_id::text
      where c.at >= ($1::date::timestamp at time zone $3) and c.at < (($2::date + 1)::timestamp at time zone $3)
      group by k.request_id)
    select n.fund, p.company as partner, m.data->>'name' as request, k.claimed::bigint as claimed, k.approved::bigint as approved,
      k.paid::bigint as paid, r.cost_share_basis_points as "agreedShare", round(10000.0 * k.approved / k.claimed)::int as "actualShare",
      n.currency, r.request_id as "requestId"
    from claims k join funds.request r using (request_id) join fund_named n using (fund_id) join partner_named p on p.id = r.partner_id
      left join loop.mirror m on m.object = 'fundRequest' and m.id = r.request_id
    where $4::uuid is null or r.fund_id = $4
    order by n.fund, r.fund_id, p.company, p.company_id, r.request_id`;
  return reportOf(db, sql, [query.from, query.to, query.timeZone, query.fundId]);
}
