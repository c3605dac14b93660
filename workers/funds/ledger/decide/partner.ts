import type { Book } from '../book.ts';
import { LedgerError } from '../errors.ts';
import type { Changes } from '../outcome.ts';

/** The company's ledger id; at first sight the one set aside for it, with the row that makes it known. */
export function partnerFor(book: Book, companyId: string): { partnerId: bigint; companies: Changes['companies'] } {
  const known = book.partnerOf(companyId);
  if (known !== undefined) return { partnerId: known, companies: [] };
  const partnerId = book.spareIds.get(companyId);
  if (partnerId === undefined) throw new LedgerError('partner-not-loaded', `Company ${companyId} was not loaded.`);
  return { partnerId, companies: [{ companyId, partnerId }] };
}
