import type { Read } from '../decide/automation.ts';

/** Declares that an automation follows policies: a change of any of them makes every subject due. */
export const readsPolicies: Read = {
  object: 'pharmaPolicy',
  fields: ['policyKey', 'numberValue', 'textValue', 'listValue'],
  all: true,
};
