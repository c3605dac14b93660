import type { Catalogue } from '../text/text.ts';

export const decideTexts = {
  CONFIRM_AGAIN: {
    en: 'The command did not come from a person at the screen. Please confirm it again.',
    'zh-CN': '该指令并非由人员在界面上发出，请再次确认。',
  },
  UNKNOWN_COMMAND: { en: 'This record knows no command {action}.', 'zh-CN': '该记录不支持指令 {action}。' },
} satisfies Catalogue;
