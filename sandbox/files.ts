/** Files that people attached to records: served under signed addresses that end, as the host serves its own. */
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

const validMs = 24 * 3_600_000;
const prefix = '/file/files-field/';

export interface FileItem {
  readonly fileId: string;
  readonly label: string;
}

export class Files {
  readonly #contents = new Map<string, Buffer>();
  readonly #secret = randomBytes(32);
  readonly #now: () => Date;
  /** The host as browsers know it; integrations may reach it by another name. */
  readonly #publicUrl: () => string;

  constructor(publicUrl: () => string, now: () => Date) {
    this.#publicUrl = publicUrl;
    this.#now = now;
  }

  /** Keeps a file for as long as the sandbox runs; the answer is what a FILES field takes. */
  put(content: string | Buffer, label: string): FileItem {
    const fileId = randomUUID();
    this.#contents.set(fileId, Buffer.from(content));
    return { fileId, label };
  }

  /** Any id gets an address: whether there is a file is seen when it is asked for. */
  addressOf(fileId: string): string {
    const until = String(this.#now().getTime() + validMs);
    return `${this.#publicUrl()}${prefix}${fileId}?token=${until}.${this.#signature(fileId, until)}`;
  }

  /** Undefined for paths that are no file's. */
  answer(path: string): { status: number; content: Buffer } | undefined {
    if (!path.startsWith(prefix)) return undefined;
    const url = new URL(path, 'http://sandbox');
    const fileId = url.pathname.slice(prefix.length);
    const [until = '', signature = ''] = (url.searchParams.get('token') ?? '').split('.');
    const wanted = Buffer.from(this.#signature(fileId, until));
    const given = Buffer.from(signature);
    const isSigned = given.length === wanted.length && timingSafeEqual(given, wanted);
    if (!isSigned || Number(until) < this.#now().getTime()) return { status: 403, content: Buffer.from('Forbidden') };
    const content = this.#contents.get(fileId);
    return content ? { status: 200, content } : { status: 404, content: Buffer.from('Not Found') };
  }

  #signature(fileId: string, until: string): string {
    return createHmac('sha256', this.#secret).update(`${fileId} ${until}`).digest('base64url');
  }
}
