import type { Catalogue } from '../../platform/text/text.ts';

const evidence = {
  CHURN_EVIDENCE_OWNER_LEFT: {
    en: '{day}: {from}, who looked after the account, left; now {to}.',
    'zh-CN': '{day}：原负责人 {from} 离职，现由 {to} 负责。',
  },
  CHURN_EVIDENCE_OWNER_CHANGED: {
    en: '{day}: the account went from {from} to {to}.',
    'zh-CN': '{day}：客户由 {from} 转交 {to}。',
  },
  CHURN_EVIDENCE_COMPETITOR: {
    en: '{day}: a competitor is named (“{word}”) in the interaction “{name}”.',
    'zh-CN': '{day}：互动“{name}”中提到竞争对手（“{word}”）。',
  },
  CHURN_EVIDENCE_LOST_TO: {
    en: '{day}: the opportunity “{name}” was lost to a competitor (“{word}”).',
    'zh-CN': '{day}：商机“{name}”输给竞争对手（“{word}”）。',
  },
  CHURN_EVIDENCE_TENDER_LOST: {
    en: '{day}: the tender or listing “{name}” was lost.',
    'zh-CN': '{day}：招投标或挂网“{name}”未中选。',
  },
  CHURN_EVIDENCE_RETURN: {
    en: '{day}: large return {order} of {amount}.',
    'zh-CN': '{day}：大额退货 {order}，金额 {amount}。',
  },
  CHURN_EVIDENCE_RETURN_DEFECTIVE: {
    en: '{day}: large return {order} of {amount}, of recalled or expired goods.',
    'zh-CN': '{day}：大额退货 {order}，金额 {amount}，涉及召回或过期批次。',
  },
  CHURN_EVIDENCE_RECALL: {
    en: '{day}: batch {lot}, delivered with order {order}, was recalled.',
    'zh-CN': '{day}：订单 {order} 所供批次 {lot} 被召回。',
  },
  CHURN_EVIDENCE_BLOCKED_BATCH: {
    en: '{day}: order {order} waits, its batches cannot be delivered.',
    'zh-CN': '{day}：订单 {order} 因批次无法供货被阻止。',
  },
  CHURN_EVIDENCE_BLOCKED_PRICE: {
    en: '{day}: order {order} waits, its prices are not agreed.',
    'zh-CN': '{day}：订单 {order} 因价格未达成一致被阻止。',
  },
  CHURN_EVIDENCE_LICENCE_ENDED: {
    en: '{day}: {kind} {number} ended and was not replaced.',
    'zh-CN': '{day}：{kind} {number} 到期且未续。',
  },
  CHURN_EVIDENCE_LICENCE_REVOKED: {
    en: '{day}: {kind} {number} was revoked.',
    'zh-CN': '{day}：{kind} {number} 被吊销。',
  },
  CHURN_EVIDENCE_SILENCE: {
    en: 'Last order on {day}: {silent} days of silence, against {interval} days between its orders.',
    'zh-CN': '最近一次下单为 {day}，已 {silent} 天未下单，其平均间隔为 {interval} 天。',
  },
  CHURN_EVIDENCE_NONE: { en: 'Nothing on record says why.', 'zh-CN': '暂无记录说明原因。' },
} satisfies Catalogue;

const causes = {
  CHURN_CAUSE_STAFF_TURNOVER: { en: 'staff turnover', 'zh-CN': '人员变动' },
  CHURN_CAUSE_COMPETITOR: { en: 'competitor', 'zh-CN': '竞争对手' },
  CHURN_CAUSE_SERVICE: { en: 'service', 'zh-CN': '服务' },
  CHURN_CAUSE_QUALITY: { en: 'quality', 'zh-CN': '质量' },
  CHURN_CAUSE_PRICE: { en: 'price', 'zh-CN': '价格' },
  CHURN_CAUSE_TENDER_LOST: { en: 'tender lost', 'zh-CN': '招投标落选' },
  CHURN_CAUSE_SUPPLY: { en: 'supply', 'zh-CN': '供货' },
  CHURN_CAUSE_CLOSED_BUSINESS: { en: 'closed business', 'zh-CN': '停业' },
  CHURN_CAUSE_ORDER_DECLINE: { en: 'order decline', 'zh-CN': '订单减少' },
  CHURN_CAUSE_UNKNOWN: { en: 'unknown', 'zh-CN': '未知' },
} satisfies Catalogue;

const states = {
  CHURN_STATE_OPEN: { en: 'open', 'zh-CN': '待处理' },
  CHURN_STATE_IN_PLAY: { en: 'in play', 'zh-CN': '挽留中' },
  CHURN_STATE_SAVED: { en: 'saved', 'zh-CN': '已挽回' },
  CHURN_STATE_LOST: { en: 'lost', 'zh-CN': '已流失' },
  CHURN_STATE_DISMISSED: { en: 'dismissed', 'zh-CN': '已关闭' },
  CHURN_STATE_HELD_OUT_CLOSED: { en: 'held out, closed', 'zh-CN': '对照组已结束' },
} satisfies Catalogue;

