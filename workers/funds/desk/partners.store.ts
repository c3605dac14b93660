/** Partners as the gates see them: by the workers' own last answers, never by what a user may have written into a field. */
import { accountPolicies, requiredLicences } from '../../accounts/policies.ts';
import { kindName } from '../../licences/texts.ts';
import { today, type Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { recordsByIds, recordsByKey, standingOf } from '../../platform/decide/records.ts';
import { listOf, textOf } from '../../platform/decide/fields.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import type { PartnerFacts } from '../rules/approvalGates.ts';

export async function loadPartners(
  tx: Transaction,
  companyIds: readonly string[],
  clock: Clock,
): Promise<Map<string, PartnerFacts>> {
  const companies = await recordsByIds(tx, 'company', companyIds);
  const ids = [...companies.keys()];
  const stages = await standingOf(tx, 'partner-stage', 'company', ids);
  const holds = await standingOf(tx, 'hold-reasons', 'company', ids);
  const licences = await verifiedKinds(tx, ids, clock);
  const agreements = await recordsByKey(tx, 'channelAgreement', 'partnerId', ids);
  const states = await standingOf(
    tx,
    'agreement-state',
    'channelAgreement',
    [...agreements.values()].flat().map(({ id }) => id),
  );
  const policies = await loadPolicies(tx, accountPolicies);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const partnerStage = textOf(stages.get(id)?.answer['partnerStage']) ?? 'NONE';
      const kind = textOf(data['accountKind']) ?? '';
      const definition = kind in requiredLicences ? requiredLicences[kind as keyof typeof requiredLicences] : undefined;
      const required = definition ? policies.of(definition) : [];
      const facts: PartnerFacts = {
        partnerStage,
        stageName: { code: `FUNDS_STAGE_${partnerStage}` },
        openHolds: listOf(holds.get(id)?.answer['holdReasons']).map((hold) => ({ code: `HOLD_REASON_${hold}` })),
        missingLicences: required.filter((each) => !licences.get(id)?.has(each)).map(kindName),
        agreements: (agreements.get(id) ?? []).map((agreement) => ({
          state: textOf(states.get(agreement.id)?.answer['agreementState']) ?? 'DRAFT',
          endsOn: textOf(agreement.data['endsOn']),
        })),
      };
      return [id, facts];
    }),
  );
}

/** Kinds of licences that are verified and in force, by company. */
async function verifiedKinds(
  tx: Transaction,
  companyIds: readonly string[],
  clock: Clock,
): Promise<Map<string, Set<string>>> {
  const byCompany = await recordsByKey(tx, 'tradeLicence', 'companyId', companyIds);
  const ids = [...byCompany.values()].flat().map(({ id }) => id);
  const answers = await standingOf(tx, 'licence-state', 'tradeLicence', ids);
  const day = today(clock);
  return new Map(
    [...byCompany].map(([companyId, records]) => {
      const inForce = records.filter(({ id, data }) => {
        const state = textOf(answers.get(id)?.answer['licenceState']);
        const validTo = textOf(data['validTo']);
        return (state === 'VALID' || state === 'EXPIRING') && (validTo === null || validTo >= day);
      });
      return [companyId, new Set(inForce.flatMap(({ data }) => textOf(data['licenceKind']) ?? []))];
    }),
  );
}
