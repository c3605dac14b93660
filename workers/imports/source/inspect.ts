/** What a file is, before a row of it is read: its digest, whether it is zipped, and which encoding its bytes are in. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { ImportError } from '../errors.ts';
import { bytesOf, type Encoding } from './bytes.ts';

export interface Inspected {
  /** SHA-256 of the bytes as they lie on the disk, hexadecimal. */
  readonly hash: string;
  readonly encoding: Encoding;
}

/** Reads the whole file twice at most. Throws ImportError when it cannot be read, or is text in none of the encodings. */
export async function inspect(file: string, forced?: Encoding): Promise<Inspected> {
  const hash = await digest(file);
  const encoding = forced ?? (await encodingOf(file));
  return { hash, encoding };
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  } catch (error) {
    throw new ImportError('unreadable-file', `${file} cannot be read: ${(error as Error).message}`);
  }
  return hash.digest('hex');
}

/** UTF-8 where all bytes are valid UTF-8, which text in GB18030 practically never is; else GB18030. */
async function encodingOf(file: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of bytesOf(file)) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      first = false;
      utf8.decode(chunk, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
}
