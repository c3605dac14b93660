import type { Catalogue } from '../text/text.ts';

export const decideTexts = {
  CONFIRM_AGAIN: {
    en: 'The command did not come from a person at the screen. Please confirm it again.',
    'zh-CN': '该指令并非由人员在界面上发出，请再次确认。',
  },
  UNKNOWN_COMMAND: { en: 'This record knows no command {action}.', 'zh-CN': '该记录不支持指令 {action}。' },
  PUT_BACK_LIMIT: {
    en: 'A field that only the workers write was changed again after it was set back {times} times within the hour. It stays as it is until somebody replays this record.',
    'zh-CN': '仅由系统写入的字段在一小时内已被还原 {times} 次后又被修改。在有人重新处理该记录之前，保持现状。',
  },
  RACE_LIMIT: {
    en: 'The record changed {times} times in a row while its answer was on its way. Replay it when it stands still.',
    'zh-CN': '该记录在答复写入期间连续变更 {times} 次。请待其稳定后重新处理。',
  },
} satisfies Catalogue;
