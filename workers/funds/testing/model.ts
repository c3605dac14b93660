/**
 * The reference: what cooperation funds are to a person with a sheet of paper. No accounts, no entries, no SQL, nothing
 * shared with the ledger but the commands' types. `attempt` says whether a command is acceptable now, and how the sheet
 * looks after it.
 */
import type { Body, Command, CommandKind } from '../ledger/command.ts';

type Change = () => void;
type Attempt = Change | 'refused';

interface ModelFund {
  state: 'OPEN' | 'FROZEN' | 'CLOSED';
  funded: bigint;
  pool: bigint;
  forfeited: bigint;
  paid: bigint;
  /** What partners owe it. */
  awaited: bigint;
}
interface ModelLot {
  fund: string;
  partner: string;
  left: bigint;
  lost: bigint;
  expiresOn: string | null;
  isExpired: boolean;
  isHeld: boolean;
}
interface ModelRequest {
  fund: string;
  partner: string;
  isActive: boolean;
  left: bigint;
  share: bigint;
  claimBy: string | null;
  isHeld: boolean;
  reserved: Map<string, bigint>;
}
interface ModelClaim {
  fund: string;
  partner: string;
  unpaid: bigint;
  pending: bigint;
  paid: bigint;
  isHeld: boolean;
}
interface ModelDebt {
  fund: string;
  partner: string;
  owed: bigint;
  opener: string;
}

const limit = 900_719_925_400n;
const key = (invoice: Body<'approveClaim'>['invoice']): string => `${invoice.sellerTaxNumber} ${invoice.number}`;

export class Model {
  today: string;
  readonly funds = new Map<string, ModelFund>();
  readonly partners = new Map<string, string>();
  readonly lots = new Map<string, ModelLot>();
  readonly requests = new Map<string, ModelRequest>();
  readonly claims = new Map<string, ModelClaim>();
  readonly debts = new Map<string, ModelDebt>();
  readonly invoices = new Map<string, bigint>();
  readonly evidence = new Set<string>();
  readonly accruals = new Map<string, { lot: string; accrued: bigint }>();

  constructor(today: string) {
    this.today = today;
  }

  attempt(command: Command): Attempt {
    return (this[command.kind] as (body: unknown, actor: string) => Attempt)(command.body, command.actor);
  }

  /** A fund's commitments still to be paid out, per partner. */
  payable(fund: string, partner: string): bigint {
    return sum(
      [...this.claims.values()]
        .filter((c) => c.fund === fund && c.partner === partner)
        .map((c) => c.unpaid + c.pending),
    );
  }
  owedBy(partner: string): bigint {
    return sum([...this.debts.values()].filter((debt) => debt.partner === partner).map((debt) => debt.owed));
  }

