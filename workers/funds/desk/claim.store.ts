import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { recordsByIds } from '../../platform/decide/records.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { evidencePolicies, evidenceFor } from '../policies.ts';
import { loadAuthorities } from './authorities.store.ts';
import { claimCounter, claimStateOf, type ClaimFacts } from './claim.rules.ts';
import { loadEvidence, noEvidence } from './evidence.store.ts';
import { loadBase } from './facts.store.ts';
import { loadInvoices } from './invoices.store.ts';
import { claimRows, debtsOf, fundRows, requestRows, type Debt } from './ledger.store.ts';
import { lockOf } from './lock.store.ts';
import { loadPartners } from './partners.store.ts';
import { tried } from './turn.ts';
import { idsIn, textOf } from './values.ts';

export async function loadClaims(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, ClaimFacts>> {
  const base = await loadBase(tx, 'fundClaim', ids);
  const requestIds = idsIn(base.values(), 'requestId');
  await lockOf(tx, { claims: ids, requests: requestIds });
  const claims = await claimRows(tx, ids);
  const requests = await requestRows(tx, requestIds);
  const records = await recordsByIds(tx, 'fundRequest', requestIds);
  const partners = await loadPartners(tx, idsIn(records.values(), 'partnerId'), clock);
  const funds = await fundRows(tx, idsIn(records.values(), 'fundId'));
  const invoices = await loadInvoices(tx, idsIn(base.values(), 'invoiceId'));
  const evidence = await loadEvidence(tx, [...base.values()]);
  const authorities = await loadAuthorities(tx);
  const policies = await loadPolicies(tx, evidencePolicies);
  const facts = new Map<string, ClaimFacts>();
  for (const [id, each] of base) {
    const claim = claims.get(id) ?? null;
    const record = records.get(textOf(each.data['requestId']) ?? '')?.data ?? {};
    const companyId = textOf(record['partnerId']);
    const read = invoices.get(textOf(each.data['invoiceId']) ?? '');
    // Only a payment asks what the partner owes.
    const debts: Debt[] = claim && each.command?.action === 'PAY' ? await debtsOf(tx, claim.partnerId) : [];
    const required = evidenceFor(textOf(record['activityKind']) ?? 'OTHER');
    facts.set(id, {
      ...each,
      claim,
      request: requests.get(textOf(each.data['requestId']) ?? '') ?? null,
      fund: funds.get(textOf(record['fundId']) ?? '') ?? null,
      companyId,
      partner: partners.get(companyId ?? '') ?? null,
      authorities,
      evidence: evidence.get(id) ?? noEvidence,
      requiredEvidence: required ? policies.of(required) : [],
      invoice: read?.invoice ?? null,
      invoiceProblems: read?.problems ?? [],
      redLetters: read?.redLetters ?? [],
      debts,
      ledgerState: claim ? claimStateOf(claim) : null,
      isHeld: claim?.isHeld ?? false,
    });
  }
  return tried(tx, claimCounter, facts, clock);
}
