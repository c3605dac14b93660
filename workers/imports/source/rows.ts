/** The rows of a delimited text file, streaming: the first one that is not empty is the header. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../errors.ts';
import { textOf, type Encoding } from './bytes.ts';

export interface Row {
  /** The line of the file on which the row ends; the first one is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly delimiter: string;
}

export interface Source {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter?: string;
}

const delimiters = [',', '\t', ';', '|'];
const longestLine = 1_000_000;

/** The header, and the character between the cells as told from it. Reads no more than it needs. */
export async function readHeader(source: Source): Promise<Table> {
  const line = await firstLine(source);
  const delimiter = source.delimiter ?? delimiterOf(line);
  for await (const { cells } of parsed({ ...source, delimiter })) return { header: cells, delimiter };
  throw new ImportError('empty-file', `${source.file} is empty.`);
}

/** Every row after the header. */
export async function* rowsOf(source: Source & { readonly delimiter: string }): AsyncGenerator<Row> {
  let isHeader = true;
  for await (const row of parsed(source)) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

async function* parsed({ file, encoding, delimiter }: Source): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    delimiter: delimiter ?? ',',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    relax_quotes: true,
    max_record_size: longestLine,
  });
  // Passes on errors of the source, and ends the source when reading stops early; either way the loop below hears of it.
  pipeline(Readable.from(textOf(file, encoding)), parser, () => {});
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError('bad-csv', `${file}: ${error.message}`);
    throw error;
  } finally {
    parser.destroy();
  }
}

async function firstLine({ file, encoding }: Source): Promise<string> {
  let seen = '';
  for await (const text of textOf(file, encoding)) {
    seen += text;
    const line = /^\uFEFF?\s*(\S[^\r\n]*)[\r\n]/.exec(seen);
    if (line?.[1] !== undefined) return line[1];
    if (seen.length > longestLine)
      throw new ImportError('bad-csv', `${file}: no line ends within the first million characters.`);
  }
  return seen.replace(/^\uFEFF/, '').trim();
}

/** The one that is most often outside quotes. */
function delimiterOf(line: string): string {
  const outside = line.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => outside.split(delimiter).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
