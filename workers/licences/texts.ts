import type { Catalogue } from '../platform/text/text.ts';

export const licenceTexts = {
  LICENCE_VERIFIED: { en: 'Verified.', 'zh-CN': '已核验。' },
  LICENCE_AWAITS_VERIFICATION: {
    en: 'Waits for verification by somebody other than the person who entered it.',
    'zh-CN': '等待录入人以外的人员核验。',
  },
  LICENCE_CHANGED_SINCE: {
    en: 'Its content changed after it was verified. It must be verified again.',
    'zh-CN': '核验后内容有变更，需重新核验。',
  },
  LICENCE_VALID_UNTIL: { en: 'Valid until {day}.', 'zh-CN': '有效期至 {day}。' },
  LICENCE_VALID_WITHOUT_END: { en: 'Valid without an end date.', 'zh-CN': '长期有效。' },
  LICENCE_STARTS_ON: { en: 'Verified; valid from {day}.', 'zh-CN': '已核验，自 {day} 起有效。' },
  LICENCE_EXPIRED_ON: { en: 'Expired: its last day was {day}.', 'zh-CN': '已过期：有效期至 {day}。' },
  LICENCE_REVOKED: { en: 'Revoked.', 'zh-CN': '已吊销。' },
  LICENCE_WAS_REVOKED: {
    en: 'It was revoked. Enter the new licence as a record of its own.',
    'zh-CN': '该证照已吊销，请将新证照另行录入。',
  },
  LICENCE_VERIFIER_ENTERED_IT: {
    en: 'You entered or changed this licence. Another person must verify it.',
    'zh-CN': '该证照由您录入或修改，须由他人核验。',
  },
  LICENCE_LACKS_NUMBER: { en: 'The licence number is missing.', 'zh-CN': '缺少证照编号。' },
  LICENCE_LACKS_KIND: { en: 'The kind of licence is missing.', 'zh-CN': '缺少证照类型。' },
  LICENCE_LACKS_HOLDER: { en: 'The company or person it belongs to is missing.', 'zh-CN': '缺少所属客户或人员。' },
  LICENCE_ENDS_BEFORE_START: { en: 'Its last day lies before its first.', 'zh-CN': '截止日期早于起始日期。' },
  RENEWAL_TITLE: {
    en: 'Renew {kind} of {holder} (until {day})',
    'zh-CN': '为 {holder} 办理{kind}续期（有效期至 {day}）',
  },
  RENEWAL_BODY: {
    en: '{kind} {number} of {holder} is valid until {day}. Ask for the renewed licence, enter it, and have a second person verify it.',
    'zh-CN': '{holder} 的{kind}（{number}）有效期至 {day}。请索取续期后的证照，录入系统，并由第二人核验。',
  },
  RENEWAL_BODY_LATE: {
    en: '{kind} {number} of {holder} ended on {day}. Deliveries are on hold until a renewed one is entered and verified by a second person.',
    'zh-CN': '{holder} 的{kind}（{number}）已于 {day} 到期。在续期证照录入并经第二人核验前，发货暂停。',
  },
  RENEWAL_TITLE_LATE: { en: 'Expired: {kind} of {holder} ({day})', 'zh-CN': '已过期：{holder} 的{kind}（{day}）' },
  KIND_DRUG_TRADE: { en: 'drug trade licence', 'zh-CN': '药品经营许可证' },
  KIND_DRUG_MANUFACTURE: { en: 'drug manufacturing licence', 'zh-CN': '药品生产许可证' },
  KIND_MEDICAL_INSTITUTION: { en: 'medical institution licence', 'zh-CN': '医疗机构执业许可证' },
  KIND_BUSINESS_REGISTRATION: { en: 'business registration', 'zh-CN': '营业执照' },
  KIND_QUALITY_AGREEMENT: { en: 'quality agreement', 'zh-CN': '质量保证协议' },
  KIND_AUTHORISATION: { en: 'authorisation', 'zh-CN': '授权委托书' },
  KIND_PROFESSIONAL_PRACTICE: { en: 'practice certificate', 'zh-CN': '执业证书' },
  KIND_EU_WDA: { en: 'EU wholesale distribution authorisation', 'zh-CN': '欧盟批发分销许可' },
  KIND_EU_MIA: { en: 'EU manufacturing and import authorisation', 'zh-CN': '欧盟生产进口许可' },
  KIND_GSP_LEGACY: { en: 'GSP certificate', 'zh-CN': 'GSP 证书' },
  KIND_GMP_LEGACY: { en: 'GMP certificate', 'zh-CN': 'GMP 证书' },
  KIND_OTHER: { en: 'licence', 'zh-CN': '证照' },
} satisfies Catalogue;

/** The message that names a kind of licence inside another message. */
export const kindName = (kind: string | null): { code: string } => {
  const code = `KIND_${kind ?? 'OTHER'}`;
  return { code: code in licenceTexts ? code : 'KIND_OTHER' };
};
