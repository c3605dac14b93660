/**
 * Two companies became one in Twenty. Their accounts become one only by this command: payables and debts move with
 * entries of their own; lots, requests and claims go on under the ledger id of the company that stays.
 */
import { reason } from '../../texts.ts';
import { balanceOf, clawbackReceivable, payable } from '../account.ts';
import type { Book } from '../book.ts';
import type { Move } from '../entry.ts';
import { refused, type Decision } from '../outcome.ts';
import type { Decide } from './context.ts';

export const mergePartners: Decide<'mergePartners'> = (book, { body }): Decision => {
  const from = book.partnerOf(body.fromCompanyId);
  const into = book.partnerOf(body.intoCompanyId);
  if (from === undefined) return refused(reason('FUNDS_PARTNER_UNKNOWN'));
  if (from === into) return refused(reason('FUNDS_SAME_PARTNER'));
  if (into === undefined) {
    // The company that stays has no account yet: it simply takes over the other's.
    return {
      kind: 'accepted',
      moves: [],
      companies: [{ companyId: body.intoCompanyId, partnerId: from }],
      answer: { partnerId: `${from}` },
    };
  }
  const owned = book.holdings.all().filter(({ account }) => account.partnerId === from);
  if (owned.some(({ sums }) => sums.debitsPendingMinor > 0n)) return refused(reason('FUNDS_MERGE_DURING_PAYMENT'));
  return {
    kind: 'accepted',
    moves: [
      ...owned.flatMap(({ account, sums }) =>
        account.kind === 'payable' && account.fundId !== undefined && balanceOf(sums) > 0n
          ? [moved(account, payable(into, account.fundId), balanceOf(sums), account.fundId, book.currency ?? '', from)]
          : [],
      ),
      ...owedByFund(book, from).map(([fundId, amountMinor]) =>
        moved(clawbackReceivable(from), clawbackReceivable(into), amountMinor, fundId, book.currency ?? '', from),
      ),
    ],
    companies: book.companies
      .all()
      .filter((row) => row.partnerId === from)
      .map((row) => ({ ...row, partnerId: into })),
    merge: { from, into },
    answer: { partnerId: `${into}`, mergedPartnerId: `${from}` },
  };
};

/** What the partner owes, fund by fund, so that every entry belongs to one fund. */
function owedByFund(book: Book, partnerId: bigint): [fundId: string, amountMinor: bigint][] {
  const owed = new Map<string, bigint>();
  for (const row of book.clawbacks.all().filter((each) => each.partnerId === partnerId)) {
    const amountMinor = row.amountMinor - row.recoveredMinor - row.writtenOffMinor;
    if (amountMinor > 0n) owed.set(row.fundId, (owed.get(row.fundId) ?? 0n) + amountMinor);
  }
  return [...owed].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const moved = (
  from: Move['from'],
  to: Move['to'],
  amountMinor: bigint,
  fundId: string,
  currency: string,
  partnerId: bigint,
): Move => ({ kind: 'MERGE', phase: 'POSTED', from, to, amountMinor, currency, fundId, partnerId });
