/** How far a company has come as a partner, by the workers' own answers on its agreements, licences and holds. */
import { accountPolicies, requiredLicences } from '../accounts/policies.ts';
import type { StageFacts } from '../funds/rules/agreement.ts';
import { today, type Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { listOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, standingOf } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { agreementStates } from './agreement.store.ts';

export interface PartnerStageFacts extends StageFacts {
  readonly companyId: string;
}

export async function loadStages(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, PartnerStageFacts>> {
  const companies = await recordsByIds(tx, 'company', ids);
  const agreements = await recordsByKey(tx, 'channelAgreement', 'partnerId', ids);
  const stateOf = await agreementStates(
    tx,
    [...agreements.values()].flat().map(({ id }) => id),
  );
  const holds = await standingOf(tx, 'hold-reasons', 'company', ids);
  const inForce = await licencesInForce(tx, ids, clock);
  const policies = await loadPolicies(tx, accountPolicies);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const kind = textOf(data['accountKind']) ?? '';
      const definition = kind in requiredLicences ? requiredLicences[kind as keyof typeof requiredLicences] : undefined;
      const required = definition ? policies.of(definition) : [];
      const facts: PartnerStageFacts = {
        companyId: id,
        agreements: (agreements.get(id) ?? []).map((agreement) => stateOf(agreement.id)),
        missingLicences: required.filter((each) => !inForce.get(id)?.has(each)).length,
        openHolds: listOf(holds.get(id)?.answer['holdReasons']).length,
      };
      return [id, facts];
    }),
  );
}

async function licencesInForce(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, Set<string>>> {
  const licences = await recordsByKey(tx, 'tradeLicence', 'companyId', ids);
  const answers = await standingOf(
    tx,
    'licence-state',
    'tradeLicence',
    [...licences.values()].flat().map(({ id }) => id),
  );
  const day = today(clock);
  const isInForce = (id: string, validTo: string | null): boolean =>
    ['VALID', 'EXPIRING'].includes(textOf(answers.get(id)?.answer['licenceState']) ?? '') &&
    (validTo === null || validTo >= day);
  return new Map(
    [...licences].map(([companyId, records]) => [
      companyId,
      new Set(
        records
          .filter(({ id, data }) => isInForce(id, textOf(data['validTo'])))
          .flatMap(({ data }) => textOf(data['licenceKind']) ?? []),
      ),
    ]),
  );
}
