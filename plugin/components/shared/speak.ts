/** Texts by code and by the reader's language, with values in braces. */
export type Language = 'en' | 'zh-CN';
export type Values = Readonly<Record<string, string | number>>;

export const speaker =
  <Code extends string>(texts: Readonly<Record<Code, Readonly<Record<Language, string>>>>) =>
  (language: Language) =>
  (code: Code, values: Values = {}): string =>
    texts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
