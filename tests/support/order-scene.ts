/** What blocks an order, said anew from plain records and without the workers' rules: the property tests hold these against them. */
import type { Values } from './person.ts';

export interface Scene {
  readonly order: Values;
  readonly account: Values | undefined;
  readonly isHeld: boolean;
  /** Verified, neither revoked nor ended: what each covers; an empty list covers everything. */
  readonly licences: readonly (readonly string[])[];
  readonly lines: readonly {
    readonly line: Values;
    readonly product: Values | undefined;
    readonly batch: { readonly released: boolean; readonly data: Values } | undefined;
  }[];
  /** Released and shipped orders of the account without this one, in millionths. */
  readonly exposureMicros: number;
}

export type Kind = 'HOLD' | 'LICENCE' | 'CREDIT' | 'BATCH' | 'PRICE' | 'SUMS' | 'INCOMPLETE';

export const micros = (amount: unknown): number | null => {
  const value = (amount as { amountMicros?: unknown } | null | undefined)?.amountMicros;
  return value === null || value === undefined ? null : Number(value);
};
const quantityOf = ({ line }: Scene['lines'][number]): number => Number(line['quantity'] ?? 0);

const checks: Readonly<Record<Kind, (scene: Scene, today: string) => boolean>> = {
  HOLD: ({ isHeld }) => isHeld,
  LICENCE: ({ licences, lines }) => {
    const uncovered = lines
      .map(({ product }) => product?.['regulatoryCategory'])
      .filter((category) => typeof category === 'string' && category !== 'GENERAL')
      .map(String)
      .some((category) => !licences.some((scope) => scope.length === 0 || scope.includes(category)));
    return licences.length === 0 || uncovered;
  },
  CREDIT: ({ account, order, exposureMicros }) => {
    const limit = micros(account?.['creditLimit']);
    const total = micros(order['totalAmount']);
    if (limit === null || total === null) return false;
    return (micros(account?.['openReceivables']) ?? 0) + exposureMicros + total > limit;
  },
  BATCH: ({ lines }, today) =>
    lines.some(({ line, batch }) => {
      if (!batch) return Boolean(line['batchId']);
      const days = (Date.parse(String(batch.data['expiresOn'])) - Date.parse(today)) / 86_400_000;
      return !batch.released || batch.data['productId'] !== line['productId'] || days < 180;
    }),
  PRICE: ({ lines }) =>
    lines.some(({ line, product }) => micros(line['unitPrice']) === null && micros(product?.['unitPrice']) === null),
  SUMS: ({ order, lines }) => {
    const total = micros(order['totalAmount']);
    const sum = lines.reduce((all, { line }) => all + (micros(line['lineAmount']) ?? 0), 0);
    const wrong = lines.some((each) => {
      const price = micros(each.line['unitPrice']);
      const amount = micros(each.line['lineAmount']);
      return price !== null && amount !== null && Math.abs(quantityOf(each) * price - amount) > 10_000;
    });
    return wrong || (total !== null && (lines.length === 0 || sum !== total));
  },
  INCOMPLETE: ({ order, lines }) =>
    !order['companyId'] ||
    micros(order['totalAmount']) === null ||
    lines.length === 0 ||
    lines.some((each) => !each.line['productId'] || quantityOf(each) <= 0),
};

export const kinds = Object.keys(checks) as Kind[];

export const isBlockedBy = (kind: Kind, scene: Scene, today: string): boolean => checks[kind](scene, today);

export const blocksOf = (scene: Scene, today: string): Kind[] => kinds.filter((kind) => checks[kind](scene, today));
