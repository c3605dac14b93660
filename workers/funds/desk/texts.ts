/** What the desk and its clocks say to people, beside the ledger and the gates. */
import type { Catalogue } from '../../platform/text/text.ts';

const fields = {
  fundCode: ['fund code', '基金编号'],
  startsOn: ['start', '开始日期'],
  endsOn: ['end', '结束日期'],
  budgetAmount: ['budget', '预算'],
  fundId: ['fund', '基金'],
  partnerId: ['partner', '合作伙伴'],
  agreementId: ['agreement', '协议'],
  agreementNumber: ['agreement number', '协议编号'],
  territoryId: ['territory', '区域'],
  allocationKind: ['kind of allocation', '分配类型'],
  amount: ['amount', '金额'],
  expiresOn: ['expiry', '到期日'],
  activityKind: ['activity', '活动类型'],
  plannedOn: ['planned day', '计划日期'],
  claimBy: ['last day for claims', '报销截止日'],
  requestedAmount: ['requested amount', '申请金额'],
  costShareBasisPoints: ['share of the costs', '费用分摊比例'],
  requestId: ['request', '申请'],
  invoiceId: ['invoice', '发票'],
  claimedAmount: ['claimed amount', '报销金额'],
  activityDate: ['day of the activity', '活动日期'],
  evidenceFiles: ['evidence', '凭证'],
  extendTo: ['new last day for claims', '新的报销截止日'],
  accrualFundId: ['fund for accruals', '计提基金'],
  evidenceLinks: ['links to evidence', '凭证链接'],
  paymentResult: ['payment result', '付款结果'],
  paymentReference: ['payment reference', '付款参考号'],
  paymentOn: ['payment day', '付款日期'],
  accrualBasisPoints: ['accrual rate', '计提比例'],
  priceBasis: ['price basis', '计价依据'],
  requestKind: ['kind of request', '请求类型'],
  details: ['details', '详情'],
  sellerId: ['seller', '销售方'],
  buyerId: ['buyer', '购买方'],
  productId: ['product', '产品'],
  quantity: ['quantity', '数量'],
  unitOfMeasure: ['unit', '单位'],
  soldOn: ['day of sale', '销售日期'],
  unallocatedAmount: ['unallocated', '未分配'],
  availableAmount: ['available', '可用'],
  committedAmount: ['committed', '已承诺'],
  payableAmount: ['payable', '应付'],
  paidAmount: ['paid', '已付'],
  forfeitedAmount: ['forfeited', '已失效'],
} as const;

const stages = {
  NONE: ['no partner', '非合作伙伴'],
  PROSPECT: ['prospect', '潜在'],
  QUALIFYING: ['qualifying', '资质审核中'],
  ACTIVE: ['active', '合作中'],
  SUSPENDED: ['suspended', '已暂停'],
  ENDED: ['ended', '已终止'],
} as const;

const entries = {
  FUNDING: ['Funding', '注资'],
  WITHDRAWAL: ['Withdrawal', '撤资'],
  ALLOCATION: ['Allocation', '分配'],
  ACCRUAL: ['Accrual', '计提'],
  ACCRUAL_REVERSAL: ['Accrual reversed', '计提冲回'],
  ACCRUAL_SHORTFALL: ['Accrual owed back', '计提欠款'],
  ACCRUAL_RESTORED: ['Accrual restored', '计提恢复'],
  RESERVATION: ['Reservation', '预留'],
  CLAIM: ['Claim', '报销'],
  RELEASE: ['Release', '释放'],
  FORFEITURE: ['Forfeiture', '失效'],
  REINSTATEMENT: ['Reinstatement', '恢复'],
  PAYMENT: ['Payment', '付款'],
  CLAWBACK: ['Clawback', '追回'],
  NETTING: ['Netting', '抵扣'],
  RECOVERY: ['Recovery', '收回'],
  WRITE_OFF: ['Write-off', '核销'],
  MERGE: ['Merge', '合并'],
} as const;

