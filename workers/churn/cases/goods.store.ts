/** Evidence from goods and orders: large returns, recalled batches, orders that stood blocked. */
import { spellAmount } from '../../value/figures.ts';
import { today } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import type { Cause } from './cause.rules.ts';
import type { Found, Look } from './look.ts';
import * as policy from './policies.ts';

/** Of all companies of one look together. */
const maxRows = 20_000;

export async function goodsFindings(tx: Queryable, look: Look): Promise<Found[]> {
  return [...(await returnFindings(tx, look)), ...(await recallFindings(tx, look)), ...(await blockFindings(tx, look))];
}

/** Large against what the customer is expected to order. Of recalled or expired goods it is about quality, else service. */
async function returnFindings(tx: Queryable, { companyIds, since, policies, clock }: Look): Promise<Found[]> {
  const { rows } = await tx.query<{
    company_id: string;
    number: string | null;
    at: Date;
    amount: string;
    currency: string;
    defective: boolean;
  }>(
    `select o.company_id, o.order_number as number, o.ordered_at as at, abs(t.amount)::numeric(38, 0)::text as amount,
       s.currency, exists (
         select from loop.mirror_link ll join loop.mirror line on line.object = ll.object and line.id = ll.id
         join loop.standing b on b.object = 'drugBatch' and b.id = (line.data->>'batchId')::uuid and b.automation = 'batch-state'
         where o.source = 'CRM' and ll.object = 'salesOrderLine' and ll.field = 'salesOrderId'
           and ll.target_id::text = o.order_key and line.deleted_at is null and line.destroyed_at is null
           and b.answer->>'batchState' in ('RECALLED', 'EXPIRED')) as defective
     from history.every_order o
     join churn.score s on s.company_id = o.company_id
     cross join lateral (select coalesce(o.total_micros,
       (select sum(line.amount_micros) from history.every_line line where line.order_key = o.order_key)) as amount) t
     where o.company_id = any($1) and o.order_kind = 'RETURN' and o.ordered_at >= $2 and o.ordered_at <= $4
       and s.run_rate_micros > 0 and coalesce(o.currency, s.currency) = s.currency
       and abs(t.amount) * 100 >= s.run_rate_micros * $3
     order by o.ordered_at desc, o.order_key limit ${maxRows}`,
    [companyIds, since, policies.of(policy.largeReturnPercent), clock.now],
  );
  return rows.map(({ company_id, number, at, amount, currency, defective }): Found => {
    const day = today({ ...clock, now: at });
    const values = { day, order: number ?? '–', amount: spellAmount(BigInt(amount), currency) };
    const code = defective ? 'CHURN_EVIDENCE_RETURN_DEFECTIVE' : 'CHURN_EVIDENCE_RETURN';
    return { companyId: company_id, cause: defective ? 'QUALITY' : 'SERVICE', day, line: { code, values } };
  });
}

/** Batches that the customer bought and that were recalled since. */
async function recallFindings(tx: Queryable, { companyIds, since, clock }: Look): Promise<Found[]> {
  const { rows } = await tx.query<{ company_id: string; lot: string | null; number: string | null; at: Date }>(
    `select distinct on (ol.target_id, batch.id) ol.target_id as company_id, batch.data->>'lotNumber' as lot,
       ord.data->>'orderNumber' as number, b.decided_at as at
     from loop.mirror_link ol
     join loop.mirror ord on ord.object = ol.object and ord.id = ol.id
     join loop.mirror_link ll on ll.object = 'salesOrderLine' and ll.field = 'salesOrderId' and ll.target_id = ord.id
     join loop.mirror line on line.object = ll.object and line.id = ll.id
     join loop.mirror batch on batch.object = 'drugBatch' and batch.id = (line.data->>'batchId')::uuid
     join loop.standing b on b.object = 'drugBatch' and b.id = batch.id and b.automation = 'batch-state'
     where ol.object = 'salesOrder' and ol.field = 'companyId' and ol.target_id = any($1)
       and ord.deleted_at is null and ord.destroyed_at is null and line.deleted_at is null and line.destroyed_at is null
       and ord.data->>'orderState' in ('SHIPPED', 'CLOSED') and coalesce(ord.data->>'orderKind', 'SALE') = 'SALE'
       and b.answer->>'batchState' = 'RECALLED' and b.decided_at >= $2
     order by ol.target_id, batch.id, ord.data->>'orderedAt' desc limit ${maxRows}`,
    [companyIds, since],
  );
  return rows.map(({ company_id, lot, number, at }): Found => {
    const day = today({ ...clock, now: at });
    const line = { code: 'CHURN_EVIDENCE_RECALL', values: { day, lot: lot ?? '–', order: number ?? '–' } };
    return { companyId: company_id, cause: 'SUPPLY', day, line };
  });
}

/** What a standing block says of us: no goods to send is supply, no agreement on the price is a price dispute. */
const blockCauses: Readonly<Record<string, readonly [Cause, string]>> = {
  BATCH: ['SUPPLY', 'CHURN_EVIDENCE_BLOCKED_BATCH'],
  PRICE: ['PRICE', 'CHURN_EVIDENCE_BLOCKED_PRICE'],
};

async function blockFindings(tx: Queryable, { companyIds, since, clock }: Look): Promise<Found[]> {
  const { rows } = await tx.query<{ company_id: string; number: string | null; at: Date; kind: string }>(
    `select l.target_id as company_id, m.data->>'orderNumber' as number, s.decided_at as at, kind
     from loop.mirror_link l
     join loop.mirror m on m.object = l.object and m.id = l.id
     join loop.standing s on s.object = m.object and s.id = m.id and s.automation = 'order-release'
     cross join lateral jsonb_array_elements_text(
       case when jsonb_typeof(s.answer->'blockKinds') = 'array' then s.answer->'blockKinds' else '[]' end) as kind
     where l.object = 'salesOrder' and l.field = 'companyId' and l.target_id = any($1)
       and m.deleted_at is null and m.destroyed_at is null
       and s.answer->>'orderState' = 'BLOCKED' and kind in ('BATCH', 'PRICE') and s.decided_at >= $2
     order by s.decided_at desc, m.id limit ${maxRows}`,
    [companyIds, since],
  );
  return rows.flatMap(({ company_id, number, at, kind }): Found[] => {
    const known = blockCauses[kind];
    if (!known) return [];
    const [cause, code] = known;
    const day = today({ ...clock, now: at });
    return [{ companyId: company_id, cause, day, line: { code, values: { day, order: number ?? '–' } } }];
  });
}
