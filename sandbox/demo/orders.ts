/** What the demo's accounts bought: most at a rhythm of their own, some fading, some gone, and what they ask for today. */
import { plusDays, type Day } from '../../workers/platform/clock/clock.ts';
import { idFor } from '../../workers/platform/decide/identifiers.ts';
import type { Random } from './random.ts';

type NewRecord = { readonly id: string } & Record<string, unknown>;

/** A line of a closed order, as an ERP would export it. */
export interface PastLine {
  readonly orderNumber: string;
  readonly orderedAt: string;
  readonly accountCode: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: string;
}

export interface DemoOrders {
  readonly past: readonly PastLine[];
  /** Entered today; the clerk submits them. */
  readonly orders: readonly NewRecord[];
  readonly lines: readonly NewRecord[];
}

interface OrderOptions {
  readonly seed: number;
  readonly today: Day;
  readonly companies: readonly NewRecord[];
  readonly products: readonly NewRecord[];
  readonly batches: readonly NewRecord[];
}

const historyDays = 540;
/** Who still buys as ever, who buys less and less, who stopped, who came lately, who never bought. */
const stories = [
  { name: 'steady', share: 0.55 },
  { name: 'fading', share: 0.15 },
  { name: 'lapsed', share: 0.12 },
  { name: 'new', share: 0.1 },
  { name: 'prospect', share: 0.08 },
] as const;
type Story = (typeof stories)[number]['name'];

export function ordersOf(random: Random, options: OrderOptions): DemoOrders {
  const past: PastLine[] = [];
  const [orders, lines]: [NewRecord[], NewRecord[]] = [[], []];
  options.companies.forEach((company, index) => {
    const story = pickStory(random);
    const rhythmDays = random.between(12, 45);
    const size = sizeOf(random, String(company['accountKind']));
    daysOf(random, story, rhythmDays).forEach((daysAgo, number) => {
      past.push(...pastOrder(random, options, { company, size, daysAgo, number: `S${10_000 + index}-${number + 1}` }));
    });
    if (story !== 'steady' || random.next() >= 0.3) return;
    const draft = todaysOrder(random, options, { company, size, number: `S${10_000 + index}-N` });
    orders.push(draft.order);
    lines.push(...draft.lines);
  });
  return { past, orders, lines };
}

function pickStory(random: Random): Story {
  let left = random.next();
  for (const { name, share } of stories) {
    left -= share;
    if (left < 0) return name;
  }
  return 'steady';
}

/** Boxes a line. */
function sizeOf(random: Random, kind: string): number {
  const most = { HOSPITAL: 400, DISTRIBUTOR: 900, PHARMACY_CHAIN: 500 }[kind] ?? 60;
  return random.between(Math.ceil(most / 10), most);
}

/** Days before today on which orders came in, the oldest first. */
function daysOf(random: Random, story: Story, rhythmDays: number): number[] {
  if (story === 'prospect') return [];
  const days: number[] = [];
  const first = story === 'new' ? random.between(20, 90) : historyDays - random.between(0, 30);
  const last = story === 'lapsed' ? random.between(120, 260) : 0;
  let step = rhythmDays;
  for (let at = first; at > last; at -= Math.max(3, Math.round(step * (0.7 + random.next() * 0.6)))) {
    days.push(at);
    if (story === 'fading' && at < historyDays / 2) step *= 1.25;
  }
  return days;
}

interface OrderOf {
  readonly company: NewRecord;
  readonly size: number;
  readonly number: string;
}

const pricesOf = (product: NewRecord): number =>
  (product['unitPrice'] as { amountMicros: number }).amountMicros / 1_000_000;

function basket(random: Random, products: readonly NewRecord[]): NewRecord[] {
  const wanted = random.between(1, 3);
  const chosen = new Set<NewRecord>();
  for (let tries = 0; tries < wanted; tries++) chosen.add(random.pick(products));
  return [...chosen];
}

function pastOrder(
  random: Random,
  { today, products }: OrderOptions,
  { company, size, number, daysAgo }: OrderOf & { daysAgo: number },
): PastLine[] {
  const orderedAt = `${plusDays(today, -daysAgo)} ${String(random.between(9, 17)).padStart(2, '0')}:30`;
  const discount = random.pick([1, 1, 1, 0.97, 0.92]);
  return basket(random, products).map((product) => ({
    orderNumber: number,
    orderedAt,
    accountCode: String(company['accountCode']),
    product: String(product['productCode']),
    quantity: Math.max(1, Math.round(size * (0.6 + random.next() * 0.8))),
    unitPrice: (pricesOf(product) * discount).toFixed(2),
  }));
}

function todaysOrder(
  random: Random,
  { seed, today, products, batches }: OrderOptions,
  { company, size, number }: OrderOf,
): { order: NewRecord; lines: NewRecord[] } {
  const id = idFor('demo-order', String(seed), number);
  // Chemical drugs need the licences that most accounts have; now and then somebody asks for what theirs does not cover.
  const common =
    random.next() < 0.8 ? products.filter((product) => product['regulatoryCategory'] === 'CHEMICAL') : products;
  const lines = basket(random, common).map((product, index): NewRecord & { amountMicros: number } => {
    const unitPrice = product['unitPrice'] as { amountMicros: number };
    const amountMicros = unitPrice.amountMicros * size;
    const batch = batches.find(({ productId }) => productId === product.id);
    return {
      id: idFor('demo-order-line', id, String(index)),
      name: String(product['name']),
      salesOrderId: id,
      lineNumber: index + 1,
      productId: product.id,
      ...(batch && { batchId: batch.id }),
      quantity: size,
      unitPrice,
      lineAmount: { amountMicros, currencyCode: 'CNY' },
      amountMicros,
    };
  });
  const total = lines.reduce((sum, { amountMicros }) => sum + amountMicros, 0);
  const order: NewRecord = {
    id,
    name: number,
    orderNumber: number,
    companyId: company.id,
    orderKind: 'SALE',
    orderedAt: `${today}T01:00:00.000Z`,
    totalAmount: { amountMicros: total, currencyCode: 'CNY' },
  };
  return { order, lines: lines.map(({ amountMicros: _amount, ...line }) => line as NewRecord) };
}

const columns = ['orderNumber', 'orderedAt', 'accountCode', 'product', 'quantity', 'unitPrice'] as const;

/** The past orders as a file for `import orders`. */
export function pastOrdersCsv(past: readonly PastLine[]): string {
  return (
    [columns.join(','), ...past.map((line) => columns.map((name) => String(line[name])).join(','))].join('\n') + '\n'
  );
}
