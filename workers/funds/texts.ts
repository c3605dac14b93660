/** Everything the fund ledger and its rules say to people, by code. */
import type { Catalogue, MessageValue } from '../platform/text/text.ts';
import { deskReasons } from './desk/texts.ts';

const ledger = {
  FUNDS_AMOUNT_NOT_POSITIVE: { en: 'The amount must be more than zero.', 'zh-CN': '金额必须大于零。' },
  FUNDS_AMOUNT_BEYOND_HOST: {
    en: 'Amounts above {limit} {currency} cannot be shown exactly, so they are not accepted.',
    'zh-CN': '超过 {limit} {currency} 的金额无法精确显示，因此不予接受。',
  },
  FUNDS_UNKNOWN_CURRENCY: { en: '{currency} is not a known currency.', 'zh-CN': '{currency} 不是已知的币种。' },
  FUNDS_FOREIGN_CURRENCY: {
    en: 'The amount is in {currency}; the funds are kept in {reporting} only.',
    'zh-CN': '金额币种为 {currency}；基金仅以 {reporting} 记账。',
  },
  FUNDS_FUND_EXISTS: { en: 'The fund has been opened already.', 'zh-CN': '该基金已启用。' },
  FUNDS_FUND_UNKNOWN: { en: 'The fund has not been opened yet.', 'zh-CN': '该基金尚未启用。' },
  FUNDS_FUND_FROZEN: { en: 'The fund is frozen.', 'zh-CN': '该基金已冻结。' },
  FUNDS_FUND_NOT_FROZEN: { en: 'The fund is not frozen.', 'zh-CN': '该基金未冻结。' },
  FUNDS_FUND_CLOSED: { en: 'The fund is closed.', 'zh-CN': '该基金已关闭。' },
  FUNDS_FUND_NOT_EMPTY: {
    en: 'The fund still holds {held} {currency}. It can be closed when nothing is unallocated, available, committed or payable.',
    'zh-CN': '该基金尚有 {held} {currency}。未分配、可用、已承诺和应付余额均为零后方可关闭。',
  },
  FUNDS_FUND_OWED: {
    en: 'Partners still owe the fund {owed} {currency} from clawbacks. Net or write them off first.',
    'zh-CN': '合作伙伴因追回仍欠该基金 {owed} {currency}。请先抵扣或核销。',
  },
  FUNDS_POOL_TOO_SMALL: {
    en: '{asked} was asked for, but only {available} is unallocated in the fund.',
    'zh-CN': '申请 {asked}，但基金未分配余额仅为 {available}。',
  },
  FUNDS_ALLOCATION_EXISTS: { en: 'The allocation has been posted already.', 'zh-CN': '该分配已入账。' },
  FUNDS_ALLOCATION_UNKNOWN: { en: 'The allocation has not been posted.', 'zh-CN': '该分配尚未入账。' },
  FUNDS_ALLOCATION_HELD: {
    en: 'The allocation is held until a person decides.',
    'zh-CN': '该分配已被暂扣，等待人工决定。',
  },
  FUNDS_ALLOCATION_NOT_DUE: {
    en: 'The allocation expires only after {expiresOn}.',
    'zh-CN': '该分配在 {expiresOn} 之后才到期。',
  },
  FUNDS_ALLOCATION_EXPIRED: { en: 'The allocation has expired already.', 'zh-CN': '该分配已到期。' },
  FUNDS_ALLOCATION_NOT_EXPIRED: { en: 'The allocation has not expired.', 'zh-CN': '该分配未到期。' },
  FUNDS_EXPIRY_PAST: { en: 'The expiry date {expiresOn} is already over.', 'zh-CN': '到期日 {expiresOn} 已过。' },
  FUNDS_FORFEITED_TOO_SMALL: {
    en: '{asked} was asked for, but the allocation has forfeited only {forfeited}.',
    'zh-CN': '申请恢复 {asked}，但该分配仅失效 {forfeited}。',
  },
  FUNDS_PARTNER_UNKNOWN: { en: 'The partner has no account in the funds.', 'zh-CN': '该合作伙伴没有基金账户。' },
  FUNDS_PARTNER_DIFFERS: {
    en: 'The money belongs to another partner. If the two companies were merged, merge their accounts first.',
    'zh-CN': '该款项属于另一合作伙伴。如两家公司已合并，请先合并其账户。',
  },
  FUNDS_FUND_DIFFERS: { en: 'The money belongs to another fund.', 'zh-CN': '该款项属于另一基金。' },
  FUNDS_REQUEST_EXISTS: { en: 'The request has been approved already.', 'zh-CN': '该申请已批准。' },
  FUNDS_REQUEST_UNKNOWN: { en: 'The request has not been approved.', 'zh-CN': '该申请未获批准。' },
  FUNDS_REQUEST_ENDED: { en: 'The request has ended.', 'zh-CN': '该申请已结束。' },
  FUNDS_REQUEST_HELD: { en: 'The request is held until a person decides.', 'zh-CN': '该申请已被暂扣，等待人工决定。' },
  FUNDS_REQUEST_NOT_DUE: {
    en: 'The request can still be claimed until {claimBy}.',
    'zh-CN': '该申请在 {claimBy} 前仍可报销。',
  },
  FUNDS_REQUEST_HAS_NO_DEADLINE: { en: 'The request has no deadline.', 'zh-CN': '该申请没有截止日期。' },
  FUNDS_EXTENSION_NOT_LATER: {
    en: 'The new deadline must be later than {claimBy}.',
    'zh-CN': '新的截止日期必须晚于 {claimBy}。',
  },
  FUNDS_AVAILABLE_TOO_SMALL: {
    en: '{asked} was asked for, but only {available} is available to the partner in this fund.',
    'zh-CN': '申请 {asked}，但该合作伙伴在此基金中的可用余额仅为 {available}。',
  },
  FUNDS_CLAIM_BY_PAST: { en: 'The last day for claims, {claimBy}, is over.', 'zh-CN': '报销截止日 {claimBy} 已过。' },
  FUNDS_SHARE_OUT_OF_RANGE: {
    en: 'The share of the costs must be between 0.01 % and 100 %.',
    'zh-CN': '费用分摊比例必须在 0.01% 与 100% 之间。',
  },
  FUNDS_APPROVER_IS_REQUESTER: {
    en: 'Whoever asked for it cannot approve it.',
    'zh-CN': '申请人不能审批自己的申请。',
  },
  FUNDS_LIMIT_TOO_LOW: {
    en: '{asked} is above the approver’s limit of {limit}.',
    'zh-CN': '{asked} 超过审批人的限额 {limit}。',
  },
  FUNDS_CLAIM_EXISTS: { en: 'The claim has been approved already.', 'zh-CN': '该报销已批准。' },
  FUNDS_CLAIM_UNKNOWN: { en: 'The claim has not been approved.', 'zh-CN': '该报销未获批准。' },
  FUNDS_CLAIM_HELD: { en: 'The claim is held until a person decides.', 'zh-CN': '该报销已被暂扣，等待人工决定。' },
  FUNDS_CLAIM_LATE: {
    en: 'The claim was submitted on {submittedOn}, after the last day {claimBy}. Extend the request first.',
    'zh-CN': '该报销于 {submittedOn} 提交，晚于截止日 {claimBy}。请先延长申请。',
  },
  FUNDS_APPROVED_ABOVE_CLAIMED: {
    en: '{approved} is more than the {claimed} that was claimed.',
    'zh-CN': '{approved} 超过报销金额 {claimed}。',
  },
  FUNDS_APPROVED_ABOVE_SHARE: {
    en: '{approved} is more than the agreed share of the claim, {share}.',
    'zh-CN': '{approved} 超过约定的分摊金额 {share}。',
  },
  FUNDS_APPROVED_ABOVE_REQUEST: {
    en: '{approved} is more than the {left} left on the request.',
    'zh-CN': '{approved} 超过该申请的剩余金额 {left}。',
  },
  FUNDS_REPORT_CUT: {
    en: 'The report goes on after these {maxRows} lines. Ask for one fund, or for fewer days.',
    'zh-CN': '报表超过 {maxRows} 行，已截断。请限定基金或日期。',
  },
  FUNDS_NO_EVIDENCE: { en: 'The claim has no evidence.', 'zh-CN': '该报销没有凭证。' },
  FUNDS_EVIDENCE_USED: {
    en: 'Evidence of this claim was already used for claim {claim}.',
    'zh-CN': '该报销的凭证已用于报销 {claim}。',
  },
  FUNDS_INVOICE_VOID: {
    en: 'The invoice stands for nothing any more: red-letter invoices cancel it.',
    'zh-CN': '该发票已被红字发票全额冲销。',
  },
  FUNDS_INVOICE_EXCEEDED: {
    en: '{asked} is claimed on an invoice over {total}, on which {claimed} has been claimed already.',
    'zh-CN': '发票总额为 {total}，已报销 {claimed}，本次再报销 {asked} 将超出总额。',
  },
  FUNDS_NOTHING_TO_PAY: { en: 'Nothing is left to be paid on this claim.', 'zh-CN': '该报销没有待付金额。' },
  FUNDS_PAYMENT_PENDING: {
    en: 'A payment is on its way; wait for its result.',
    'zh-CN': '付款正在进行中，请等待结果。',
  },
  FUNDS_NO_PAYMENT_PENDING: { en: 'No payment is on its way for this claim.', 'zh-CN': '该报销没有进行中的付款。' },
  FUNDS_CLAWBACK_EXISTS: { en: 'A clawback of this claim was opened already.', 'zh-CN': '该报销已发起追回。' },
  FUNDS_CLAWBACK_UNKNOWN: { en: 'There is no such clawback.', 'zh-CN': '没有此追回。' },
  FUNDS_CLAWBACK_SETTLED: { en: 'The clawback is settled.', 'zh-CN': '该追回已结清。' },
  FUNDS_CLAWBACK_ABOVE_PAID: {
    en: '{asked} is more than the {paid} that was paid.',
    'zh-CN': '{asked} 超过已付金额 {paid}。',
  },
  FUNDS_NETTING_ABOVE_OWED: {
    en: '{asked} is more than the {owed} still owed.',
    'zh-CN': '{asked} 超过尚欠金额 {owed}。',
  },
  FUNDS_NETTING_ABOVE_UNPAID: {
    en: '{asked} is more than the {unpaid} that is unpaid on the claim.',
    'zh-CN': '{asked} 超过该报销的未付金额 {unpaid}。',
  },
  FUNDS_WRITE_OFF_BY_OPENER: {
    en: 'Whoever opened the clawback cannot write it off.',
    'zh-CN': '发起追回的人不能核销该追回。',
  },
  FUNDS_ACCRUAL_ELSEWHERE: {
    en: 'This period of the agreement was accrued in another allocation.',
    'zh-CN': '该协议的此期间已计入另一分配。',
  },
  FUNDS_ALREADY_HELD: { en: 'The money is held already.', 'zh-CN': '该款项已被暂扣。' },
  FUNDS_NOT_HELD: { en: 'The money is not held.', 'zh-CN': '该款项未被暂扣。' },
  FUNDS_NOTHING_HELD: { en: 'The record has no money in the ledger.', 'zh-CN': '该记录在台账中没有款项。' },
  FUNDS_SAME_PARTNER: { en: 'The two companies share one account already.', 'zh-CN': '两家公司已共用一个账户。' },
  FUNDS_MERGE_DURING_PAYMENT: {
    en: 'A payment to the partner is on its way; merge when its result is in.',
    'zh-CN': '对该合作伙伴的付款正在进行中，请在得到结果后再合并。',
  },
  FUNDS_ID_CONFLICT: {
    en: 'The command was already given with other content.',
    'zh-CN': '该指令已以不同内容提交过。',
  },
} as const satisfies Catalogue;

