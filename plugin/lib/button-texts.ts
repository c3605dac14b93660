/** What the buttons say in the browser, by code and by the reader's language. */
const TEXTS = {
  ASKED: {
    en: 'Asked. The answer appears in a moment.',
    'zh-CN': '已提交请求,答复稍后显示。',
  },
  NOT_ALL_ASKED: {
    en: 'Some of the records could not be changed; perhaps somebody deleted them.',
    'zh-CN': '部分记录未能更改,可能已被他人删除。',
  },
  FAILED: {
    en: 'The request was not saved. Please try again.',
    'zh-CN': '请求未能保存,请重试。',
  },
} as const;

export function buttonText(code: keyof typeof TEXTS, locale: string | undefined): string {
  return TEXTS[code][locale === 'zh-CN' ? 'zh-CN' : 'en'];
}
