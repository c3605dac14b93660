/** The limits of the pyramid, from the figures that a run computed. */
import type { Transaction } from '../platform/db/pool.ts';

export interface Shares {
  readonly topPercent: number;
  readonly highPercent: number;
  readonly middlePercent: number;
  readonly valuablePercent: number;
  readonly growablePercent: number;
  readonly costCoveragePercent: number;
}

/** Amounts as texts: jsonb would round them in JavaScript. */
export type StoredLimits = Readonly<Record<'top' | 'high' | 'middle' | 'valuable' | 'growable', string | null>>;

/** The currency of most orders in the window; null when there are none. */
export async function prevailingCurrency(tx: Transaction): Promise<string | null> {
  const { rows } = await tx.query<{ currency: string }>(
    `select currency from run_order where in_window and currency is not null
     group by currency order by count(*) desc, currency limit 1`,
  );
  return rows[0]?.currency ?? null;
}

/**
 * The margin that the last of the first n % has, at least one customer each: of customers with sales, a positive margin
 * that is known, and the run's currency. For the gap to the potential alike, among those with a potential beyond what
 * they buy.
 */
export async function computeLimits(
  tx: Transaction,
  currency: string | null,
  shares: Shares,
): Promise<{ limits: StoredLimits; customers: number }> {
  const { topPercent: top, highPercent: high, middlePercent: middle } = shares;
  const cuts = [top, top + high, top + high + middle, shares.valuablePercent];
  const { rows } = await tx.query<{ customers: bigint; margins: (string | null)[]; gap: string | null }>(
    `with known as (
       select margin_micros as margin from run_figure
       where sales > 0 and currencies = 1 and currency = $1 and margin_micros > 0
         and floor(100 * least(costed_micros, turnover_micros) / nullif(turnover_micros, 0)) >= $2
     ),
     ranked as (select margin, row_number() over (order by margin desc) as place, count(*) over () as n from known),
     gaps as (
       select (m.data->'annualPotential'->>'amountMicros')::numeric - f.revenue_micros as gap
       from run_figure f
       join loop.mirror m on m.object = 'company' and m.id = f.company_id and m.deleted_at is null and m.destroyed_at is null
       where f.sales > 0 and m.data->'annualPotential'->>'currencyCode' = $1
     ),
     ranked_gaps as (
       select gap, row_number() over (order by gap desc) as place, count(*) over () as n from gaps where gap > 0
     )
     select (select count(*) from known) as customers,
       array(
         select (select margin::text from ranked where cut > 0 and place = greatest(1, ceil(n * cut / 100.0)) limit 1)
         from unnest($3::float8[]) with ordinality as cuts (cut, at) order by at
       ) as margins,
       (select gap::text from ranked_gaps where $4::float8 > 0 and place = greatest(1, ceil(n * $4::float8 / 100)) limit 1) as gap`,
    [currency, shares.costCoveragePercent, cuts.map((cut) => Math.min(100, cut)), shares.growablePercent],
  );
  const [row] = rows;
  const [topLimit = null, highLimit = null, middleLimit = null, valuable = null] = row?.margins ?? [];
  return {
    limits: { top: topLimit, high: highLimit, middle: middleLimit, valuable, growable: row?.gap ?? null },
    customers: Number(row?.customers ?? 0n),
  };
}
