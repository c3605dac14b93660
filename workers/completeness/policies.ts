import { numberPolicy, type ListPolicy, type NumberPolicy, type Policies } from '../platform/policy/policy.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import type { Queryable } from '../platform/db/pool.ts';
import { companyFields, personFields, type Requirements } from './required.rules.ts';

const required = (
  key: string,
  fields: readonly string[],
  options: readonly string[],
  en: string,
  zh: string,
): ListPolicy => ({
  key,
  kind: 'list',
  default: fields,
  options,
  description: { en: `Fields that ${en} must have.`, 'zh-CN': `${zh}必须填写的字段。` },
});
const ofCompany = Object.keys(companyFields);
const ofPerson = Object.keys(personFields);

const forKind = (kind: string, fields: readonly string[], en: string, zh: string): ListPolicy =>
  required(`completeness.company.${kind}`, ['accountOwner', 'salesTerritory', 'address', ...fields], ofCompany, en, zh);
const forHcp = (kind: string, fields: readonly string[], en: string, zh: string): ListPolicy =>
  required(`completeness.person.${kind}`, ['company', 'reachable', ...fields], ofPerson, en, zh);
const forTier = (tier: string, fields: readonly string[], en: string, zh: string): ListPolicy =>
  required(`completeness.tier.${tier}`, fields, ofCompany, en, zh);

const trade = ['accountCode', 'contact', 'creditLimit', 'paymentTermDays'];
export const companyKinds: Readonly<Record<string, ListPolicy>> = {
  HOSPITAL: forKind('HOSPITAL', ['accountCode', 'contact'], 'a hospital', '医院'),
  CLINIC: forKind('CLINIC', ['contact'], 'a clinic', '诊所'),
  PHARMACY: forKind('PHARMACY', ['accountCode', 'contact'], 'a pharmacy', '药店'),
  PHARMACY_CHAIN: forKind('PHARMACY_CHAIN', trade, 'a pharmacy chain', '连锁药店'),
  DISTRIBUTOR: forKind('DISTRIBUTOR', trade, 'a distributor', '经销商'),
  BROKER: forKind('BROKER', ['contact'], 'a broker', '药品中介'),
  MANUFACTURER: forKind('MANUFACTURER', ['contact'], 'a manufacturer', '生产企业'),
  SUPPLIER: forKind('SUPPLIER', ['contact'], 'a supplier', '供应商'),
  OTHER: forKind('OTHER', [], 'any other account', '其他客户'),
};
export const hcpKinds: Readonly<Record<string, ListPolicy>> = {
  PHYSICIAN: forHcp('PHYSICIAN', ['specialty', 'department', 'licenceNumber'], 'a physician', '医生'),
  PHARMACIST: forHcp('PHARMACIST', ['department', 'licenceNumber'], 'a pharmacist', '药师'),
  NURSE: forHcp('NURSE', ['department'], 'a nurse', '护士'),
  BUYER: forHcp('BUYER', ['jobTitle'], 'a buyer', '采购人员'),
  ADMINISTRATOR: forHcp('ADMINISTRATOR', ['jobTitle'], 'an administrator', '管理人员'),
  OTHER: forHcp('OTHER', [], 'any other contact', '其他联系人'),
};
export const tierFields: Readonly<Record<string, ListPolicy>> = {
  TOP: forTier('TOP', ['annualPotential', 'annualCostToServe', ...trade], 'a TOP customer also', '顶级客户另外'),
  HIGH: forTier('HIGH', ['annualPotential', 'annualCostToServe', 'contact'], 'a HIGH customer also', '高端客户另外'),
  MIDDLE: forTier('MIDDLE', ['annualPotential', 'annualCostToServe'], 'a MIDDLE customer also', '中端客户另外'),
  ORDINARY: forTier('ORDINARY', [], 'an ORDINARY customer also', '普通客户另外'),
  PROSPECT: forTier('PROSPECT', [], 'a PROSPECT also', '潜在客户另外'),
};

const days = (key: string, value: number, en: string, zh: string): NumberPolicy =>
  numberPolicy(key, value, [1, 365], en, zh);
export const dueDays = days(
  'completeness.dueDays',
  14,
  'Days in which a gap in the data of an account is to be filled.',
  '补全客户资料缺口的期限（天）。',
);
export const dueDaysTop = days(
  'completeness.dueDaysTop',
  5,
  'Days in which a gap of a TOP or HIGH customer is to be filled.',
  '补全顶级与高端客户资料缺口的期限（天）。',
);
export const openPerOwner: NumberPolicy = {
  key: 'completeness.openPerOwner',
  kind: 'number',
  default: 50,
  min: 1,
  max: 10_000,
  description: {
    en: 'Open gaps that one person has at most; the next ones come when some are filled.',
    'zh-CN': '每人同时处理的资料缺口上限，补全后再分配。',
  },
};

export const completenessPolicies = [
  ...Object.values(companyKinds),
  ...Object.values(hcpKinds),
  ...Object.values(tierFields),
  dueDays,
  dueDaysTop,
  openPerOwner,
] as const;

export const loadCompletenessPolicies = (tx: Queryable): Promise<Policies> => loadPolicies(tx, completenessPolicies);

export function requirementsOf(policies: Policies, object: 'company' | 'person', tier: string | null): Requirements {
  const kinds = object === 'company' ? companyKinds : hcpKinds;
  const forThisTier = object === 'company' && tier !== null ? tierFields[tier] : undefined;
  return {
    kindField: object === 'company' ? 'accountKind' : 'hcpKind',
    byKind: new Map(Object.entries(kinds).map(([kind, definition]) => [kind, policies.of(definition)])),
    forTier: forThisTier ? policies.of(forThisTier) : [],
  };
}

export const dueDaysOf = (policies: Policies, tier: string | null): number =>
  policies.of(tier === 'TOP' || tier === 'HIGH' ? dueDaysTop : dueDays);
