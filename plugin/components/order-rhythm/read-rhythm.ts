/** The account of the page (its own, or that of a churn case) with its rhythm; without one, its delivered orders. */
import { dayOfInstant } from '../shared/days.ts';
import { readPage } from '../shared/host.ts';
import { type Money, microsOf } from '../shared/money.ts';
import { MAX_ORDERS, type OrderPoint, type Rhythm, rhythmOf, rhythmOfOrders } from './rhythm.ts';

interface Company {
  readonly id: string;
  readonly churnRisk: string | null;
  readonly valueAtRisk: Money | null;
  readonly riskReasons: string | null;
  readonly relationshipStage: string | null;
  readonly orderRhythm: unknown;
}

interface Order {
  readonly orderedAt: string | null;
  readonly orderKind: string | null;
  readonly totalAmount: Money | null;
}

export interface Picture {
  readonly risk: string | null;
  readonly stage: string | null;
  readonly valueAtRisk: Money | null;
  readonly reasons: readonly string[];
  readonly rhythm: Rhythm;
  readonly currencyCode: string | null;
}

const money = { amountMicros: true, currencyCode: true } as const;
const COMPANY = {
  id: true,
  churnRisk: true,
  valueAtRisk: money,
  riskReasons: true,
  relationshipStage: true,
  orderRhythm: true,
} as const;

/** Null when neither an account nor a case has this id, or its account is gone. */
export async function readRhythm(id: string): Promise<Picture | null> {
  const one = { filter: { id: { eq: id } }, first: 1 };
  const companies = await readPage<Company>('companies', one, COMPANY);
  const company = companies.nodes[0] ?? (await companyOfCase(one));
  if (!company) return null;
  const scored = rhythmOf(company.orderRhythm);
  const orders = scored === null || scored.orders.length === 0 ? await readOrders(company.id) : [];
  const valueAtRisk = known(company.valueAtRisk);
  return {
    risk: company.churnRisk,
    stage: company.relationshipStage,
    valueAtRisk,
    reasons: (company.riskReasons ?? '').split('\n').filter((line) => line.trim() !== ''),
    rhythm: scored === null ? rhythmOfOrders(orders) : withOrders(scored, orders),
    currencyCode:
      [scored?.currency, valueAtRisk?.currencyCode, ...orders.map((order) => order.currencyCode)].find(Boolean) ?? null,
  };
}

/** The host writes an empty amount as one whose parts are empty. */
const known = (amount: Money | null): Money | null => (typeof amount?.amountMicros === 'number' ? amount : null);

async function companyOfCase(one: Readonly<Record<string, unknown>>): Promise<Company | undefined> {
  const cases = await readPage<{ readonly company: Company | null }>('churnCases', one, { company: COMPANY });
  return cases.nodes[0]?.company ?? undefined;
}

/** A score without its orders is drawn with those of the CRM. */
const withOrders = (scored: Rhythm, orders: readonly OrderPoint[]): Rhythm =>
  orders.length === 0 ? scored : { ...scored, orders: rhythmOfOrders(orders).orders };

async function readOrders(companyId: string): Promise<(OrderPoint & { readonly currencyCode: string })[]> {
  const { nodes } = await readPage<Order>(
    'salesOrders',
    {
      filter: { companyId: { eq: companyId }, orderState: { in: ['SHIPPED', 'CLOSED'] } },
      orderBy: [{ orderedAt: 'DescNullsLast' }],
      first: MAX_ORDERS,
    },
    { orderedAt: true, orderKind: true, totalAmount: money },
  );
  return nodes.flatMap(({ orderedAt, orderKind, totalAmount }) => {
    const day = dayOfInstant(orderedAt);
    if (day === null || orderKind === 'RETURN') return [];
    return [{ day, micros: microsOf(totalAmount), currencyCode: totalAmount?.currencyCode ?? '' }];
  });
}
