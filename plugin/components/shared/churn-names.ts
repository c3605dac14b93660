/** Options of churn's fields as the fields say and colour them. */
import type { Language } from './speak.ts';

type Named = Readonly<Record<string, readonly [en: string, zh: string, color: string] | undefined>>;

export const RISKS: Named = {
  LOW: ['Low', '低', 'green'],
  WATCH: ['Watch', '关注', 'yellow'],
  HIGH: ['High', '高', 'orange'],
  CRITICAL: ['Critical', '极高', 'red'],
  UNSCORED: ['Not scored', '未评分', 'gray'],
};

export const STAGES: Named = {
  PROSPECT: ['Prospect', '潜在', 'sky'],
  NEW: ['New', '新建立', 'turquoise'],
  DEVELOPING: ['Developing', '发展期', 'green'],
  MATURE: ['Mature', '成熟期', 'blue'],
  DECLINING: ['Declining', '衰退期', 'orange'],
  BROKEN: ['Broken off', '破裂期', 'red'],
  WON_BACK: ['Won back', '已挽回', 'purple'],
};

export const VERDICTS: Named = {
  PASS: ['Passed', '通过', 'green'],
  FAIL: ['Not passed', '未通过', 'red'],
  INSUFFICIENT: ['Too few data', '数据不足', 'amber'],
};

export const METHODS: Named = {
  MODEL: ['Model', '模型', 'blue'],
  HIATUS: ['Hiatus rule', '间隔规则', 'amber'],
  NONE: ['No score', '无评分', 'gray'],
};

/** An option that this version does not know shows as it is. */
export const nameOf = (names: Named, value: string, language: Language): string =>
  names[value]?.[language === 'zh-CN' ? 1 : 0] ?? value;

export const colorOf = (names: Named, value: string): string => names[value]?.[2] ?? 'gray';