const answers = {
  CHURN_CASE_NAME: { en: '{company}, at risk since {day}', 'zh-CN': '{company} 流失预警 {day}' },
  CHURN_CASE_OPEN: {
    en: 'Open: start a play or dismiss it with a reason. Saved with orders on {needed} days until {until}.',
    'zh-CN': '待处理：请启动挽留方案，或注明理由关闭。至 {until} 有 {needed} 天下单即视为挽回。',
  },
  CHURN_CASE_IN_PLAY: {
    en: 'The play “{play}” was started on {day}; the orders until {until} decide.',
    'zh-CN': '挽留方案“{play}”已于 {day} 启动；结果以截至 {until} 的订单为准。',
  },
  CHURN_CASE_SAVED: {
    en: 'Saved: orders on {days} days until {until}; {needed} were needed.',
    'zh-CN': '已挽回：截至 {until} 有 {days} 天下单，要求 {needed} 天。',
  },
  CHURN_CASE_LOST: {
    en: 'Lost: orders on {days} days until {until}; {needed} were needed.',
    'zh-CN': '已流失：截至 {until} 有 {days} 天下单，要求 {needed} 天。',
  },
  CHURN_HELD_OUT_SAVED: {
    en: 'Left alone for comparison; it ordered by itself on {days} days until {until} ({needed} were needed).',
    'zh-CN': '对照组（未干预）：截至 {until} 自行下单 {days} 天，要求 {needed} 天，视为保留。',
  },
  CHURN_HELD_OUT_LOST: {
    en: 'Left alone for comparison; it ordered on {days} days until {until} ({needed} were needed).',
    'zh-CN': '对照组（未干预）：截至 {until} 下单 {days} 天，要求 {needed} 天，视为流失。',
  },
  CHURN_CASE_ENDED: { en: 'Ended: the customer is no longer there.', 'zh-CN': '已结束：客户已不存在。' },
  CHURN_CASE_DISMISSED: { en: 'Dismissed: {reason}', 'zh-CN': '已关闭：{reason}' },
  CHURN_CASE_DELETED: {
    en: 'It was deleted, which counts as dismissed; make a new case if one is needed.',
    'zh-CN': '该案例曾被删除，视为已关闭；如有需要请新建。',
  },
  CHURN_CASE_DISMISSED_ALREADY: { en: 'It was dismissed already, on {day}.', 'zh-CN': '此前已于 {day} 关闭。' },
  CHURN_CASE_LACKS_REASON: {
    en: 'Write a reason into “Dismissal reason” first, then dismiss it.',
    'zh-CN': '请先填写关闭理由，再执行关闭。',
  },
  CHURN_CASE_LACKS_COMPANY: { en: 'Name the company first.', 'zh-CN': '请先填写客户。' },
  CHURN_CASE_NOT_FROM_HERE: {
    en: 'This is not possible: the case is {state}.',
    'zh-CN': '无法执行：案例状态为{state}。',
  },
  CHURN_CASE_UNKNOWN_ACTION: { en: '“{action}” is no command here.', 'zh-CN': '“{action}”不是有效操作。' },
  CHURN_CASE_REFUSED: {
    en: 'Not opened: this customer has an open case already, “{other}”.',
    'zh-CN': '未开立：该客户已有进行中的案例“{other}”。',
  },
  CHURN_CASE_WAS_REFUSED: {
    en: 'It was not opened; make a new case if one is needed.',
    'zh-CN': '该案例未开立；如有需要请新建。',
  },
  CHURN_PLAY_NONE: {
    en: 'There is no active play for the cause “{cause}”; choose one on the case.',
    'zh-CN': '没有适用于“{cause}”的启用方案，请在案例上选择。',
  },
  CHURN_PLAY_NOT_ACTIVE: { en: 'The play “{play}” is not active.', 'zh-CN': '方案“{play}”未启用。' },
  CHURN_PLAY_UNREADABLE: {
    en: 'The steps of the play “{play}” cannot be read.',
    'zh-CN': '方案“{play}”的步骤无法识别。',
  },
  CHURN_PLAY_HAS_NO_STEPS: { en: 'It has no steps.', 'zh-CN': '没有步骤。' },
  CHURN_PLAY_TOO_LONG: { en: 'It has {count} steps; {max} are the most.', 'zh-CN': '共 {count} 步，最多 {max} 步。' },
  CHURN_PLAY_LINE_UNREADABLE: {
    en: 'Line {line}: expected “day | OWNER or MANAGER | what to do”.',
    'zh-CN': '第 {line} 行：格式应为“天数 | OWNER 或 MANAGER | 内容”。',
  },
} satisfies Catalogue;

const tasks = {
  CHURN_STEP_TITLE: { en: '{company}: {what}', 'zh-CN': '{company}：{what}' },
  CHURN_STEP_BODY: {
    en: 'A step of the play “{play}”, due on {day}. What is known:',
    'zh-CN': '挽留方案“{play}”的步骤，截止 {day}。已知情况：',
  },
  CHURN_REMINDER_TITLE: { en: 'Start a play for {company}', 'zh-CN': '请为 {company} 启动挽留方案' },
  CHURN_ESCALATION_TITLE: { en: 'No play was started for {company}', 'zh-CN': '{company} 尚未启动挽留方案' },
  CHURN_WAITS_BODY: {
    en: 'Open since {day}, no play was started; the orders until {until} decide. What is known:',
    'zh-CN': '自 {day} 开立，尚未启动方案；结果以截至 {until} 的订单为准。已知情况：',
  },
  CHURN_LATE_TITLE: { en: 'Late: {what} ({company})', 'zh-CN': '逾期：{what}（{company}）' },
  CHURN_LATE_BODY: {
    en: 'The step “{what}” of the play for {company} was due on {day} and is not done.',
    'zh-CN': '{company} 挽留方案的步骤“{what}”应于 {day} 完成，尚未完成。',
  },
} satisfies Catalogue;

export const caseTexts = { ...evidence, ...causes, ...states, ...answers, ...tasks } satisfies Catalogue;
