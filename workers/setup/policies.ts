import { idFor } from '../platform/decide/identifiers.ts';
import type { Host, NewRecord } from '../platform/host/host.ts';
import type { PolicyDefinition } from '../platform/policy/policy.ts';
import type { Locale } from '../platform/text/text.ts';
import { policies } from '../policies.ts';
import { SetupError } from './errors.ts';

const pageSize = 1000;

/** Makes a record for every policy the host lacks, with its default; what admins wrote or deleted is left alone. */
export async function seedPolicies(host: Host, locale: Locale): Promise<number> {
  const page = await host.page('pharmaPolicy', {
    first: pageSize,
    withDeleted: true,
    select: 'records',
    orderBy: 'id',
  });
  const present = new Set(page.records.map((record) => record['policyKey']));
  const missing = policies.filter(({ key }) => !present.has(key)).map((policy) => policyRecord(policy, locale));
  if (missing.length === 0) return 0;
  const outcomes = await host.create('pharmaPolicy', missing);
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) throw new SetupError('policy-refused', `The host refused a policy record: ${refused.message}`);
  return outcomes.filter((outcome) => outcome.kind === 'written').length;
}

function policyRecord(policy: PolicyDefinition, locale: Locale): NewRecord {
  return {
    id: idFor('policy', policy.key),
    name: policy.key,
    policyKey: policy.key,
    description: policy.description[locale],
    ...(policy.kind === 'number' && { numberValue: policy.default }),
    ...(policy.kind === 'text' && { textValue: policy.default }),
    ...(policy.kind === 'list' && { listValue: policy.default }),
  };
}
