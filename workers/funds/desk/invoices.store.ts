/** Partners' invoices as the records have them, with the red-letter ones that take them back. */
import type { Transaction } from '../../platform/db/pool.ts';
import { recordsByIds, type MirrorRecord } from '../../platform/decide/records.ts';
import { invoiceKeyOf } from '../ledger/invoiceKey.ts';
import type { InvoiceFacts } from '../rules/evidence.ts';
import type { Refusal } from '../texts.ts';
import { amountOf, isAmount, refusalsOf, textOf } from './values.ts';

export interface InvoiceRead {
  readonly invoice: InvoiceFacts;
  readonly problems: readonly Refusal[];
  readonly redLetters: readonly InvoiceFacts[];
}

/** Red letters are few: all of them are looked at, by the same key that the ledger caps invoices by. */
export async function loadInvoices(tx: Transaction, ids: readonly string[]): Promise<Map<string, InvoiceRead>> {
  const records = await recordsByIds(tx, 'partnerInvoice', ids);
  if (records.size === 0) return new Map();
  const { rows } = await tx.query<{ id: string }>(
    `select id from loop.mirror where object = 'partnerInvoice' and data->>'invoiceKind' = 'RED_LETTER'
       and deleted_at is null and destroyed_at is null`,
  );
  const red = await recordsByIds(
    tx,
    'partnerInvoice',
    rows.map(({ id }) => id),
  );
  const byKey = Map.groupBy(
    [...red.values()].map((record) => factsOf(record).invoice),
    invoiceKeyOf,
  );
  return new Map(
    [...records].map(([id, record]) => {
      const { invoice, problems } = factsOf(record);
      return [id, { invoice, problems, redLetters: byKey.get(invoiceKeyOf(invoice)) ?? [] }];
    }),
  );
}

function factsOf({ data }: MirrorRecord): { invoice: InvoiceFacts; problems: Refusal[] } {
  const amounts = [amountOf(data['netAmount']), amountOf(data['taxAmount']), amountOf(data['totalAmount'])];
  const [netMinor = 0n, taxMinor = 0n, totalMinor = 0n] = amounts.map((each) =>
    isAmount(each) ? each.amountMinor : 0n,
  );
  const invoice: InvoiceFacts = {
    partnerId: textOf(data['partnerId']),
    sellerTaxNumber: textOf(data['sellerTaxNumber']) ?? '',
    code: textOf(data['invoiceCode']) ?? '',
    number: textOf(data['invoiceNumber']) ?? '',
    kind: data['invoiceKind'] === 'RED_LETTER' ? 'RED_LETTER' : 'NORMAL',
    netMinor,
    taxMinor,
    totalMinor,
  };
  return { invoice, problems: amounts.flatMap(refusalsOf) };
}
