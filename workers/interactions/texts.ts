import type { Catalogue } from '../platform/text/text.ts';

export const interactionTexts = {
  INTERACTION_SUBMITTED: { en: 'Submitted by {person}; it is final now.', 'zh-CN': '由 {person} 提交，内容已定稿。' },
  INTERACTION_SUBMITTED_ALREADY: { en: 'It was submitted already.', 'zh-CN': '此前已提交。' },
  INTERACTION_LACKS: { en: 'Missing: {field}.', 'zh-CN': '缺少：{field}。' },
  INTERACTION_IN_FUTURE: {
    en: 'It lies in the future; submit it when it has happened.',
    'zh-CN': '时间在未来，请在发生后提交。',
  },
  INTERACTION_IS_FINAL: {
    en: 'Submitted interactions are final: the edit of {field} by {person} was set back. Enter a correction as a new interaction.',
    'zh-CN': '互动提交后不可更改：{person} 对{field}的修改已还原。如需更正，请新建互动记录。',
  },
  INTERACTION_companyId: { en: 'account', 'zh-CN': '客户' },
  INTERACTION_personId: { en: 'person', 'zh-CN': '联系人' },
  INTERACTION_opportunityId: { en: 'opportunity', 'zh-CN': '商机' },
  INTERACTION_interactionChannel: { en: 'channel', 'zh-CN': '渠道' },
  INTERACTION_purpose: { en: 'purpose', 'zh-CN': '目的' },
  INTERACTION_happenedAt: { en: 'time', 'zh-CN': '时间' },
  INTERACTION_outcome: { en: 'outcome', 'zh-CN': '结果' },
  INTERACTION_durationMinutes: { en: 'duration', 'zh-CN': '时长' },
  CONTACT_TITLE: { en: 'Contact {company} ({tier})', 'zh-CN': '联系 {company}（{tier}）' },
  CONTACT_OVERDUE: {
    en: 'The last contact was on {day}, {days} days ago; {every} days are the limit for this tier.',
    'zh-CN': '上次联系为 {day}，已过 {days} 天；该分级要求 {every} 天内联系。',
  },
  CONTACT_NEVER: {
    en: 'No contact is on record; {every} days are the limit for this tier.',
    'zh-CN': '尚无联系记录；该分级要求 {every} 天内联系。',
  },
} satisfies Catalogue;
