import type { ListPolicy, NumberPolicy } from '../platform/policy/policy.ts';

const licenceKinds = [
  'DRUG_TRADE',
  'DRUG_MANUFACTURE',
  'MEDICAL_INSTITUTION',
  'BUSINESS_REGISTRATION',
  'QUALITY_AGREEMENT',
  'AUTHORISATION',
  'PROFESSIONAL_PRACTICE',
  'EU_WDA',
  'EU_MIA',
  'OTHER',
] as const;

const required = (accountKind: string, kinds: readonly string[], en: string, zh: string): ListPolicy => ({
  key: `licence.required.${accountKind}`,
  kind: 'list',
  default: kinds,
  options: licenceKinds,
  description: {
    en: `Licences that ${en} must have verified; without one the account is on hold (LICENCE_MISSING).`,
    'zh-CN': `${zh}必须具备且已核验的证照；缺少时客户将被冻结（缺少证照）。`,
  },
});

/** Required licences by accountKind. */
export const requiredLicences = {
  HOSPITAL: required('HOSPITAL', ['MEDICAL_INSTITUTION'], 'a hospital', '医院'),
  CLINIC: required('CLINIC', ['MEDICAL_INSTITUTION'], 'a clinic', '诊所'),
  PHARMACY: required('PHARMACY', ['DRUG_TRADE'], 'a pharmacy', '药店'),
  PHARMACY_CHAIN: required('PHARMACY_CHAIN', ['DRUG_TRADE'], 'a pharmacy chain', '连锁药店'),
  DISTRIBUTOR: required('DISTRIBUTOR', ['DRUG_TRADE'], 'a distributor', '经销商'),
  MANUFACTURER: required('MANUFACTURER', ['DRUG_MANUFACTURE'], 'a manufacturer', '生产企业'),
} as const satisfies Record<string, ListPolicy>;

/** Orders of such an account are blocked all the same: they want a verified licence themselves. */
export const licenceGraceDays: NumberPolicy = {
  key: 'licence.graceDays',
  kind: 'number',
  default: 0,
  min: 0,
  max: 90,
  description: {
    en: 'Days that a newly entered account has for its first licences before it is put on hold (LICENCE_MISSING). Its orders are blocked meanwhile, too. 0: held at once.',
    'zh-CN': '新录入客户补齐首批证照的宽限天数，逾期才因缺少证照而冻结；宽限期内其订单仍会被阻止。0 表示立即冻结。',
  },
};

export const accountPolicies = [licenceGraceDays, ...Object.values(requiredLicences)];
