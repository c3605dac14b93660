/** What the components of the channel say, by code and by the reader's language; names of fields are the objects'. */
const TEXTS = {
  LOADING: { en: 'Reading the records…', 'zh-CN': '正在读取记录…' },
  FAILED: { en: 'The records could not be read.', 'zh-CN': '无法读取记录。' },
  NO_RECORD: { en: 'Open a record to see its money.', 'zh-CN': '请打开一条记录以查看其资金。' },
  RETRY: { en: 'Try again', 'zh-CN': '重试' },
  FLOW_EMPTY: {
    en: 'No money in the fund yet. Enter its budget and ask to open it.',
    'zh-CN': '基金尚无资金。请填写预算并执行“启用”。',
  },
  AS_OF: { en: 'as of ledger command {sequence}', 'zh-CN': '截至台账指令 {sequence}' },
  SPONSOR: { en: 'Put in', 'zh-CN': '出资' },
  POOL: { en: 'Unallocated', 'zh-CN': '未分配' },
  LOTS: { en: 'Available', 'zh-CN': '可用' },
  COMMITTED: { en: 'Committed', 'zh-CN': '已承诺' },
  PAYABLE: { en: 'Payable', 'zh-CN': '应付' },
  PAID: { en: 'Paid', 'zh-CN': '已付款' },
  FORFEITED: { en: 'Forfeited', 'zh-CN': '已失效' },
  OWED: { en: 'Owed back', 'zh-CN': '待追回' },
  SPONSOR_HELP: { en: 'Budget and accruals so far', 'zh-CN': '累计预算与计提' },
  POOL_HELP: { en: 'In the pool, promised to nobody yet', 'zh-CN': '在资金池中,尚未分配' },
  LOTS_HELP: { en: 'Allocated to partners and free for requests', 'zh-CN': '已分配给合作伙伴,可用于申请' },
  COMMITTED_HELP: { en: 'Reserved for approved requests', 'zh-CN': '为已批准的申请预留' },
  PAYABLE_HELP: { en: 'Approved claims that are not paid yet', 'zh-CN': '已批准、尚未付款的报销' },
  PAID_HELP: { en: 'Confirmed by the bank', 'zh-CN': '银行已确认' },
  FORFEITED_HELP: { en: 'Lapsed with expired allocations', 'zh-CN': '随分配到期而失效' },
  ENTRIES_TITLE: { en: 'Last entries', 'zh-CN': '最近分录' },
  ENTRIES_EMPTY: { en: 'The ledger has no entries of this fund yet.', 'zh-CN': '台账中尚无该基金的分录。' },
  STATEMENT_EMPTY: {
    en: 'No fund money has moved for this partner yet.',
    'zh-CN': '该合作伙伴尚无基金资金变动。',
  },
  STATEMENT_TOO_LONG: {
    en: 'More than {count} entries: ask finance for the statement as a file.',
    'zh-CN': '分录超过 {count} 条:请向财务索取对账单文件。',
  },
  OPENING: { en: 'Opening', 'zh-CN': '期初' },
  CLOSING: { en: 'Closing', 'zh-CN': '期末' },
  EARLIER: { en: '{count} earlier entries of the period', 'zh-CN': '本期另有 {count} 条较早分录' },
  NO_MOVEMENT: { en: 'No movement in the period.', 'zh-CN': '本期无变动。' },
  DAYS_90: { en: '90 days', 'zh-CN': '90 天' },
  YEAR: { en: 'This year', 'zh-CN': '本年' },
  ALL: { en: 'All', 'zh-CN': '全部' },
  UTILISATION_EMPTY: { en: 'No fund is open.', 'zh-CN': '没有启用的基金。' },
  USED: { en: '{share} used', 'zh-CN': '已使用 {share}' },
  NAMELESS: { en: 'Untitled', 'zh-CN': '未命名' },
} as const;

export type TextCode = keyof typeof TEXTS;
export type Say = (code: TextCode, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (locale: 'en' | 'zh-CN'): Say =>
  (code, values = {}) =>
    TEXTS[code][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** Kinds of entries and places of money, as the options of fundEntry say them. */
const ENTRY = {
  FUNDING: ['Funding', '注资'],
  WITHDRAWAL: ['Withdrawal', '减资'],
  ALLOCATION: ['Allocation', '分配'],
  ACCRUAL: ['Accrual', '计提'],
  ACCRUAL_REVERSAL: ['Accrual taken back', '计提冲回'],
  ACCRUAL_SHORTFALL: ['Accrual owed back', '计提应退'],
  ACCRUAL_RESTORED: ['Accrual restored', '计提恢复'],
  RESERVATION: ['Reservation', '预留'],
  CLAIM: ['Claim approved', '报销批准'],
  RELEASE: ['Reservation released', '释放预留'],
  FORFEITURE: ['Forfeiture', '失效'],
  REINSTATEMENT: ['Reinstatement', '恢复'],
  PAYMENT: ['Payment', '付款'],
  CLAWBACK: ['Clawback', '追回'],
  NETTING: ['Netting', '抵扣'],
  RECOVERY: ['Recovery', '收回'],
  WRITE_OFF: ['Write-off', '核销'],
  MERGE: ['Partners merged', '伙伴合并'],
  SPONSOR: ['Sponsor', '出资方'],
  POOL: ['Pool', '资金池'],
  LOT: ['Allocation', '分配'],
  COMMITTED: ['Committed', '已承诺'],
  PAYABLE: ['Payable', '应付'],
  CASH_CLEARING: ['Paid', '已付款'],
  FORFEITED: ['Forfeited', '已失效'],
  CLAWBACK_RECEIVABLE: ['Owed back', '待追回'],
  CLAWBACK_RECOVERY: ['Recovered', '已追回'],
  PENDING: ['set aside', '已预留'],
  VOIDED: ['voided', '已作废'],
} as const;

export const namesIn =
  (locale: 'en' | 'zh-CN') =>
  (value: string | null): string => {
    const names = ENTRY[value as keyof typeof ENTRY] as readonly [string, string] | undefined;
    return names?.[locale === 'zh-CN' ? 1 : 0] ?? value ?? '';
  };
