import type { Catalogue } from '../text/text.ts';

export const policyTexts = {
  POLICY_NOT_A_NUMBER: {
    en: 'Write the value into "Number". The default is used meanwhile.',
    'zh-CN': '请在“数值”中填写。此前使用默认值。',
  },
  POLICY_OUT_OF_RANGE: {
    en: '{value} is not between {min} and {max}. The default is used meanwhile.',
    'zh-CN': '{value} 不在 {min} 与 {max} 之间。此前使用默认值。',
  },
  POLICY_NOT_A_TEXT: {
    en: 'Write the value into "Text". The default is used meanwhile.',
    'zh-CN': '请在“文本”中填写。此前使用默认值。',
  },
  POLICY_TOO_LONG: {
    en: 'The text is longer than {maxLength} characters. The default is used meanwhile.',
    'zh-CN': '文本超过 {maxLength} 个字符。此前使用默认值。',
  },
  POLICY_NOT_A_LIST: {
    en: 'Write the values into "List", separated by commas. The default is used meanwhile.',
    'zh-CN': '请在“列表”中填写，以逗号分隔。此前使用默认值。',
  },
  POLICY_UNKNOWN_OPTION: {
    en: '{value} is not known here. Possible: {options}. The default is used meanwhile.',
    'zh-CN': '无法识别 {value}。可用值：{options}。此前使用默认值。',
  },
  POLICY_UNKNOWN_KEY: {
    en: 'No rule reads a policy with this key. It has no effect.',
    'zh-CN': '没有规则使用该键，此条目不起作用。',
  },
} satisfies Catalogue;
