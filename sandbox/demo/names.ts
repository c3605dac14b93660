import { idFor } from '../../workers/platform/decide/identifiers.ts';
import type { Random } from './random.ts';

export type DemoLocale = 'en' | 'zh-CN';
type Both = Readonly<Record<DemoLocale, string>>;

export interface City {
  readonly code: string;
  readonly name: Both;
  readonly territory: Both;
}

const city = (code: string, en: string, zh: string): City => ({
  code,
  name: { en, 'zh-CN': zh },
  territory: { en: `${en} territory`, 'zh-CN': `${zh}区域` },
});

export const cities = [
  city('SHA', 'Shanghai', '上海'),
  city('HGH', 'Hangzhou', '杭州'),
  city('NKG', 'Nanjing', '南京'),
  city('WUH', 'Wuhan', '武汉'),
  city('CTU', 'Chengdu', '成都'),
  city('CAN', 'Guangzhou', '广州'),
] as const;

const brands: readonly Both[] = [
  { en: 'Renhe', 'zh-CN': '仁和' },
  { en: 'Kangtai', 'zh-CN': '康泰' },
  { en: 'Baihe', 'zh-CN': '百合' },
  { en: 'Jimin', 'zh-CN': '济民' },
  { en: 'Tongde', 'zh-CN': '同德' },
  { en: 'Yongning', 'zh-CN': '永宁' },
];

const ends: Readonly<Record<string, Both>> = {
  CLINIC: { en: 'Clinic', 'zh-CN': '诊所' },
  PHARMACY: { en: 'Pharmacy', 'zh-CN': '药房' },
  PHARMACY_CHAIN: { en: 'Pharmacy Chain', 'zh-CN': '大药房连锁有限公司' },
  DISTRIBUTOR: { en: 'Pharmaceutical Co., Ltd.', 'zh-CN': '医药有限公司' },
};

/** A name that fits the kind of account; the number keeps names apart. */
export function companyName(random: Random, locale: DemoLocale, kind: string, place: City, index: number): string {
  const number = index + 1;
  if (kind === 'HOSPITAL') {
    return locale === 'en'
      ? `${place.name.en} No. ${number} People's Hospital`
      : `${place.name['zh-CN']}第${number}人民医院`;
  }
  const brand = random.pick(brands)[locale];
  const end = ends[kind]?.[locale] ?? '';
  return locale === 'en'
    ? `${place.name.en} ${brand} ${end} ${number}`
    : `${place.name['zh-CN']}${brand}${number}号${end}`;
}

export const licencePrefix: Readonly<Record<string, string>> = {
  DRUG_TRADE: 'AA',
  MEDICAL_INSTITUTION: 'PDY',
  DRUG_MANUFACTURE: 'HA',
};

const productList = [
  ['AMX', 'Amoxicillin capsules 0.25 g × 24', '阿莫西林胶囊 0.25g×24', 'CHEMICAL', 'RX', 1280],
  ['MET', 'Metformin tablets 0.5 g × 60', '盐酸二甲双胍片 0.5g×60', 'CHEMICAL', 'RX', 2350],
  ['ATV', 'Atorvastatin tablets 20 mg × 7', '阿托伐他汀钙片 20mg×7', 'CHEMICAL', 'RX', 3890],
  ['INS', 'Insulin glargine 3 ml : 300 IU', '甘精胰岛素注射液 3ml:300单位', 'BIOLOGICAL', 'RX', 13_200],
  ['BLG', 'Banlangen granules 10 g × 20', '板蓝根颗粒 10g×20', 'TCM', 'OTC', 1590],
  ['FLU', 'Influenza vaccine, quadrivalent', '四价流感病毒裂解疫苗', 'VACCINE', 'RX', 12_800],
] as const;

export function products(locale: DemoLocale): ({ readonly id: string } & Record<string, unknown>)[] {
  return productList.map(([code, en, zh, regulatoryCategory, dispensingClass, priceFen]) => ({
    id: idFor('demo-product', code),
    name: locale === 'en' ? en : zh,
    productCode: code,
    regulatoryCategory,
    dispensingClass,
    isColdChain: regulatoryCategory === 'BIOLOGICAL' || regulatoryCategory === 'VACCINE',
    unitPrice: { amountMicros: priceFen * 10_000, currencyCode: 'CNY' },
    // Margins of 30 to 55 %, and one product that costs what it brings.
    unitCost: {
      amountMicros: Math.round((priceFen * (code === 'BLG' ? 99 : 45 + (priceFen % 26))) / 100) * 10_000,
      currencyCode: 'CNY',
    },
  }));
}
