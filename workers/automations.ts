/**
 * Everything that the workers do by themselves, in one table. Each line is a rule with a declaration of what it reads and
 * writes; it fires when something that it reads changed, or at the instant it named itself.
 */
import { holdReasonsAutomation, personHoldsAutomation, ruleHoldsAutomation } from './accounts/automation.ts';
import { affiliationAutomations } from './affiliations/automation.ts';
import { batchStateAutomation } from './batches/automation.ts';
import { channelAutomations } from './channel/automation.ts';
import { customerCareAutomation } from './churn/care/automation.ts';
import { caseAutomations } from './churn/cases/automation.ts';
import { churnScoreAutomation } from './churn/shown/automation.ts';
import { churnReportAutomation } from './churn/shown/report.automation.ts';
import { completenessAutomations } from './completeness/automation.ts';
import { fundAutomations } from './funds/automation.ts';
import { interactionAutomations } from './interactions/automation.ts';
import { licenceRenewalAutomation, licenceStateAutomation } from './licences/automation.ts';
import { orderReleaseAutomation } from './orders/automation.ts';
import { ownershipAutomations } from './ownership/automation.ts';
import type { Automation } from './platform/decide/automation.ts';
import { policyCheckAutomation } from './platform/policy/automation.ts';
import { policies } from './policies.ts';
import { valueAutomations } from './value/automation.ts';

export const automations: readonly Automation[] = [
  // settings
  policyCheckAutomation(policies),
  // licences, and what follows when one ends
  licenceStateAutomation,
  licenceRenewalAutomation,
  // holds on accounts: by rule, by people, and their union on the account
  ruleHoldsAutomation,
  personHoldsAutomation,
  holdReasonsAutomation,
  // goods: batches, then the orders that need them
  batchStateAutomation,
  orderReleaseAutomation,
  // customers: what is known of them, what they are worth, whose they are, who talked to them
  ...completenessAutomations,
  ...valueAutomations,
  ...ownershipAutomations,
  ...interactionAutomations,
  ...affiliationAutomations,
  // partners: agreements, stages, requests, sell-through
  ...channelAutomations,
  // customers at risk: how likely the next order is, cases, their plays, care
  churnScoreAutomation,
  churnReportAutomation,
  ...caseAutomations,
  customerCareAutomation,
  // funds: every command asks the ledger first
  ...fundAutomations,
] as readonly Automation[];
