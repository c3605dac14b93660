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
} satisfies Catalogue;