const gates = {
  FUNDS_ACTOR_UNKNOWN: {
    en: 'The command was not given by a person. Please confirm it again yourself.',
    'zh-CN': '该指令不是由人员发出。请本人重新确认。',
  },
  FUNDS_NO_AUTHORITY: {
    en: 'No approval authority for this is valid today for you, neither your own nor a delegated one.',
    'zh-CN': '您今天没有此项有效的审批权限（包括被委托的权限）。',
  },
  FUNDS_AGREEMENT_NOT_ACTIVE: {
    en: 'The partner has no agreement that is active today.',
    'zh-CN': '该合作伙伴目前没有有效的协议。',
  },
  FUNDS_AGREEMENT_ENDS: {
    en: 'The agreement ends on {endsOn}: before then, no new request can be approved for a later activity.',
    'zh-CN': '协议将于 {endsOn} 到期，不能批准晚于该日的活动申请。',
  },
  FUNDS_PARTNER_NOT_ACTIVE: {
    en: 'The partner is not active (stage: {stage}).',
    'zh-CN': '该合作伙伴未处于合作状态（阶段：{stage}）。',
  },
  FUNDS_PARTNER_ON_HOLD: { en: 'The partner is on hold: {holds}.', 'zh-CN': '该合作伙伴已被限制：{holds}。' },
  FUNDS_LICENCES_NOT_VERIFIED: {
    en: 'Not verified today: {licences}.',
    'zh-CN': '今天未通过核验：{licences}。',
  },
  FUNDS_ROLE_MISSING: {
    en: 'Only {roles} may do this; the settings name who that is.',
    'zh-CN': '仅限{roles}执行此操作；人员名单见设置。',
  },
  FUNDS_NOT_SUBMITTED: { en: 'Nothing was submitted yet.', 'zh-CN': '尚未提交。' },
  FUNDS_CHANGED_SINCE_SUBMIT: {
    en: 'Changed since it was submitted: {fields}. Submit it again.',
    'zh-CN': '提交后已更改：{fields}。请重新提交。',
  },
  FUNDS_FIELD_MISSING: { en: 'Missing: {fields}.', 'zh-CN': '缺少：{fields}。' },
  FUNDS_EVIDENCE_MISSING: { en: 'Missing evidence: {kinds}.', 'zh-CN': '缺少凭证：{kinds}。' },
  FUNDS_EVIDENCE_TOO_MANY: {
    en: 'The claim has {pieces} pieces of evidence; {most} are the most that are looked at. Put them together into fewer files.',
    'zh-CN': '该报销有 {pieces} 份凭证，最多审核 {most} 份。请合并文件。',
  },
  FUNDS_INVOICE_MISSING: { en: 'The claim has no invoice.', 'zh-CN': '该报销没有发票。' },
  FUNDS_INVOICE_INCOMPLETE: {
    en: 'The invoice lacks: {fields}.',
    'zh-CN': '发票缺少：{fields}。',
  },
  FUNDS_INVOICE_IS_RED: {
    en: 'A red-letter invoice takes money back; nothing can be claimed on it.',
    'zh-CN': '红字发票用于冲销，不能据此报销。',
  },
  FUNDS_INVOICE_SUM_WRONG: {
    en: 'Net {net} and tax {tax} do not add up to the total {total}.',
    'zh-CN': '不含税金额 {net} 与税额 {tax} 之和不等于总额 {total}。',
  },
  FUNDS_INVOICE_PARTNER_DIFFERS: {
    en: 'The invoice is not from the contracting partner.',
    'zh-CN': '该发票不是由签约合作伙伴开具。',
  },
  FUNDS_ACTIVITY_LATER: {
    en: 'The activity date {activityOn} is still to come.',
    'zh-CN': '活动日期 {activityOn} 尚未到来。',
  },
  FUNDS_ACTION_NOT_POSSIBLE: {
    en: '“{action}” is not possible while the state is “{state}”.',
    'zh-CN': '状态为“{state}”时不能执行“{action}”。',
  },
  FUNDS_ANSWER_MISSING: { en: 'Write the answer first.', 'zh-CN': '请先填写答复。' },
  FUNDS_REASON_MISSING: { en: 'Write the reason first.', 'zh-CN': '请先填写原因。' },
  FUNDS_EXPIRES_SOON: {
    en: '{amount} {currency} of allocation {allocation} expires on {expiresOn}, in {days} days.',
    'zh-CN': '分配 {allocation} 的 {amount} {currency} 将于 {expiresOn} 到期，还有 {days} 天。',
  },
  FUNDS_AGREEMENT_ENDS_SOON: {
    en: 'Agreement {agreement} ends on {endsOn}, in {days} days.',
    'zh-CN': '协议 {agreement} 将于 {endsOn} 到期，还有 {days} 天。',
  },
  FUNDS_REQUEST_DUE: {
    en: '{request}: answer by {dueOn}.',
    'zh-CN': '{request}：请在 {dueOn} 前答复。',
  },
  FUNDS_REQUEST_REMINDER: {
    en: '{request} is due on {dueOn} and has no answer yet.',
    'zh-CN': '{request} 应于 {dueOn} 前答复，目前尚无答复。',
  },
  FUNDS_REQUEST_LATE: {
    en: '{request} should have been answered by {dueOn}.',
    'zh-CN': '{request} 应于 {dueOn} 前答复，现已逾期。',
  },
} as const satisfies Catalogue;

