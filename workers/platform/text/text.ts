/** A text for people in every language of the product. */
export interface Text {
  readonly en: string;
  readonly 'zh-CN': string;
}

export type Locale = keyof Text;

export const locales: readonly Locale[] = ['en', 'zh-CN'];

/** The text in one language, with {name} placeholders replaced; a placeholder without a value stays visible. */
export function say(text: Text, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return text[locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
