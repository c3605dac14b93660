import type { Text } from '../../platform/text/text.ts';
import type { Covariate } from './recalibration.ts';

/** Reasons in words, by what moved the odds and which way. Facts first, so that a reader can check them. */
export const reasonTexts: Record<`${Covariate}_${'LOWERS' | 'RAISES'}`, Text> = {
  MODEL_LOWERS: {
    en: 'the order pattern as a whole points to {probability} %: lowers the probability by {points} points',
    'zh-CN': '整体下单规律显示概率为 {probability} %:使概率降低 {points} 个百分点',
  },
  MODEL_RAISES: {
    en: 'the order pattern as a whole points to {probability} %: raises the probability by {points} points',
    'zh-CN': '整体下单规律显示概率为 {probability} %:使概率提高 {points} 个百分点',
  },
  ORDER_COUNT_LOWERS: {
    en: '{orders} orders so far: lowers the probability by {points} points',
    'zh-CN': '累计下单 {orders} 次:使概率降低 {points} 个百分点',
  },
  ORDER_COUNT_RAISES: {
    en: '{orders} orders so far: raises the probability by {points} points',
    'zh-CN': '累计下单 {orders} 次:使概率提高 {points} 个百分点',
  },
  SILENCE_LOWERS: {
    en: '{silentDays} days since the last order: lowers the probability by {points} points',
    'zh-CN': '距上次下单已 {silentDays} 天:使概率降低 {points} 个百分点',
  },
  SILENCE_RAISES: {
    en: '{silentDays} days since the last order: raises the probability by {points} points',
    'zh-CN': '距上次下单仅 {silentDays} 天:使概率提高 {points} 个百分点',
  },
  HISTORY_LENGTH_LOWERS: {
    en: 'customer for {ageDays} days: lowers the probability by {points} points',
    'zh-CN': '成为客户已 {ageDays} 天:使概率降低 {points} 个百分点',
  },
  HISTORY_LENGTH_RAISES: {
    en: 'customer for {ageDays} days: raises the probability by {points} points',
    'zh-CN': '成为客户已 {ageDays} 天:使概率提高 {points} 个百分点',
  },
  OWN_RHYTHM_LOWERS: {
    en: 'usually orders every {intervalDays} days, silent for {silentDays}: lowers the probability by {points} points',
    'zh-CN': '通常每 {intervalDays} 天下单一次,现已 {silentDays} 天未下单:使概率降低 {points} 个百分点',
  },
  OWN_RHYTHM_RAISES: {
    en: 'usually orders every {intervalDays} days, silent for {silentDays}: raises the probability by {points} points',
    'zh-CN': '通常每 {intervalDays} 天下单一次,现 {silentDays} 天未下单:使概率提高 {points} 个百分点',
  },
};

export const modelOnly: Text = {
  en: 'too few orders for a rhythm of its own ({orders}): the probability is that of customers like it',
  'zh-CN': '下单次数过少({orders} 次),尚无自身规律:概率取自同类客户',
};