const files = {
  FUNDS_FILE_POSTED: {
    en: '{posted} results posted, {repeated} known already, {refused} refused.',
    'zh-CN': '已入账 {posted} 条，重复 {repeated} 条，被拒 {refused} 条。',
  },
  FUNDS_FILE_LINE: { en: 'Line {line}: {why}', 'zh-CN': '第 {line} 行：{why}' },
  FUNDS_STATEMENT_TOO_LONG: {
    en: 'The statement has more than {maxLines} entries. Choose a shorter time.',
    'zh-CN': '对账单超过 {maxLines} 条分录，请缩短期间。',
  },
  FUNDS_LOG_WHOLE: {
    en: 'The ledger is whole: {commands} commands, {entries} entries, head {hash}.',
    'zh-CN': '台账完整：{commands} 条指令，{entries} 条分录，链头 {hash}。',
  },
  FUNDS_LOG_BROKEN: {
    en: 'The ledger is broken ({commands} commands, {entries} entries, head {hash}):',
    'zh-CN': '台账已损坏（{commands} 条指令，{entries} 条分录，链头 {hash}）：',
  },
  FUNDS_ROW_INCOMPLETE: { en: 'Missing or unreadable: {columns}.', 'zh-CN': '缺失或无法识别：{columns}。' },
  FUNDS_ROW_TWICE: {
    en: 'Line {line} has another result for the same claim.',
    'zh-CN': '第 {line} 行对同一报销给出了不同的结果。',
  },
} as const satisfies Catalogue;