const phases = {
  PENDING: ['set aside', '待确认'],
  VOIDED: ['voided', '已作废'],
} as const;

const kinds = {
  AGENDA: ['agenda', '议程'],
  ATTENDANCE: ['attendance list', '签到表'],
  PHOTO: ['photos', '照片'],
  CONTRACT: ['supplier’s contract', '供应商合同'],
  DELIVERY: ['delivery note', '交付单'],
  SPECIMEN: ['specimen', '样稿'],
  REPORT: ['report', '报告'],
  OTHER: ['other evidence', '其他凭证'],
} as const;

const named = (prefix: string, names: Readonly<Record<string, readonly [string, string]>>): Catalogue =>
  Object.fromEntries(Object.entries(names).map(([name, [en, zh]]) => [`${prefix}_${name}`, { en, 'zh-CN': zh }]));

const roles = {
  CHANNEL: ['channel managers', '渠道经理'],
  FINANCE: ['finance', '财务人员'],
  COMPLIANCE: ['compliance officers', '合规人员'],
} as const;

/** Names of fields, stages, entries and kinds of evidence, inside other texts. */
export const deskNames: Catalogue = {
  ...named('FUNDS_FIELD', fields),
  ...named('FUNDS_STAGE', stages),
  ...named('FUNDS_ENTRY', entries),
  ...named('FUNDS_EVIDENCE', kinds),
  ...named('FUNDS_PHASE', phases),
  ...named('FUNDS_ROLE', roles),
};

/** Reasons of the desk, typed with the ledger's. */
export const deskReasons = {
  FUNDS_AMOUNT_TOO_FINE: {
    en: 'An amount in {currency} has at most {decimals} decimals.',
    'zh-CN': '{currency} 金额最多 {decimals} 位小数。',
  },
  FUNDS_BUDGET_UNCHANGED: {
    en: 'The fund has its budget of {budget} {currency} already. Change the budget first.',
    'zh-CN': '该基金预算已为 {budget} {currency}。请先修改预算。',
  },
  FUNDS_ACCRUAL_BY_RULE: {
    en: 'Accruals are posted by the rule, from confirmed sell-through; only discretionary allocations are posted by hand.',
    'zh-CN': '计提由规则根据已确认流向自动入账；仅酌情分配可手工入账。',
  },
  FUNDS_APPROVED_ABOVE_REQUESTED: {
    en: '{approved} is more than the {requested} that was requested.',
    'zh-CN': '{approved} 超过申请金额 {requested}。',
  },
  FUNDS_CLAIM_PARTNER_DIFFERS: {
    en: 'The claim names another partner than its request.',
    'zh-CN': '报销的合作伙伴与其申请不一致。',
  },
  FUNDS_DRIFT: {
    en: 'Approvals on this fund are stopped: Twenty shows {shown} as {field}, the ledger holds {held}.',
    'zh-CN': '该基金的审批已停止：系统显示的{field}为 {shown}，台账为 {held}。',
  },
  FUNDS_PARTNERS_MERGED: {
    en: 'The accounts of {from} go on under {into}.',
    'zh-CN': '{from} 的账户已并入 {into}。',
  },
  CHANNEL_ENDS_BEFORE_START: { en: 'It ends before it starts.', 'zh-CN': '结束日期早于开始日期。' },
  CHANNEL_SOLD_LATER: { en: 'The day of sale {soldOn} is still to come.', 'zh-CN': '销售日期 {soldOn} 尚未到来。' },
  CHANNEL_QUANTITY_NOT_POSITIVE: {
    en: 'The quantity must be more than zero; a return says so in its kind.',
    'zh-CN': '数量必须大于零；退货请在类型中注明。',
  },
  CHANNEL_FLOW_TWICE: {
    en: 'This row of the file was confirmed already: {flow}.',
    'zh-CN': '文件中的该行已确认过：{flow}。',
  },
} as const satisfies Catalogue;

