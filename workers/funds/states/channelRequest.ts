import { machine } from './machine.ts';

export const channelRequestMachine = machine({
  object: 'channelRequest',
  field: 'requestState',
  title: { en: 'Channel request', 'zh-CN': '渠道请求' },
  initial: 'DRAFT',
  states: {
    DRAFT: { en: 'Draft', 'zh-CN': '草稿' },
    SUBMITTED: { en: 'Submitted', 'zh-CN': '已提交' },
    IN_PROGRESS: { en: 'In progress', 'zh-CN': '处理中' },
    LATE: { en: 'Late', 'zh-CN': '已逾期' },
    ANSWERED: { en: 'Answered', 'zh-CN': '已答复' },
    CLOSED: { en: 'Closed', 'zh-CN': '已关闭' },
    REJECTED: { en: 'Rejected', 'zh-CN': '已拒绝' },
  },
  actions: {
    SUBMIT: { en: 'Submit', 'zh-CN': '提交' },
    START: { en: 'Start', 'zh-CN': '开始处理' },
    MISS: { en: 'Miss the deadline', 'zh-CN': '逾期' },
    ANSWER: { en: 'Answer', 'zh-CN': '答复' },
    CLOSE: { en: 'Close', 'zh-CN': '关闭' },
    REJECT: { en: 'Reject', 'zh-CN': '拒绝' },
  },
  transitions: [
    { from: ['DRAFT'], action: 'SUBMIT', to: 'SUBMITTED', by: 'CHANNEL', refusals: ['FUNDS_FIELD_MISSING'] },
    {
      from: ['SUBMITTED'],
      action: 'START',
      to: 'IN_PROGRESS',
      by: 'CHANGE',
      when: { en: 'its task was started', 'zh-CN': '任务已开始' },
      refusals: [],
    },
    { from: ['SUBMITTED', 'IN_PROGRESS'], action: 'MISS', to: 'LATE', by: 'CLOCK', refusals: [] },
    {
      from: ['SUBMITTED', 'IN_PROGRESS', 'LATE'],
      action: 'ANSWER',
      to: 'ANSWERED',
      by: 'ASSIGNEE',
      refusals: ['FUNDS_ANSWER_MISSING'],
    },
    {
      from: ['SUBMITTED', 'IN_PROGRESS', 'LATE'],
      action: 'REJECT',
      to: 'REJECTED',
      by: 'ASSIGNEE',
      refusals: ['FUNDS_ANSWER_MISSING'],
    },
    { from: ['ANSWERED'], action: 'CLOSE', to: 'CLOSED', by: 'CHANNEL', refusals: ['FUNDS_ANSWER_MISSING'] },
  ],
});
