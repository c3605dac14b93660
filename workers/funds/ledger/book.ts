/**
 * The ledger as a batch of commands sees it: what was loaded under locks, and what the batch has decided so far. Decisions
 * read it; only `apply` changes it. Rows that are not here do not exist: the loader brings everything a command names.
 */
import type { Day } from '../../platform/clock/clock.ts';
import { availableOf, balanceOf, clawbackReceivable, fundAccounts, isGuarded } from './account.ts';
import { lot as lotAccount, noSums, type Account, type Sums } from './account.ts';
import { credited, debited, type Move } from './entry.ts';
import { LedgerError } from './errors.ts';
import type { Accepted } from './outcome.ts';
import { Rows } from './rows.ts';
import { isPast, type Accrual, type Claim, type Clawback, type Evidence, type Fund } from './standing.ts';
import type { Invoice, Lot, Request } from './standing.ts';

/** An account with its sums; `id` is absent until the account is stored. */
export interface Holding {
  readonly account: Account;
  readonly id?: bigint;
  readonly sums: Sums;
}

export const accrualKey = (accrual: Pick<Accrual, 'agreementId' | 'period'>): string =>
  `${accrual.agreementId}:${accrual.period}`;

const ownerOf = (row: Pick<Lot, 'fundId' | 'partnerId'>): string => `${row.partnerId}:${row.fundId}`;

export class Book {
  /** The one reporting currency; null before the first fund. */
  currency: string | null = null;
  readonly funds = new Rows<Fund>((row) => row.fundId);
  readonly lots = new Rows<Lot>((row) => row.allocationId, ownerOf);
  readonly requests = new Rows<Request>((row) => row.requestId);
  readonly claims = new Rows<Claim>((row) => row.claimId);
  readonly clawbacks = new Rows<Clawback>((row) => row.clawbackId);
  readonly invoices = new Rows<Invoice>((row) => row.invoiceKey);
  readonly evidence = new Rows<Evidence>((row) => row.contentHash);
  readonly accruals = new Rows<Accrual>(accrualKey);
  readonly companies = new Rows<{ readonly companyId: string; readonly partnerId: bigint }>((row) => row.companyId);
  readonly holdings = new Rows<Holding>(
    (row) => row.account.code,
    (row) => row.account.requestId ?? '',
  );
  /** Ledger ids set aside for companies that are not known yet. */
  readonly spareIds = new Map<string, bigint>();

  sums(account: Account): Sums {
    return this.holdings.get(account.code)?.sums ?? noSums;
  }
  balance(account: Account): bigint {
    return balanceOf(this.sums(account));
  }
  available(account: Account): bigint {
    return availableOf(this.sums(account));
  }

  partnerOf(companyId: string): bigint | undefined {
    return this.companies.get(companyId)?.partnerId;
  }

  /** Lots that a request of the partner can draw on today, first-expiring first (lots without expiry last). */
  openLots(fundId: string, partnerId: bigint, today: Day): Lot[] {
    return this.lots
      .inGroup(ownerOf({ fundId, partnerId }))
      .filter((row) => !row.isHeld && !isPast(row, today))
      .filter((row) => this.available(lotAccount(fundId, row.allocationId)) > 0n)
      .toSorted(byExpiry);
  }

  /** What the request still has reserved, by lot, first-expiring first. */
  reservations(request: Request): { readonly lot: Lot; readonly account: Account; readonly amountMinor: bigint }[] {
    return this.holdings
      .inGroup(request.requestId)
      .filter(({ sums }) => balanceOf(sums) > 0n)
      .map(({ account, sums }) => ({ lot: this.#lotOf(account), account, amountMinor: balanceOf(sums) }))
      .toSorted((a, b) => byExpiry(a.lot, b.lot));
  }

  /** Takes an accepted decision in; the next command of the batch sees it. */
  apply(decision: Accepted): void {
    // A fund's and a partner's own accounts exist from the first moment: they are what others lock.
    for (const { fundId } of decision.funds ?? []) this.#open(fundAccounts(fundId));
    for (const { partnerId } of decision.companies ?? []) this.#open([clawbackReceivable(partnerId)]);
    for (const move of decision.moves) this.#move(move);
    for (const row of decision.companies ?? []) this.companies.put(row);
    for (const row of decision.funds ?? []) this.funds.put(row);
    for (const row of decision.lots ?? []) this.lots.put(row);
    for (const { from, to } of decision.moves) for (const account of [from, to]) this.#markMoney(account);
    for (const row of decision.requests ?? []) this.requests.put(row);
    for (const row of decision.claims ?? []) this.claims.put(row);
    for (const row of decision.clawbacks ?? []) this.clawbacks.put(row);
    for (const row of decision.invoices ?? []) this.invoices.put(row);
    for (const row of decision.evidence ?? []) this.evidence.put(row);
    for (const row of decision.accruals ?? []) this.accruals.put(row);
    for (const row of decision.funds ?? []) this.currency ??= row.currency;
  }

  #open(accounts: readonly Account[]): void {
    for (const account of accounts) {
      if (!this.holdings.get(account.code)) this.holdings.put({ account, sums: noSums });
    }
  }

  #move(move: Move): void {
    if (move.amountMinor <= 0n) throw new LedgerError('entry-not-positive', `${move.kind} of ${move.amountMinor}.`);
    const from = { ...this.#holding(move.from), sums: debited(this.sums(move.from), move) };
    if (isGuarded(move.from.kind) && availableOf(from.sums) < 0n) {
      throw new LedgerError('overdrawn', `${move.kind} of ${move.amountMinor} overdraws ${move.from.code}.`);
    }
    this.holdings.put(from);
    this.holdings.put({ ...this.#holding(move.to), sums: credited(this.sums(move.to), move) });
  }

  #markMoney(account: Account): void {
    if (account.kind !== 'lot') return;
    const hasMoney = this.balance(account) > 0n;
    const target = this.#lotOf(account);
    if (target.hasMoney !== hasMoney) this.lots.put({ ...target, hasMoney });
  }

  #holding(account: Account): Holding {
    return this.holdings.get(account.code) ?? { account, sums: noSums };
  }

  #lotOf(account: Account): Lot {
    const found = this.lots.get(account.allocationId ?? '');
    if (!found) throw new LedgerError('lot-not-loaded', `${account.code} has a lot that was not loaded.`);
    return found;
  }
}

function byExpiry(a: Lot, b: Lot): number {
  if (a.expiresOn !== b.expiresOn) return (a.expiresOn ?? '9999-12-31') < (b.expiresOn ?? '9999-12-31') ? -1 : 1;
  return a.allocationId < b.allocationId ? -1 : 1;
}
