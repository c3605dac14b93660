/** Accounts and products that orders name and Twenty lacks, made from what the orders tell about them. */
import { idFor } from '../../platform/decide/identifiers.ts';
import { count } from '../context.ts';
import type { Target, Values } from '../kinds/kind.ts';
import { writeRecords } from '../write.ts';
import type { OrdersContext } from './context.ts';
import { nameOfAccount, type FileOrder } from './read.ts';

export async function makeMissing(context: OrdersContext, orders: readonly FileOrder[]): Promise<void> {
  const accounts = new Map<string, Values>();
  const products = new Map<string, Values>();
  for (const order of orders) {
    const name = nameOfAccount(order);
    if (!accounts.has(name)) accounts.set(name, accountOf(order));
    for (const { product, productName } of order.lines) {
      if (!products.get(product)?.['said'])
        products.set(product, { productCode: product, name: productName || product, said: productName !== '' });
    }
  }
  await make(context, 'company', 'account', accounts);
  await make(context, 'drugProduct', 'product', products);
}

function accountOf({ accountCode, accountName, accountCountry }: FileOrder): Values {
  return {
    name: accountName || accountCode,
    ...(accountCode && { accountCode }),
    ...(accountCountry && { address: { addressCountry: accountCountry } }),
  };
}

async function make(
  context: OrdersContext,
  object: string,
  target: Target,
  named: ReadonlyMap<string, Values>,
): Promise<void> {
  const { directory, counts, dryRun } = context;
  const found = await directory.resolve(target, named.keys());
  const wanted = [...named]
    .filter(([name]) => found.get(name)?.kind === 'none')
    .map(([name, { said: _said, ...values }]) => ({
      name,
      id: idFor(`import.${target}s`, ...identityOf(target, values)),
      values,
    }));
  const results = await writeRecords(context, object, wanted, { dryRun });
  for (const { name, id } of wanted) {
    const result = results.get(id);
    if (!result || result.kind === 'rejected') continue;
    count(counts, `${object}.${result.kind}`);
    directory.remember(target, name, { kind: 'one', id });
  }
}

/** The same identifiers as an import of accounts or products gives: whichever comes first, there is one record. */
function identityOf(target: Target, values: Values): string[] {
  const field = target === 'product' ? 'productCode' : values['accountCode'] === undefined ? 'name' : 'accountCode';
  return [field, values[field] as string];
}
