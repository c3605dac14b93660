/** A text for people in every language of the product. */
export interface Text {
  readonly en: string;
  readonly 'zh-CN': string;
}

export type Locale = keyof Text;

export const locales: readonly Locale[] = ['en', 'zh-CN'];

/** Texts by code. Codes are unique over all domains. */
export type Catalogue = Readonly<Record<string, Text>>;

/** What is to be said, without a language: a code of the catalogue and the values of its placeholders. */
export interface Message {
  readonly code: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** A list of messages is read as one enumeration. */
export type MessageValue = string | number | Message | readonly Message[];

const separators: Readonly<Record<Locale, string>> = { en: ', ', 'zh-CN': '、' };

/** The message in one language. Values that are messages themselves are rendered first; an unknown code shows itself. */
export function render(message: Message, locale: Locale, catalogue: Catalogue): string {
  const text = catalogue[message.code];
  if (!text) return message.code;
  return text[locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values?.[name];
    if (value === undefined) return whole;
    if (isMessage(value)) return render(value, locale, catalogue);
    if (typeof value !== 'object') return String(value);
    return value.map((item) => render(item, locale, catalogue)).join(separators[locale]);
  });
}

/** Several messages as one text, a line each. */
export function renderAll(messages: readonly Message[], locale: Locale, catalogue: Catalogue): string {
  return messages.map((message) => render(message, locale, catalogue)).join('\n');
}

export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

const isMessages = (value: unknown): value is readonly Message[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMessage);

/** Field values with every message in them rendered, at any depth (a task's body is a composite value); several are lines. */
export function renderValues(
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
  catalogue: Catalogue,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (isMessage(value)) return [field, render(value, locale, catalogue)];
      if (isMessages(value)) return [field, renderAll(value, locale, catalogue)];
      const composite = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [field, composite ? renderValues(value as Record<string, unknown>, locale, catalogue) : value];
    }),
  );
}
