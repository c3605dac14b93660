import type { AgreementState } from '../funds/rules/agreement.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, standingOf } from '../platform/decide/records.ts';
import type { AgreementFacts, AgreementWarningFacts } from './agreement.rules.ts';
import { loadOfficers, loadPartners } from './people.store.ts';

/** States as they were last decided; an agreement that nobody activated is a draft, whatever its field says. */
export async function agreementStates(
  tx: Transaction,
  ids: readonly string[],
): Promise<(id: string) => AgreementState> {
  const answers = await standingOf(tx, 'agreement-state', 'channelAgreement', ids);
  return (id) => (textOf(answers.get(id)?.answer['agreementState']) ?? 'DRAFT') as AgreementState;
}

export async function loadAgreements(tx: Transaction, ids: readonly string[]): Promise<Map<string, AgreementFacts>> {
  const records = await recordsByIds(tx, 'channelAgreement', ids);
  const stateOf = await agreementStates(tx, ids);
  const { roles } = await loadOfficers(tx);
  return new Map(
    [...records].map(([id, record]) => [
      id,
      { id, data: record.data, command: commandOf(record), state: stateOf(id), roles },
    ]),
  );
}

export async function loadAgreementWarnings(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, AgreementWarningFacts>> {
  const records = await recordsByIds(tx, 'channelAgreement', ids);
  const stateOf = await agreementStates(tx, ids);
  const partners = await loadPartners(
    tx,
    [...records.values()].flatMap(({ data }) => textOf(data['partnerId']) ?? []),
  );
  const officers = await loadOfficers(tx);
  return new Map(
    [...records].map(([id, { data }]) => {
      const partner = partners.get(textOf(data['partnerId']) ?? '');
      const name = textOf(data['agreementNumber']) ?? nameOf(data);
      const facts: AgreementWarningFacts = {
        id,
        name: partner ? `${name} (${partner.name})` : name,
        endsOn: textOf(data['endsOn']),
        isInForce: stateOf(id) === 'ACTIVE' || stateOf(id) === 'EXPIRING',
        companyId: partner ? textOf(data['partnerId']) : null,
        tell: [partner?.ownerId ?? null, ...officers.managers],
      };
      return [id, facts];
    }),
  );
}
