import type { Transaction } from '../platform/db/pool.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, type MirrorRecord } from '../platform/decide/records.ts';
import type { AffiliationFacts } from './primary.rules.ts';

export async function loadAffiliations(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, AffiliationFacts>> {
  const people = await recordsByIds(tx, 'person', personIds);
  const byPerson = await recordsByKey(tx, 'hcpAffiliation', 'personId', [...people.keys()]);
  const companyIds = [...byPerson.values()].flat().flatMap(({ data }) => textOf(data['companyId']) ?? []);
  const companies = await recordsByIds(tx, 'company', companyIds);
  return new Map(
    [...people].map(([id, { data }]) => [
      id,
      {
        personName: nameOf(data),
        affiliations: (byPerson.get(id) ?? []).map((record) => ({
          id: record.id,
          isPrimary: record.data['isPrimary'] === true,
          companyName: nameOf(companies.get(textOf(record.data['companyId']) ?? '')?.data ?? {}),
          startsOn: textOf(record.data['startsOn']),
          endsOn: textOf(record.data['endsOn']),
          declaredAt: declaredAt(record),
        })),
      },
    ]),
  );
}

function declaredAt({ authors }: MirrorRecord): Date | null {
  const at = (authors['isPrimary'] ?? authors['*'])?.at;
  return at === undefined ? null : new Date(at);
}
