/** A file's bytes and text, gunzipped when it begins like gzip, whatever its name. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../errors.ts';

export const encodings = ['utf-8', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const zipped = await isGzip(file);
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  // pipeline() passes on errors of what it reads from, and closes both when reading stops early.
  const source: Readable = zipped ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  try {
    for await (const chunk of source) yield chunk as Uint8Array;
  } catch (error) {
    throw new ImportError('unreadable-file', `${file} cannot be read: ${(error as Error).message}`);
  } finally {
    bytes.destroy();
  }
}

export async function* textOf(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytesOf(file)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportError(
      'bad-encoding',
      `${file} is not text in ${encoding}. Say which it is with --encoding (${encodings.join(', ')}).`,
    );
  }
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
    throw new ImportError('unreadable-file', `${file} cannot be read: ${(error as Error).message}`);
  }
}
