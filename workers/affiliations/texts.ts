import type { Catalogue } from '../platform/text/text.ts';

export const affiliationTexts = {
  AFFILIATION_NOT_PRIMARY: {
    en: 'No longer primary: {person} has a newer primary affiliation with {company}.',
    'zh-CN': '不再是主要任职：{person} 已有更新的主要任职（{company}）。',
  },
} satisfies Catalogue;
