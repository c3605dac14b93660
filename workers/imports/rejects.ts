/** The rows that were left out, as a CSV that opens in a spreadsheet: line, reason code, reason, then the row itself. */
import { open, rm, truncate, type FileHandle } from 'node:fs/promises';
import { render, type Locale } from '../platform/text/text.ts';
import type { Reject } from './context.ts';
import { csvLine } from './csv-line.ts';
import { ImportError } from './errors.ts';
import { importTexts } from './texts.ts';

export class RejectFile {
  readonly #path: string;
  readonly #header: readonly string[];
  readonly #locale: Locale;
  #handle: FileHandle | undefined;
  #bytes: number;

  private constructor(path: string, header: readonly string[], locale: Locale, bytes: number) {
    this.#path = path;
    this.#header = header;
    this.#locale = locale;
    this.#bytes = bytes;
  }

  /** Goes on after `bytes`; what an interrupted run wrote beyond, or an earlier one left, is removed. */
  static async open(path: string, header: readonly string[], locale: Locale, bytes: number): Promise<RejectFile> {
    try {
      if (bytes > 0) await truncate(path, bytes);
      else await rm(path, { force: true });
    } catch (error) {
      throw new ImportError(
        'unreadable-file',
        `The reject file ${path} cannot be written: ${(error as Error).message}`,
      );
    }
    return new RejectFile(path, header, locale, bytes);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** By line of the file; made with the first row that is left out. */
  async add(rejects: readonly Reject[]): Promise<void> {
    if (rejects.length === 0) return;
    this.#handle ??= await open(this.#path, 'a');
    const lines = rejects
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, problem, cells }) =>
        csvLine([String(line), codeOf(problem), render(problem, this.#locale, importTexts), ...cells]),
      );
    if (this.#bytes === 0) lines.unshift(`\uFEFF${csvLine(['line', 'reason', 'explanation', ...this.#header])}`);
    const text = Buffer.from(lines.join(''), 'utf8');
    await this.#handle.appendFile(text);
    await this.#handle.datasync();
    this.#bytes += text.length;
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}

/** The innermost reason: `IMPORT_FIELD` only says where. */
export function codeOf(problem: Reject['problem']): string {
  const inner = problem.values?.['problem'];
  return problem.code === 'IMPORT_FIELD' && typeof inner === 'object' && inner !== null && 'code' in inner
    ? inner.code
    : problem.code;
}
