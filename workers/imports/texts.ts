/** Why a row was left out, for the reject file. */
import type { Catalogue } from '../platform/text/text.ts';

export const importTexts = {
  IMPORT_FIELD: { en: '{field}: {problem}', 'zh-CN': '{field}：{problem}' },
  MISSING_VALUE: { en: '{field} is empty.', 'zh-CN': '{field}为空。' },
  NOT_AN_AMOUNT: { en: '"{value}" is no amount.', 'zh-CN': '“{value}”不是金额。' },
  AMOUNT_TOO_LARGE: { en: '{value} is too large for Twenty.', 'zh-CN': '{value} 超出 Twenty 可保存的范围。' },
  NOT_A_NUMBER: { en: '"{value}" is no number.', 'zh-CN': '“{value}”不是数字。' },
  NOT_A_WHOLE_NUMBER: { en: '"{value}" is no whole number.', 'zh-CN': '“{value}”不是整数。' },
  NOT_A_DATE: { en: '"{value}" is no date.', 'zh-CN': '“{value}”不是日期。' },
  AMBIGUOUS_DATE: {
    en: '"{value}" may be day/month or month/day: say which with --date-order.',
    'zh-CN': '“{value}”无法判断日月顺序，请用 --date-order 指定。',
  },
  NOT_A_FLAG: { en: '"{value}" is neither yes nor no.', 'zh-CN': '“{value}”既非是也非否。' },
  UNKNOWN_OPTION: {
    en: '"{value}" is none of {options}.',
    'zh-CN': '“{value}”不在可选值 {options} 之内。',
  },
  TOO_LONG: { en: 'The text has more than {most} characters.', 'zh-CN': '文本超过 {most} 个字符。' },
  NO_IDENTITY: {
    en: 'Nothing tells which record this is: {fields} needed.',
    'zh-CN': '无法识别对应记录，需要 {fields}。',
  },
  TWICE_IN_FILE: { en: 'The same record is on line {line} already.', 'zh-CN': '同一记录已出现在第 {line} 行。' },
  NOT_FOUND: { en: 'There is no {object} "{value}".', 'zh-CN': '没有{object}“{value}”。' },
  FOUND_SEVERAL: {
    en: 'There are several {object} "{value}".',
    'zh-CN': '存在多个{object}“{value}”。',
  },
  DELETED_IN_TWENTY: {
    en: 'The record was deleted in Twenty. Restore it there to import it.',
    'zh-CN': '该记录已在 Twenty 中删除，请先恢复再导入。',
  },
  DESTROYED_MEANWHILE: { en: 'The record was destroyed while it was imported.', 'zh-CN': '导入期间该记录被永久删除。' },
  TAKEN_IN_TWENTY: {
    en: 'A unique value of it belongs to another record in Twenty ({id}).',
    'zh-CN': '其唯一值已被 Twenty 中的另一条记录占用（{id}）。',
  },
  REFUSED_BY_TWENTY: { en: 'Twenty refused it: {message}', 'zh-CN': 'Twenty 拒绝：{message}' },
  FOREIGN_CURRENCY: {
    en: 'The amount is in {found}; amounts must be in {currency}.',
    'zh-CN': '金额币种为 {found}，应为 {currency}。',
  },
  ORDER_HAS_BAD_LINES: {
    en: 'Order {order} is left out as a whole: another of its lines cannot be imported.',
    'zh-CN': '订单 {order} 整单未导入：其他明细存在问题。',
  },
  ORDER_OF_SEVERAL_ACCOUNTS: {
    en: 'Order {order} names several accounts.',
    'zh-CN': '订单 {order} 含有多个客户。',
  },
  ORDER_ENTERED_IN_TWENTY: {
    en: 'Order {order} was entered in Twenty by people; it stays as it is.',
    'zh-CN': '订单 {order} 由用户在 Twenty 中录入，保持不变。',
  },
  NEGATIVE_PRICE: { en: 'The price {value} is below zero.', 'zh-CN': '单价 {value} 小于零。' },
  OBJECT_ACCOUNT: { en: 'account', 'zh-CN': '客户' },
  OBJECT_PERSON: { en: 'person', 'zh-CN': '人员' },
  OBJECT_PRODUCT: { en: 'product', 'zh-CN': '产品' },
  OBJECT_TERRITORY: { en: 'territory', 'zh-CN': '区域' },
  OBJECT_MEMBER: { en: 'workspace member', 'zh-CN': '工作区成员' },
  OBJECT_BATCH: { en: 'batch', 'zh-CN': '批次' },
  OBJECT_ORDER: { en: 'order', 'zh-CN': '订单' },
} satisfies Catalogue;