  #isGood(amount: bigint, currency: string): boolean {
    return currency === 'CNY' && amount > 0n && amount <= limit;
  }
  #isApproved({ approverId, requesterId, limitMinor }: Body<'approveRequest'>['approval'], amount: bigint): boolean {
    return approverId !== requesterId && limitMinor >= amount;
  }
  #isPast(lot: ModelLot): boolean {
    return lot.isExpired || (lot.expiresOn !== null && lot.expiresOn < this.today);
  }
  #partner(company: string): string {
    return this.partners.get(company) ?? company;
  }

  openFund({ fundId, currency, amountMinor }: Body<'openFund'>): Attempt {
    if (this.funds.has(fundId) || !this.#isGood(amountMinor, currency)) return 'refused';
    return () =>
      this.funds.set(fundId, {
        state: 'OPEN',
        funded: amountMinor,
        pool: amountMinor,
        forfeited: 0n,
        paid: 0n,
        awaited: 0n,
      });
  }
  topUp({ fundId, currency, amountMinor }: Body<'topUp'>): Attempt {
    const fund = this.funds.get(fundId);
    if (!fund || fund.state === 'CLOSED' || !this.#isGood(amountMinor, currency)) return 'refused';
    if (fund.funded + amountMinor > limit) return 'refused';
    return () => {
      fund.funded += amountMinor;
      fund.pool += amountMinor;
    };
  }
  withdraw({ fundId, currency, amountMinor }: Body<'withdraw'>): Attempt {
    const fund = this.funds.get(fundId);
    if (!fund || fund.state === 'CLOSED' || !this.#isGood(amountMinor, currency) || fund.pool < amountMinor)
      return 'refused';
    return () => {
      fund.funded -= amountMinor;
      fund.pool -= amountMinor;
    };
  }
  freezeFund({ fundId }: Body<'freezeFund'>): Attempt {
    const fund = this.funds.get(fundId);
    return fund?.state === 'OPEN' ? () => (fund.state = 'FROZEN') : 'refused';
  }
  unfreezeFund({ fundId }: Body<'unfreezeFund'>): Attempt {
    const fund = this.funds.get(fundId);
    return fund?.state === 'FROZEN' ? () => (fund.state = 'OPEN') : 'refused';
  }
  closeFund({ fundId }: Body<'closeFund'>): Attempt {
    const fund = this.funds.get(fundId);
    if (!fund || fund.state === 'CLOSED' || fund.pool > 0n || fund.awaited > 0n) return 'refused';
    const isIdle =
      [...this.lots.values()].every((lot) => lot.fund !== fundId || lot.left === 0n) &&
      [...this.requests.values()].every(
        (request) => request.fund !== fundId || sum([...request.reserved.values()]) === 0n,
      ) &&
      [...this.claims.values()].every((claim) => claim.fund !== fundId || claim.unpaid + claim.pending === 0n);
    return isIdle ? () => (fund.state = 'CLOSED') : 'refused';
  }

  allocate({ allocationId, fundId, companyId, currency, amountMinor, expiresOn }: Body<'allocate'>): Attempt {
    const fund = this.funds.get(fundId);
    if (fund?.state !== 'OPEN' || this.lots.has(allocationId) || !this.#isGood(amountMinor, currency)) return 'refused';
    if (fund.pool < amountMinor || (expiresOn !== null && expiresOn < this.today)) return 'refused';
    return () => {
      fund.pool -= amountMinor;
      this.#register(companyId);
      this.#newLot(allocationId, fundId, companyId, expiresOn).left = amountMinor;
    };
  }

  accrue(body: Body<'accrue'>): Attempt {
    const { agreementId, period, allocationId, fundId, companyId, currency, accruedMinor, expiresOn } = body;
    const fund = this.funds.get(fundId);
    const id = `${agreementId} ${period}`;
    const before = this.accruals.get(id);
    const lot = this.lots.get(allocationId);
    if (!fund || fund.state === 'CLOSED' || currency !== 'CNY' || accruedMinor > limit || accruedMinor < -limit)
      return 'refused';
    const delta = accruedMinor - (before?.accrued ?? 0n);
    if (delta > 0n && fund.funded + delta > limit) return 'refused';
    if (before ? before.lot !== allocationId : lot !== undefined) return 'refused';
    if (lot && (lot.partner !== this.partners.get(companyId) || lot.fund !== fundId || lot.isHeld)) return 'refused';
    if (!lot && expiresOn !== null && expiresOn < this.today) return 'refused';
    return () => {
      this.#register(companyId);
      this.accruals.set(id, { lot: allocationId, accrued: accruedMinor });
      const target = lot ?? this.#newLot(allocationId, fundId, companyId, expiresOn);
      if (delta >= 0n) this.#earn(fund, target, this.debts.get(allocationId), delta);
      else this.#takeBack(fund, target, allocationId, -delta);
    };
  }
  #earn(fund: ModelFund, lot: ModelLot, debt: ModelDebt | undefined, amount: bigint): void {
    const restored = least(amount, debt?.owed ?? 0n);
    if (debt) debt.owed -= restored;
    fund.awaited -= restored;
    fund.funded += amount - restored;
    if (lot.isExpired) {
      lot.lost += amount - restored;
      fund.forfeited += amount - restored;
    } else lot.left += amount - restored;
  }
  #takeBack(fund: ModelFund, lot: ModelLot, id: string, amount: bigint): void {
    const fromLot = least(amount, lot.left);
    const fromLost = least(amount - fromLot, lot.lost);
    const short = amount - fromLot - fromLost;
    lot.left -= fromLot;
    lot.lost -= fromLost;
    fund.forfeited -= fromLost;
    fund.funded -= fromLot + fromLost;
    fund.awaited += short;
    const debt = this.debts.get(id);
    if (debt) debt.owed += short;
    else if (short > 0n) this.debts.set(id, { fund: lot.fund, partner: lot.partner, owed: short, opener: 'accrual' });
  }

  approveRequest(body: Body<'approveRequest'>): Attempt {
    const { requestId, fundId, companyId, currency, amountMinor, claimBy, costShareBasisPoints, approval } = body;
    if (this.funds.get(fundId)?.state !== 'OPEN' || this.requests.has(requestId)) return 'refused';
    if (!this.#isGood(amountMinor, currency) || !this.#isApproved(approval, amountMinor)) return 'refused';
    if (claimBy !== null && claimBy < this.today) return 'refused';
    if (costShareBasisPoints < 1 || costShareBasisPoints > 10_000) return 'refused';
    const partner = this.#partner(companyId);
    const usable = [...this.lots]
      .filter(
        ([, lot]) =>
          lot.fund === fundId && lot.partner === partner && !lot.isHeld && !this.#isPast(lot) && lot.left > 0n,
      )
      .toSorted(firstToExpire);
    if (sum(usable.map(([, lot]) => lot.left)) < amountMinor) return 'refused';
    return () => {
      const reserved = new Map<string, bigint>();
      let missing = amountMinor;
      for (const [id, lot] of usable) {
        const taken = least(missing, lot.left);
        missing -= taken;
        lot.left -= taken;
        if (taken > 0n) reserved.set(id, taken);
      }
      const share = BigInt(costShareBasisPoints);
      this.requests.set(requestId, {
        fund: fundId,
        partner,
        isActive: true,
        left: amountMinor,
        share,
        claimBy,
        isHeld: false,
        reserved,
      });
    };
  }
  extendRequest({ requestId, claimBy, approval }: Body<'extendRequest'>): Attempt {
    const request = this.requests.get(requestId);
    if (!request?.isActive || request.isHeld || request.claimBy === null) return 'refused';
    if (this.funds.get(request.fund)?.state !== 'OPEN' || !this.#isApproved(approval, request.left)) return 'refused';
    if (claimBy <= request.claimBy || claimBy < this.today) return 'refused';
    return () => (request.claimBy = claimBy);
  }
  closeRequest({ requestId }: Body<'closeRequest'>): Attempt {
    return this.#end(requestId);
  }
  cancelRequest({ requestId }: Body<'cancelRequest'>): Attempt {
    return this.#end(requestId);
  }
  expireRequest({ requestId }: Body<'expireRequest'>): Attempt {
    const claimBy = this.requests.get(requestId)?.claimBy ?? null;
    return claimBy === null || claimBy >= this.today ? 'refused' : this.#end(requestId);
  }
  #end(requestId: string): Attempt {
    const request = this.requests.get(requestId);
    if (!request?.isActive || request.isHeld) return 'refused';
    return () => {
      request.isActive = false;
      for (const [id, amount] of request.reserved) {
        const lot = this.lots.get(id) as ModelLot;
        if (this.#isPast(lot)) {
          lot.lost += amount;
          (this.funds.get(lot.fund) as ModelFund).forfeited += amount;
        } else lot.left += amount;
      }
      request.reserved.clear();
    };
  }

  approveClaim(body: Body<'approveClaim'>): Attempt {
    const {
      claimId,
      requestId,
      companyId,
      currency,
      claimedMinor,
      approvedMinor,
      submittedOn,
      invoice,
      evidence,
      approval,
    } = body;
    const request = this.requests.get(requestId);
    if (!request?.isActive || request.isHeld || this.claims.has(claimId)) return 'refused';
    if (this.funds.get(request.fund)?.state !== 'OPEN' || this.partners.get(companyId) !== request.partner)
      return 'refused';
    if (!this.#isGood(approvedMinor, currency) || !this.#isGood(claimedMinor, currency)) return 'refused';
    if (!this.#isApproved(approval, approvedMinor) || approvedMinor > request.left) return 'refused';
    if (approvedMinor * 10_000n > claimedMinor * request.share) return 'refused';
    if (request.claimBy !== null && submittedOn > request.claimBy) return 'refused';
    if (evidence.length === 0 || evidence.some((file) => this.evidence.has(file))) return 'refused';
    const onInvoice = (this.invoices.get(key(invoice)) ?? 0n) + claimedMinor;
    if (onInvoice > invoice.totalMinor) return 'refused';
    return () => {
      request.left -= approvedMinor;
      let missing = approvedMinor;
      const lots = [...this.lots].filter(([id]) => request.reserved.has(id)).toSorted(firstToExpire);
      for (const [id] of lots) {
        const reserved = request.reserved.get(id) ?? 0n;
        request.reserved.set(id, reserved - least(missing, reserved));
        missing -= least(missing, reserved);
      }
      const { fund, partner } = request;
      this.claims.set(claimId, { fund, partner, unpaid: approvedMinor, pending: 0n, paid: 0n, isHeld: false });
      this.invoices.set(key(invoice), onInvoice);
      for (const file of evidence) this.evidence.add(file);
    };
  }

  expireLot({ allocationId }: Body<'expireLot'>): Attempt {
    const lot = this.lots.get(allocationId);
    if (!lot || lot.isExpired || lot.isHeld || !this.#isPast(lot)) return 'refused';
    return () => {
      lot.isExpired = true;
      lot.lost += lot.left;
      (this.funds.get(lot.fund) as ModelFund).forfeited += lot.left;
      lot.left = 0n;
    };
  }
  reinstate({ allocationId, currency, amountMinor, expiresOn, approval }: Body<'reinstate'>): Attempt {
    const lot = this.lots.get(allocationId);
    const fund = lot && this.funds.get(lot.fund);
    if (!lot?.isExpired || lot.isHeld || fund?.state !== 'OPEN' || expiresOn < this.today) return 'refused';
    if (!this.#isGood(amountMinor, currency) || !this.#isApproved(approval, amountMinor) || lot.lost < amountMinor)
      return 'refused';
    return () => {
      Object.assign(lot, { isExpired: false, expiresOn, lost: lot.lost - amountMinor, left: lot.left + amountMinor });
      fund.forfeited -= amountMinor;
    };
  }

  startPayment({ claimId }: Body<'startPayment'>): Attempt {
    const claim = this.claims.get(claimId);
    if (!claim || claim.isHeld || claim.pending > 0n || claim.unpaid === 0n) return 'refused';
    if (this.funds.get(claim.fund)?.state !== 'OPEN') return 'refused';
    return () => Object.assign(claim, { pending: claim.unpaid, unpaid: 0n });
  }
  confirmPayment({ claimId }: Body<'confirmPayment'>): Attempt {
    const claim = this.claims.get(claimId);
    if (!claim || claim.pending === 0n) return 'refused';
    return () => {
      (this.funds.get(claim.fund) as ModelFund).paid += claim.pending;
      Object.assign(claim, { paid: claim.paid + claim.pending, pending: 0n });
    };
  }
  failPayment({ claimId }: Body<'failPayment'>): Attempt {
    const claim = this.claims.get(claimId);
    if (!claim || claim.pending === 0n) return 'refused';
    return () => Object.assign(claim, { unpaid: claim.unpaid + claim.pending, pending: 0n });
  }

  openClawback({ claimId, currency, amountMinor }: Body<'openClawback'>, actor: string): Attempt {
    const claim = this.claims.get(claimId);
    if (!claim || this.debts.has(claimId) || !this.#isGood(amountMinor, currency) || amountMinor > claim.paid)
      return 'refused';
    return () => {
      this.debts.set(claimId, { fund: claim.fund, partner: claim.partner, owed: amountMinor, opener: actor });
      (this.funds.get(claim.fund) as ModelFund).awaited += amountMinor;
    };
  }
  netClawback({ clawbackId, claimId, currency, amountMinor }: Body<'netClawback'>): Attempt {
    const debt = this.debts.get(clawbackId);
    const claim = this.claims.get(claimId);
    if (!debt || !claim || claim.isHeld || claim.pending > 0n || claim.partner !== debt.partner) return 'refused';
    if (!this.#isGood(amountMinor, currency) || amountMinor > debt.owed || amountMinor > claim.unpaid) return 'refused';
    return () => {
      Object.assign(claim, { unpaid: claim.unpaid - amountMinor, paid: claim.paid + amountMinor });
      (this.funds.get(claim.fund) as ModelFund).paid += amountMinor;
      this.#settle(debt, amountMinor);
    };
  }
  writeOff({ clawbackId, approval }: Body<'writeOff'>, actor: string): Attempt {
    const debt = this.debts.get(clawbackId);
    if (!debt || debt.owed === 0n || !this.#isApproved(approval, debt.owed)) return 'refused';
    if (debt.opener === actor || debt.opener === approval.approverId) return 'refused';
    return () => this.#settle(debt, debt.owed);
  }
  #settle(debt: ModelDebt, amount: bigint): void {
    (this.funds.get(debt.fund) as ModelFund).awaited -= amount;
    debt.owed -= amount;
  }

  holdMoney(body: Body<'holdMoney'>): Attempt {
    const row = this.#holdable(body);
    return row && !row.isHeld ? () => (row.isHeld = true) : 'refused';
  }
  releaseMoney(body: Body<'releaseMoney'>): Attempt {
    const row = this.#holdable(body);
    return row?.isHeld ? () => (row.isHeld = false) : 'refused';
  }
  #holdable({ subject, id }: Body<'holdMoney'>): { isHeld: boolean } | undefined {
    return { ALLOCATION: this.lots, REQUEST: this.requests, CLAIM: this.claims }[subject].get(id);
  }

  mergePartners({ fromCompanyId, intoCompanyId }: Body<'mergePartners'>): Attempt {
    const from = this.partners.get(fromCompanyId);
    const into = this.partners.get(intoCompanyId);
    if (from === undefined || from === into) return 'refused';
    if (into === undefined) return () => this.partners.set(intoCompanyId, from);
    if ([...this.claims.values()].some((claim) => claim.partner === from && claim.pending > 0n)) return 'refused';
    return () => {
      for (const rows of [this.lots, this.requests, this.claims, this.debts]) {
        for (const row of rows.values()) if (row.partner === from) row.partner = into;
      }
      for (const [company, partner] of this.partners) if (partner === from) this.partners.set(company, into);
    };
  }

  #register(company: string): void {
    if (!this.partners.has(company)) this.partners.set(company, company);
  }
  #newLot(id: string, fund: string, company: string, expiresOn: string | null): ModelLot {
    const lot = {
      fund,
      partner: this.#partner(company),
      left: 0n,
      lost: 0n,
      expiresOn,
      isExpired: false,
      isHeld: false,
    };
    this.lots.set(id, lot);
    return lot;
  }
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function firstToExpire([idA, a]: [string, ModelLot], [idB, b]: [string, ModelLot]): number {
  return `${a.expiresOn ?? '9999'} ${idA}` < `${b.expiresOn ?? '9999'} ${idB}` ? -1 : 1;
}

/** Every kind of command has its rule here: the compiler says so. */
({}) as Model satisfies { readonly [Kind in CommandKind]: (body: never, actor: string) => Attempt };
