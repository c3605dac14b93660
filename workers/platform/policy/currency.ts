/** The one currency of orders, funds and reports; amounts in another are refused with a reason. */
import type { Queryable } from '../db/pool.ts';
import type { Policies, TextPolicy } from './policy.ts';

export const reportingCurrency: TextPolicy = {
  key: 'business.currency',
  kind: 'text',
  default: '',
  maxLength: 3,
  description: {
    en: 'The one currency of orders, funds and reports (ISO 4217), such as CNY. Empty: the currency of most orders.',
    'zh-CN': '订单、基金与报表使用的唯一币种（ISO 4217），如 CNY。留空则取多数订单的币种。',
  },
};

/** As many orders as tell which currency a workspace works in. */
const sampleSize = 500;

/** The currency in force: the admins' choice, else that of most orders; null before the first order has one. */
export async function currencyInForce(tx: Queryable, policies: Policies): Promise<string | null> {
  const chosen = policies.of(reportingCurrency).trim().toUpperCase();
  if (chosen !== '') return chosen;
  const { rows } = await tx.query<{ currency: string }>(
    `select currency from (
       select data->'totalAmount'->>'currencyCode' as currency from loop.mirror
       where object = 'salesOrder' and deleted_at is null and destroyed_at is null order by id limit ${sampleSize}) sample
     where currency <> '' group by currency order by count(*) desc, currency limit 1`,
  );
  return rows[0]?.currency ?? null;
}
