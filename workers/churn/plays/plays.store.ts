import type { Queryable } from '../../platform/db/pool.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { listOf, nameOf, textOf } from '../../platform/decide/fields.ts';
import { allRecords } from '../../platform/decide/records.ts';
import { playKinds, type Play } from './choose.rules.ts';

/** All plays of the workspace, inactive ones too: whoever chose one of those is told. */
export async function loadPlays(tx: Queryable): Promise<Play[]> {
  const records = await allRecords(tx, 'retentionPlay');
  return records.map(({ id, data }) => playOf(id, data));
}

export function playOf(id: string, data: FieldValues): Play {
  const dueDays = data['dueDays'];
  return {
    id,
    name: nameOf(data),
    kind: playKinds.find((kind) => kind === data['playKind']) ?? 'OTHER',
    causes: listOf(data['appliesToCause']),
    steps: textOf(data['playSteps']) ?? '',
    dueDays:
      typeof dueDays === 'number' && Number.isInteger(dueDays) && dueDays >= 0 && dueDays <= 365 ? dueDays : null,
    isActive: data['isActive'] === true,
  };
}