export const deskTexts: Catalogue = {
  ...deskNames,
  FUNDS_DONE: { en: 'Done: {state}.', 'zh-CN': '已完成：{state}。' },
  FUNDS_CHANGED_AFTER_DECISION: {
    en: 'Changed after the decision: {fields}. What was decided stands.',
    'zh-CN': '决定之后已更改：{fields}。原决定不变。',
  },
  FUNDS_MONEY_HELD: {
    en: 'The record was deleted with money on it: the money stands still.',
    'zh-CN': '记录被删除但仍有款项：款项已冻结。',
  },
  FUNDS_MONEY_RELEASED: {
    en: 'The record is back; its money moves again.',
    'zh-CN': '记录已恢复，其款项已解冻。',
  },
  FUNDS_LOT_EXPIRED: { en: 'Expired: what was not used is forfeited.', 'zh-CN': '已到期：未使用的金额已失效。' },
  FUNDS_REQUEST_EXPIRED: {
    en: 'The last day for claims is over; what was not used went back.',
    'zh-CN': '报销截止日已过，未使用的金额已退回。',
  },
  FUNDS_ACCRUAL_TITLE: {
    en: 'Accrual of {agreement} ({partner}) for {period}',
    'zh-CN': '{partner} 协议 {agreement} {period} 计提',
  },
  FUNDS_ACCRUAL_REFUSED: {
    en: 'The ledger refused the accrual of {agreement} ({partner}) for {period}: {why}',
    'zh-CN': '台账拒绝了 {partner} 协议 {agreement} {period} 的计提：{why}',
  },
  FUNDS_ACCRUAL_UNPRICED: {
    en: '{rows} confirmed rows of {partner} for {period} are not in the accrual of {agreement}: their product, unit or price is not agreed.',
    'zh-CN': '{partner} {period} 有 {rows} 行已确认流向未计入协议 {agreement} 的计提：产品、单位或价格未约定。',
  },
  FUNDS_EXPIRES_TITLE: {
    en: 'Allocation {allocation} expires on {expiresOn}',
    'zh-CN': '分配 {allocation} 将于 {expiresOn} 到期',
  },
  FUNDS_EXTENDED: { en: 'Claims are possible until {claimBy}.', 'zh-CN': '报销截止日已延至 {claimBy}。' },
  FUNDS_EVIDENCE_UNREAD: {
    en: 'Approved. These pieces of evidence could not be read, and are known by their name or address only: {names}.',
    'zh-CN': '已批准。以下凭证内容无法读取，仅按名称或链接识别：{names}。',
  },
  FUNDS_NETTED: {
    en: '{amount} {currency} was settled with what the partner owed.',
    'zh-CN': '已用合作伙伴欠款抵扣 {amount} {currency}。',
  },
  FUNDS_ENTRY_NAME_PHASE: {
    en: '{sequence} {kind} ({phase}) {amount} {currency}',
    'zh-CN': '{sequence} {kind}（{phase}）{amount} {currency}',
  },
  FUNDS_ENTRY_NAME: { en: '{sequence} {kind} {amount} {currency}', 'zh-CN': '{sequence} {kind} {amount} {currency}' },
  FUNDS_DRIFT_TITLE: { en: 'Fund {fund}: a shown balance is wrong', 'zh-CN': '基金 {fund}：显示的余额有误' },
  FUNDS_DRIFT_BODY: {
    en: 'Twenty shows {shown} as {field} of fund {fund}; the ledger holds {held}. Approvals on this fund are stopped until both are equal again. Run "twenty-pharma funds verify".',
    'zh-CN':
      '基金 {fund} 显示的{field}为 {shown}，台账为 {held}。在两者一致之前，该基金的审批已停止。请运行 “twenty-pharma funds verify”。',
  },
};
