/** What a cell says, or why it says nothing that can be used. */
import type { Message } from '../../platform/text/text.ts';

export type Cell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

export const good = <T>(value: T): Cell<T> => ({ ok: true, value });

const longestShown = 60;

export const bad = (code: string, text: string, values: Message['values'] = {}): Cell<never> => ({
  ok: false,
  problem: { code, values: { value: text.slice(0, longestShown), ...values } },
});

/** Full-width digits and letters as ordinary ones, no surrounding blanks. */
export const plain = (text: string): string => text.normalize('NFKC').trim();
