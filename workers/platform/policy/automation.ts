import type { Automation, Reason, Verdict } from '../decide/automation.ts';
import { recordsByIds } from '../decide/records.ts';
import { readPolicy, type PolicyDefinition } from './policy.ts';

interface PolicyFacts {
  readonly policyId: string;
  readonly problem: Reason | null;
}

/** Says on each policy record why its value is not used, so that a typing error never changes a rule in silence. */
export function policyCheckAutomation(definitions: readonly PolicyDefinition[]): Automation<PolicyFacts, never> {
  const byKey = new Map<unknown, PolicyDefinition>(definitions.map((definition) => [definition.key, definition]));
  return {
    name: 'policy-check',
    summary: {
      en: 'Reports policies whose key no rule knows or whose value makes no sense; the default holds meanwhile.',
      'zh-CN': '提示无法识别或取值不合理的策略；此前使用默认值。',
    },
    subject: 'pharmaPolicy',
    reads: [{ object: 'pharmaPolicy', fields: ['policyKey', 'numberValue', 'textValue', 'listValue'] }],
    writes: [{ object: 'pharmaPolicy', fields: ['policyProblem'] }],
    lane: 'balance',
    load: async (tx, ids) => {
      const records = await recordsByIds(tx, 'pharmaPolicy', ids);
      return new Map(
        [...records].map(([id, { data }]) => {
          const definition = byKey.get(data['policyKey']);
          const reading = definition && readPolicy(definition, data);
          if (!reading) return [id, { policyId: id, problem: { code: 'POLICY_UNKNOWN_KEY' } }];
          return [id, { policyId: id, problem: reading.ok ? null : reading.problem }];
        }),
      );
    },
    decide: ({ policyId, problem }): Verdict<never> => ({
      decisions: [{ kind: 'project', object: 'pharmaPolicy', id: policyId, set: { policyProblem: problem } }],
    }),
  };
}
