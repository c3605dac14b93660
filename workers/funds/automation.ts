/** Where funds meet Twenty: one automation per kind of record, and one for what is shown of every fund. */
import type { Automation, Read } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decideAccrual, type AccrualEffect, type AccrualFacts } from './accrual/accrual.rules.ts';
import { loadAccruals, storeAccruals } from './accrual/accrual.store.ts';
import { allocationContent, allocationCounter, type AllocationFacts } from './desk/allocation.rules.ts';
import { loadAllocations } from './desk/allocation.store.ts';
import { claimContent, claimCounter, type ClaimFacts } from './desk/claim.rules.ts';
import { loadClaims } from './desk/claim.store.ts';
import { fundContent, fundCounter, type FundFacts } from './desk/fund.rules.ts';
import { loadFunds } from './desk/fund.store.ts';
import { requestContent, requestCounter, type RequestFacts } from './desk/request.rules.ts';
import { loadRequests } from './desk/request.store.ts';
import { decideTurn, storeEffects, type Effect } from './desk/turn.ts';
import { loadLotWarnings } from './desk/warning.store.ts';
import { decideLotWarning, type LotWarningFacts } from './desk/warning.rules.ts';
import { balanceFields, decideBalances, type BalanceEffect, type BalanceFacts } from './shown/balances.rules.ts';
import { loadBalances, storeBalanceEffects } from './shown/balances.store.ts';

const approved = ['submittedById', 'submittedAt', 'approvedById', 'approvedAt'];

const own = (object: string, fields: readonly string[]): Read => ({ object, fields });

export const fundStateAutomation: Automation<FundFacts, Effect> = {
  name: 'fund-state',
  summary: {
    en: 'Opens a fund with its budget, posts changes of the budget, freezes, unfreezes and closes it, all in the ledger.',
    'zh-CN': '以预算启用基金、将预算变更入账、冻结、解冻及关闭，均记入台账。',
  },
  subject: 'cooperationFund',
  reads: [own('cooperationFund', fundContent)],
  writes: [{ object: 'cooperationFund', fields: ['fundState', 'decisionReason'] }],
  commands: ['OPEN', 'FREEZE', 'UNFREEZE', 'CLOSE'],
  rereads: ['OPEN', 'CLOSE'],
  load: loadFunds,
  decide: (facts, clock) => decideTurn(fundCounter, facts, clock),
  apply: storeEffects,
};

export const fundAllocationAutomation: Automation<AllocationFacts, Effect> = {
  name: 'fund-allocation',
  summary: {
    en: 'Posts allocations into the ledger, lets them expire on their day, and reinstates them when an approver asks.',
    'zh-CN': '将分配记入台账，到期自动失效，并按审批人的要求恢复。',
  },
  subject: 'fundAllocation',
  reads: [own('fundAllocation', allocationContent)],
  writes: [{ object: 'fundAllocation', fields: ['allocationState', 'remainingAmount', 'decisionReason'] }],
  commands: ['POST', 'REINSTATE'],
  rereads: ['POST', 'REINSTATE'],
  load: loadAllocations,
  decide: (facts, clock) => decideTurn(allocationCounter, facts, clock),
  apply: storeEffects,
};

export const fundRequestAutomation: Automation<RequestFacts, Effect> = {
  name: 'fund-request',
  summary: {
    en: 'Takes fund requests from submission to their end: approved by a second person with authority, only with the money reserved.',
    'zh-CN': '处理基金申请全流程：由有权限的第二人批准，且仅在款项预留后生效。',
  },
  subject: 'fundRequest',
  reads: [own('fundRequest', requestContent)],
  writes: [
    {
      object: 'fundRequest',
      fields: ['requestState', 'approvedAmount', 'reservedAmount', ...approved, 'decisionReason'],
    },
  ],
  commands: ['SUBMIT', 'APPROVE', 'RETURN', 'REJECT', 'CLOSE', 'CANCEL', 'EXTEND'],
  rereads: ['SUBMIT', 'APPROVE', 'EXTEND'],
  load: loadRequests,
  decide: (facts, clock) => decideTurn(requestCounter, facts, clock),
  apply: storeEffects,
};

