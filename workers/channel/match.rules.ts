/**
 * Finding the account or product that a distributor's file means: by code, else by name. Names are compared in the
 * spelling that legal forms, widths and punctuation do not change; likeness is Dice's coefficient over pairs of
 * characters (Dice 1945), which suits Chinese, where words are not set apart.
 */
import { normalisedCode, normalisedName } from '../completeness/traits.rules.ts';

export interface Candidate {
  readonly id: string;
  readonly code: string | null;
  readonly names: readonly string[];
}
export interface Match {
  readonly id: string;
  /** 0–100; 100 for a code or the very same name. */
  readonly score: number;
}

export class Directory {
  readonly #byCode = new Map<string, string>();
  readonly #byName = new Map<string, string | null>();
  readonly #pairs = new Map<string, number[]>();
  readonly #entries: { readonly id: string; readonly size: number }[] = [];

  constructor(candidates: readonly Candidate[]) {
    for (const { id, code, names } of candidates) {
      if (code !== null) this.#byCode.set(normalisedCode(code), id);
      for (const name of new Set(names.map(normalisedName))) if (name !== '') this.#add(id, name);
    }
  }

  #add(id: string, name: string): void {
    // A name that two records share says nothing.
    const other = this.#byName.get(name);
    this.#byName.set(name, other === undefined || other === id ? id : null);
    const pairs = pairsOf(name);
    const index = this.#entries.push({ id, size: pairs.size }) - 1;
    for (const pair of pairs) {
      const list = this.#pairs.get(pair);
      if (list) list.push(index);
      else this.#pairs.set(pair, [index]);
    }
  }

  /** The best match of a text, null when nothing is alike; of two that are equally alike none is chosen. */
  find(text: string): Match | null {
    const byCode = this.#byCode.get(normalisedCode(text));
    if (byCode !== undefined && normalisedCode(text) !== '') return { id: byCode, score: 100 };
    const name = normalisedName(text);
    const same = this.#byName.get(name);
    if (same) return { id: same, score: 100 };
    return same === null ? null : this.#alike(name);
  }

  #alike(name: string): Match | null {
    const pairs = pairsOf(name);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const index of this.#pairs.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    let best: Match | null = null;
    let isTie = false;
    for (const [index, count] of shared) {
      const entry = this.#entries[index];
      if (!entry) continue;
      // Never 100: only the very same name is certain.
      const score = Math.min(99, Math.round((200 * count) / (pairs.size + entry.size)));
      if (best && score === best.score && entry.id !== best.id) isTie = true;
      if (!best || score > best.score) [best, isTie] = [{ id: entry.id, score }, false];
    }
    return isTie ? null : best;
  }
}

function pairsOf(name: string): Set<string> {
  const letters = Array.from(name);
  if (letters.length < 2) return new Set(letters);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
