/** Proof of performance: the kinds of evidence an activity needs, and an invoice that is one. */
import type { Day } from '../../platform/clock/clock.ts';
import type { MessageValue } from '../../platform/text/text.ts';
import { maxSources } from '../evidence/sources.ts';
import type { InvoiceOf } from '../ledger/command.ts';
import { reason, type Refusal } from '../texts.ts';

/** A file or a link. Hashes are SHA-256, hex. */
export interface EvidenceItem {
  readonly kind: string;
  readonly name: string;
  /** Of the file's id or the link's normalised address: the same one again is recognised, whatever it leads to now. */
  readonly identityHash: string;
  /** Of what it leads to; null where that could not be read. */
  readonly contentHash: string | null;
}

/** Kinds that must be there for the activity (from pharmaPolicy), and not more pieces than anybody looks at. */
export function evidenceProblems(
  items: readonly EvidenceItem[],
  requiredKinds: readonly string[],
  nameOf: (kind: string) => MessageValue,
): Refusal[] {
  const present = new Set(items.map((item) => item.kind));
  const missing = requiredKinds.filter((kind) => !present.has(kind));
  const problems = countProblems(items);
  if (missing.length > 0)
    problems.push(reason('FUNDS_EVIDENCE_MISSING', { kinds: missing.map(nameOf) as MessageValue }));
  return problems;
}

export function countProblems(items: readonly EvidenceItem[]): Refusal[] {
  const pieces = new Set(items.map(({ identityHash }) => identityHash)).size;
  return pieces > maxSources ? [reason('FUNDS_EVIDENCE_TOO_MANY', { pieces, most: maxSources })] : [];
}

/** What the ledger remembers of the evidence: never again the same content, nor the same file or address. */
export const hashesOf = (items: readonly EvidenceItem[]): string[] => [
  ...new Set(items.flatMap(({ identityHash, contentHash }) => [identityHash, ...(contentHash ? [contentHash] : [])])),
];

/** Pieces known by their address only, for the person who relies on them. */
export const unreadNames = (items: readonly EvidenceItem[]): string[] => [
  ...new Set(items.filter(({ contentHash }) => contentHash === null).map(({ name }) => name)),
];

/** A partnerInvoice record (fapiao); a red-letter one names what it cancels by the same code and number. */
export interface InvoiceFacts {
  readonly partnerId: string | null;
  readonly sellerTaxNumber: string;
  readonly code: string;
  readonly number: string;
  readonly kind: 'NORMAL' | 'RED_LETTER';
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
}

export type InvoiceVerdict =
  | { readonly ok: true; readonly invoice: InvoiceOf }
  | { readonly ok: false; readonly reasons: readonly Refusal[] };

/** The invoice as the ledger caps claims by it: its total less what red-letter invoices took back. */
export function invoiceOf(
  facts: InvoiceFacts | null,
  cancelledBy: readonly Pick<InvoiceFacts, 'totalMinor'>[],
  claimPartnerId: string,
  show: (amountMinor: bigint) => string,
): InvoiceVerdict {
  if (facts === null) return { ok: false, reasons: [reason('FUNDS_INVOICE_MISSING')] };
  const reasons: Refusal[] = [];
  const { sellerTaxNumber, code, number, netMinor, taxMinor, totalMinor } = facts;
  const lacks = (['sellerTaxNumber', 'number'] as const).filter((field) => facts[field].trim() === '');
  if (lacks.length > 0) reasons.push(reason('FUNDS_INVOICE_INCOMPLETE', { fields: lacks.join(', ') }));
  if (facts.kind === 'RED_LETTER') reasons.push(reason('FUNDS_INVOICE_IS_RED'));
  if (netMinor + taxMinor !== totalMinor) {
    const [net, tax, total] = [show(netMinor), show(taxMinor), show(totalMinor)];
    reasons.push(reason('FUNDS_INVOICE_SUM_WRONG', { net, tax, total }));
  }
  if (facts.partnerId !== claimPartnerId) reasons.push(reason('FUNDS_INVOICE_PARTNER_DIFFERS'));
  if (reasons.length > 0) return { ok: false, reasons };
  // Red letters are written with a minus by some and without by others.
  const red = cancelledBy.reduce((sum, each) => sum + (each.totalMinor < 0n ? -each.totalMinor : each.totalMinor), 0n);
  return { ok: true, invoice: { sellerTaxNumber, code, number, totalMinor: totalMinor - red } };
}

/** The activity must have happened before it can be claimed. */
export const activityProblems = (activityOn: Day | null, today: Day): Refusal[] =>
  activityOn !== null && activityOn > today ? [reason('FUNDS_ACTIVITY_LATER', { activityOn })] : [];