export const fundClaimAutomation: Automation<ClaimFacts, Effect> = {
  name: 'fund-claim',
  summary: {
    en: 'Takes claims from submission to payment: invoice and evidence checked, approved by a second person, paid in two phases, clawed back where needed.',
    'zh-CN': '处理报销全流程：核对发票与凭证，由第二人批准，分两步付款，必要时追回。',
  },
  subject: 'fundClaim',
  reads: [own('fundClaim', claimContent), readsPolicies],
  writes: [
    {
      object: 'fundClaim',
      fields: ['claimState', 'approvedAmount', 'paidAmount', 'owedAmount', ...approved, 'decisionReason'],
    },
  ],
  commands: ['SUBMIT', 'APPROVE', 'ASK_EVIDENCE', 'REJECT', 'PAY', 'CONFIRM_PAYMENT', 'OPEN_CLAWBACK', 'WRITE_OFF'],
  rereads: ['SUBMIT', 'APPROVE', 'PAY', 'CONFIRM_PAYMENT', 'OPEN_CLAWBACK'],
  load: loadClaims,
  decide: (facts, clock) => decideTurn(claimCounter, facts, clock),
  apply: storeEffects,
};

export const fundBalancesAutomation: Automation<BalanceFacts, BalanceEffect> = {
  name: 'fund-balances',
  summary: {
    en: 'Shows the ledger of every fund: its balances, its entries as records, and an alarm where a shown balance drifts.',
    'zh-CN': '展示每个基金的台账：余额、分录，并在显示余额出现偏差时报警。',
  },
  subject: 'cooperationFund',
  reads: [own('cooperationFund', balanceFields)],
  writes: [
    { object: 'cooperationFund', fields: balanceFields },
    {
      object: 'fundEntry',
      fields: [
        'name',
        'fundId',
        'partnerId',
        'allocationId',
        'requestId',
        'claimId',
        'entryKind',
        'entryPhase',
        'movedFrom',
        'movedTo',
        'amount',
        'postedAt',
        'entrySequence',
      ],
      creates: true,
    },
    { object: 'task', fields: ['title', 'bodyV2', 'status'], creates: true },
  ],
  lane: 'balance',
  load: loadBalances,
  decide: decideBalances,
  apply: storeBalanceEffects,
};

export const fundLotWarningAutomation: Automation<LotWarningFacts, never> = {
  name: 'fund-lot-warning',
  summary: {
    en: 'Tells the partner’s owner, the fund’s owner and the channel managers 60, 30 and 7 days before an allocation expires, with what is left.',
    'zh-CN': '在分配到期前 60、30、7 天提醒合作伙伴负责人、基金负责人和渠道经理剩余金额。',
  },
  subject: 'fundAllocation',
  reads: [
    own('fundAllocation', ['allocationState', 'remainingAmount', 'expiresOn']),
    { object: 'cooperationFund', fields: ['fundOwnerId'], back: 'fundId' },
    { object: 'company', fields: ['accountOwnerId', 'salesTerritoryId'], back: 'partnerId' },
    readsPolicies,
  ],
  writes: [
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId'], creates: true },
  ],
  load: loadLotWarnings,
  decide: decideLotWarning,
};

export const fundAccrualAutomation: Automation<AccrualFacts, AccrualEffect> = {
  name: 'fund-accrual',
  summary: {
    en: 'Posts what an agreement’s confirmed net sell-through earned per month, and only the difference when rows are corrected.',
    'zh-CN': '按月将协议已确认净流向产生的计提入账；数据更正后仅入账差额。',
  },
  subject: 'channelAgreement',
  reads: [
    own('channelAgreement', [
      'agreementState',
      'startsOn',
      'endsOn',
      'accrualBasisPoints',
      'priceBasis',
      'accrualFundId',
      'accrualValidDays',
    ]),
    { object: 'agreementProduct', fields: ['productId', 'contractPrice', 'agreementId'], via: 'agreementId' },
    { object: 'channelFlow', fields: ['flowState'], via: 'sellerId', back: 'partnerId' },
  ],
  writes: [
    {
      object: 'fundAllocation',
      fields: ['name', 'fundId', 'partnerId', 'agreementId', 'allocationKind', 'accrualPeriod', 'expiresOn'],
      creates: true,
    },
    {
      object: 'fundAllocation',
      fields: ['amount'],
      overwrites: 'an accrual comes to what confirmed sell-through says',
    },
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'assigneeId'], creates: true },
  ],
  lane: 'balance',
  load: loadAccruals,
  decide: decideAccrual,
  apply: storeAccruals,
};

export const fundAutomations = [
  fundAccrualAutomation,
  fundLotWarningAutomation,
  fundStateAutomation,
  fundAllocationAutomation,
  fundRequestAutomation,
  fundClaimAutomation,
  fundBalancesAutomation,
] as const;
