/** What a command names: the loader locks and brings exactly this, and a decision sees nothing else. */
import type { Command } from './command.ts';
import { invoiceKeyOf } from './invoiceKey.ts';

export class Needs {
  readonly funds = new Set<string>();
  readonly companies = new Set<string>();
  /** Companies that get a ledger id if they have none yet. */
  readonly newcomers = new Set<string>();
  readonly allocations = new Set<string>();
  readonly requests = new Set<string>();
  readonly claims = new Set<string>();
  readonly clawbacks = new Set<string>();
  readonly invoices = new Set<string>();
  readonly evidence = new Set<string>();
  readonly accruals = new Map<string, { readonly agreementId: string; readonly period: string }>();
  /** A company's funds of which the open lots are needed. */
  readonly owners: { readonly fundId: string; readonly companyId: string }[] = [];
  isMerge = false;
}

export function needsOf(commands: readonly Command[]): Needs {
  const needs = new Needs();
  for (const command of commands) collect(needs, command);
  return needs;
}

function collect(needs: Needs, { kind, body }: Command): void {
  switch (kind) {
    case 'openFund':
    case 'topUp':
    case 'withdraw':
    case 'freezeFund':
    case 'unfreezeFund':
    case 'closeFund':
      needs.funds.add(body.fundId);
      return;
    case 'accrue':
      needs.accruals.set(`${body.agreementId}:${body.period}`, { agreementId: body.agreementId, period: body.period });
      needs.clawbacks.add(body.allocationId);
      ownedBy(needs, body);
      needs.newcomers.add(body.companyId);
      needs.allocations.add(body.allocationId);
      return;
    case 'allocate':
      ownedBy(needs, body);
      needs.newcomers.add(body.companyId);
      needs.allocations.add(body.allocationId);
      return;
    case 'approveRequest':
      ownedBy(needs, body);
      needs.requests.add(body.requestId);
      return;
    case 'extendRequest':
    case 'closeRequest':
    case 'cancelRequest':
    case 'expireRequest':
      needs.requests.add(body.requestId);
      return;
    case 'approveClaim':
      needs.requests.add(body.requestId);
      needs.companies.add(body.companyId);
      needs.claims.add(body.claimId);
      needs.invoices.add(invoiceKeyOf(body.invoice));
      for (const contentHash of body.evidence) needs.evidence.add(contentHash);
      return;
    case 'expireLot':
    case 'reinstate':
      needs.allocations.add(body.allocationId);
      return;
    case 'startPayment':
    case 'confirmPayment':
    case 'failPayment':
      needs.claims.add(body.claimId);
      return;
    case 'openClawback':
      needs.claims.add(body.claimId);
      needs.clawbacks.add(body.claimId);
      return;
    case 'netClawback':
      needs.claims.add(body.claimId);
      needs.clawbacks.add(body.clawbackId);
      return;
    case 'writeOff':
      needs.clawbacks.add(body.clawbackId);
      return;
    case 'holdMoney':
    case 'releaseMoney':
      ({ ALLOCATION: needs.allocations, REQUEST: needs.requests, CLAIM: needs.claims })[body.subject].add(body.id);
      return;
    case 'mergePartners':
      needs.isMerge = true;
      needs.companies.add(body.fromCompanyId);
      needs.companies.add(body.intoCompanyId);
  }
}

function ownedBy(needs: Needs, { fundId, companyId }: { fundId: string; companyId: string }): void {
  needs.funds.add(fundId);
  needs.companies.add(companyId);
  needs.owners.push({ fundId, companyId });
}
