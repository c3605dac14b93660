/** A verdict on its way through planning into the database. */
import type { Decision, Verdict } from './automation.ts';
import type { Claim } from './claim.ts';
import type { Cause } from './dirty.ts';
import type { KnownRecord, Plan } from './plan.ts';

export interface Decided {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

export interface Planned {
  readonly subject: string;
  readonly cause: Cause;
  readonly decision: Decision;
  readonly known: KnownRecord;
  readonly plan: Plan;
}

export type Send = Planned & { readonly plan: Extract<Plan, { kind: 'send' }> };
