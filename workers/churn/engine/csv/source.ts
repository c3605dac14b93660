import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { ChurnInputError } from '../errors.ts';

const delimiters = [',', ';', '\t', '|'];

/** The file as text, gunzipped when it begins like gzip, whatever its name. */
export async function* textOf(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  const zipped = await isGzip(file);
  const bytes = createReadStream(file);
  const source: Readable = zipped ? bytes.pipe(createGunzip()) : bytes;
  // pipe() does not pass on errors of what it reads from.
  if (source !== bytes) bytes.on('error', (error) => source.destroy(error));
  try {
    for await (const chunk of source) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChurnInputError('UNREADABLE', `${file} cannot be read as ${encoding}: ${reason}`);
  } finally {
    bytes.destroy();
  }
}

/** The character between the cells, told from the first line; a space for columns lined up with spaces. */
export function delimiterOf(line: string): string {
  const outside = line.replaceAll(/"[^"]*"/g, '');
  const counted = delimiters.map((delimiter) => outside.split(delimiter).length - 1);
  const most = Math.max(...counted);
  if (most > 0) return delimiters[counted.indexOf(most)]!;
  return /\S\s+\S/.test(line) ? ' ' : ',';
}

/** The first line that is not empty; undefined for an empty file. Reads no more than it needs, at most 1 MB. */
export async function firstLine(file: string, encoding: string): Promise<string | undefined> {
  let seen = '';
  for await (const text of textOf(file, encoding)) {
    seen += text;
    const line = /^\uFEFF?\s*(\S[^\r\n]*)[\r\n]/.exec(seen);
    if (line) return line[1];
    if (seen.length > 1_000_000)
      throw new ChurnInputError('BAD_CSV', `${file}: no line ends within the first million characters`);
  }
  return seen.replace(/^\uFEFF/, '').trim() || undefined;
}

/** Runs of spaces become one, and none at a line's start, so that lined-up columns are cells. */
export async function* singleSpaced(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield squeeze(text.slice(0, end));
  }
  if (rest) yield squeeze(rest);
}

function squeeze(text: string): string {
  return text.replaceAll(/[^\S\r\n]+/g, ' ').replaceAll(/^ | $/gm, '');
}

async function isGzip(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChurnInputError('UNREADABLE', `${file} cannot be read: ${reason}`);
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ChurnInputError('BAD_ENCODING', `no such encoding: ${encoding} (for example utf-8 or gb18030)`);
  }
}