/** What `funds verify` finds when somebody, or something, has been at the tables. */
const findings = {
  FUNDS_CHAIN_BROKEN: {
    en: 'Command {sequence}: its hash does not follow from the log before it.',
    'zh-CN': '指令 {sequence}：其哈希与此前的日志不符。',
  },
  FUNDS_HEAD_DIFFERS: {
    en: 'The end of the log is not the head that is stored.',
    'zh-CN': '日志末端与保存的链头不一致。',
  },
  FUNDS_SEQUENCE_GAP: {
    en: '{table} {sequence} follows {previous}: something is missing between them.',
    'zh-CN': '{table} {sequence} 紧接在 {previous} 之后：中间有缺失。',
  },
  FUNDS_BODY_CHANGED: {
    en: 'Command {sequence}: its body is not the one that was posted.',
    'zh-CN': '指令 {sequence}：内容与入账时不同。',
  },
  FUNDS_ENTRY_WITHOUT_ACCOUNT: {
    en: 'Entry {sequence} names an account that does not exist.',
    'zh-CN': '分录 {sequence} 指向不存在的账户。',
  },
  FUNDS_CURRENCY_DIFFERS: {
    en: 'Entry {sequence} is in {currency}, its accounts are not.',
    'zh-CN': '分录 {sequence} 的币种为 {currency}，与其账户不符。',
  },
  FUNDS_OVERDRAWN: {
    en: 'Entry {sequence} overdraws {account}.',
    'zh-CN': '分录 {sequence} 使 {account} 透支。',
  },
  FUNDS_PENDING_UNMATCHED: {
    en: 'Entry {sequence} resolves a payment that is not pending, or more of it than is pending.',
    'zh-CN': '分录 {sequence} 所结的付款并非进行中，或金额超出。',
  },
  FUNDS_UNAPPROVED: {
    en: 'Command {sequence} was approved by its requester, or above the approver’s limit.',
    'zh-CN': '指令 {sequence} 由申请人本人审批，或超过审批人限额。',
  },
  FUNDS_BALANCE_DIFFERS: {
    en: '{account}: the stored balance is not what the log says.',
    'zh-CN': '{account}：保存的余额与日志不符。',
  },
  FUNDS_UNBALANCED: {
    en: 'Debits and credits of {currency} are not equal ({side}).',
    'zh-CN': '{currency} 的借方与贷方不相等（{side}）。',
  },
  FUNDS_IDENTITY_BROKEN: {
    en: 'Fund {fund}: what the sponsor gave is not what the fund’s parts add up to.',
    'zh-CN': '基金 {fund}：出资额与各组成部分之和不符。',
  },
  FUNDS_RECEIVABLES_DIFFER: {
    en: 'What partners owe is not what the funds wait for.',
    'zh-CN': '合作伙伴所欠金额与各基金待追回金额不符。',
  },
  FUNDS_STANDING_DIFFERS: {
    en: '{table} {record} does not follow from the log.',
    'zh-CN': '{table} {record} 与日志不符。',
  },
  FUNDS_EXPIRED_LOT_HOLDS_MONEY: {
    en: 'Allocation {record} has expired and still holds money.',
    'zh-CN': '分配 {record} 已到期但仍有余额。',
  },
} as const satisfies Catalogue;

const all = { ...ledger, ...gates, ...files, ...findings, ...deskReasons };
export const fundsTexts: Catalogue = all;

type Texts = typeof all;
export type FundsCode = keyof Texts;

/** The names in {braces} of a text, so that the compiler asks for exactly the values that the text will show. */
type Placeholder<Words extends string> = Words extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type ValuesOf<Code extends FundsCode> = Record<Placeholder<Texts[Code]['en']>, MessageValue>;

/** A reason code of this catalogue with the values of its text: a discriminated union over `code`. */
export type Refusal = {
  [Code in FundsCode]: [Placeholder<Texts[Code]['en']>] extends [never]
    ? { readonly code: Code; readonly values?: undefined }
    : { readonly code: Code; readonly values: ValuesOf<Code> };
}[FundsCode];

export function reason<Code extends FundsCode>(
  code: Code,
  ...[values]: [Placeholder<Texts[Code]['en']>] extends [never] ? [] : [ValuesOf<Code>]
): Refusal {
  return (values === undefined ? { code } : { code, values }) as Refusal;
}
