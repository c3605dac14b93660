/** What the component shows, read from the host as the user who looks at it. */
import { CoreApiClient } from 'twenty-client-sdk/core';
import { archivedBefore } from './archive.ts';
import { chartStart, type Money, type OrderFacts } from './months.ts';

/** More orders than this in a year are not drawn; the reader is told. */
export const MAX_ORDERS = 1000;

export interface Assessment {
  readonly assessedOn: string | null;
  readonly tier: string | null;
  readonly valueClass: string | null;
  readonly reasons: string | null;
  readonly orderCount: number | null;
  readonly returnCount: number | null;
  readonly activeMonths: number | null;
  readonly revenue: Money | null;
  readonly margin: Money | null;
  readonly netMargin: Money | null;
  readonly potential: Money | null;
  readonly potentialSharePercent: number | null;
}

export interface Account {
  /** What stands on the account today; an assessment says what was. */
  readonly tier: string | null;
  readonly valueClass: string | null;
  readonly reasons: string | null;
  /** Latest first, at most two. */
  readonly assessments: readonly Assessment[];
  readonly orders: readonly OrderFacts[];
  readonly hasMoreOrders: boolean;
  /** Some come from the order history and are no records in the CRM. */
  readonly hasArchived: boolean;
}

const money = { amountMicros: true, currencyCode: true };
const ASSESSMENT = {
  assessedOn: true,
  tier: true,
  valueClass: true,
  reasons: true,
  orderCount: true,
  returnCount: true,
  activeMonths: true,
  revenue: money,
  margin: money,
  netMargin: money,
  potential: money,
  potentialSharePercent: true,
};

interface Connection<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly totalCount?: number;
}

interface Answer {
  readonly company: {
    customerTier: string | null;
    valueClass: string | null;
    valueReasons: string | null;
    valueAtRisk?: Money | null;
    orderRhythm?: unknown;
  } | null;
  readonly customerAssessments: Connection<Assessment>;
  readonly salesOrders: Connection<{ orderedAt: string | null; orderKind: string | null; totalAmount: Money | null }>;
}

/** Rejects with the host's own message, or when the account is gone. */
export async function loadAccount(companyId: string, now: Date): Promise<Account> {
  const answer = (await new CoreApiClient().query({
    company: {
      __args: { filter: { id: { eq: companyId } } },
      customerTier: true,
      valueClass: true,
      valueReasons: true,
      valueAtRisk: money,
      orderRhythm: true,
    },
    customerAssessments: {
      __args: { filter: { companyId: { eq: companyId } }, orderBy: [{ assessedOn: 'DescNullsLast' }], first: 2 },
      edges: { node: ASSESSMENT },
    },
    // The orders that the assessment counts: those that were delivered.
    salesOrders: {
      __args: {
        filter: {
          companyId: { eq: companyId },
          orderState: { in: ['SHIPPED', 'CLOSED'] },
          orderedAt: { gte: chartStart(now).toISOString() },
        },
        orderBy: [{ orderedAt: 'DescNullsLast' }],
        first: MAX_ORDERS,
      },
      totalCount: true,
      edges: { node: { orderedAt: true, orderKind: true, totalAmount: money } },
    },
  })) as Answer;
  const { company, customerAssessments, salesOrders } = answer;
  if (!company) throw new Error('the account is gone');
  const assessments = customerAssessments.edges.map(({ node }) => ({
    ...node,
    revenue: known(node.revenue),
    margin: known(node.margin),
    netMargin: known(node.netMargin),
    potential: known(node.potential),
  }));
  const orders = salesOrders.edges.map(({ node }) => ({
    orderedAt: node.orderedAt,
    isReturn: node.orderKind === 'RETURN',
    amount: known(node.totalAmount),
  }));
  const hasMoreOrders = (salesOrders.totalCount ?? 0) > orders.length;
  const currencies = [orders[0]?.amount, assessments[0]?.revenue, company.valueAtRisk].map(
    (each) => each?.currencyCode,
  );
  const archived = hasMoreOrders ? [] : archivedBefore(orders, company.orderRhythm, currencies.find(Boolean) ?? null);
  return {
    tier: company.customerTier,
    valueClass: company.valueClass,
    reasons: company.valueReasons,
    assessments,
    orders: [...orders, ...archived],
    hasMoreOrders,
    hasArchived: archived.some(({ orderedAt }) => orderedAt !== null && new Date(orderedAt) >= chartStart(now)),
  };
}

/** The host writes an empty amount as one whose parts are empty. */
const known = (amount: Money | null): Money | null =>
  amount?.amountMicros === null || amount?.amountMicros === undefined ? null : amount;
