import type { ListPolicy } from '../platform/policy/policy.ts';

/** Kinds of evidence that a claim can bring. */
export const evidenceKinds = [
  'AGENDA',
  'ATTENDANCE',
  'PHOTO',
  'CONTRACT',
  'DELIVERY',
  'SPECIMEN',
  'REPORT',
  'OTHER',
] as const;

const required = (activityKind: string, kinds: readonly string[], en: string, zh: string): ListPolicy => ({
  key: `fund.evidence.${activityKind}`,
  kind: 'list',
  default: kinds,
  options: evidenceKinds,
  description: {
    en: `Evidence that a claim for ${en} must bring; without it the claim cannot be approved.`,
    'zh-CN': `${zh}报销必须提供的凭证；缺少时不能批准。`,
  },
});

/** Required evidence by the request's activityKind. */
const requiredEvidence: Readonly<Record<string, ListPolicy>> = {
  ACADEMIC_MEETING: required('ACADEMIC_MEETING', ['AGENDA', 'ATTENDANCE'], 'an academic meeting', '学术会议'),
  TRAINING: required('TRAINING', ['AGENDA', 'ATTENDANCE'], 'a training', '培训'),
  EXHIBITION: required('EXHIBITION', ['PHOTO', 'CONTRACT'], 'an exhibition', '展会'),
  ADVERTISING: required('ADVERTISING', ['CONTRACT', 'SPECIMEN'], 'advertising', '广告'),
  PROMOTIONAL_MATERIAL: required('PROMOTIONAL_MATERIAL', ['SPECIMEN', 'DELIVERY'], 'promotional material', '宣传物料'),
  DISPLAY: required('DISPLAY', ['PHOTO'], 'a display in pharmacies', '药店陈列'),
  PATIENT_EDUCATION: required('PATIENT_EDUCATION', ['AGENDA', 'PHOTO'], 'patient education', '患者教育'),
  MARKET_RESEARCH: required('MARKET_RESEARCH', ['REPORT'], 'market research', '市场调研'),
  OTHER: required('OTHER', [], 'other activities', '其他活动'),
};

export const evidenceFor = (activityKind: string): ListPolicy | undefined =>
  requiredEvidence[activityKind] ?? requiredEvidence['OTHER'];

export const financeStaff: ListPolicy = {
  key: 'fund.finance',
  kind: 'list',
  default: [],
  description: {
    en: 'E-mail addresses of finance: only they open, freeze and close funds, ask for evidence, reject and pay claims. Empty: whoever Twenty lets write.',
    'zh-CN': '财务人员的邮箱：仅限其启用、冻结、关闭基金，以及要求补充凭证、拒绝和支付报销。留空则以系统权限为准。',
  },
};

export const evidencePolicies = Object.values(requiredEvidence);
