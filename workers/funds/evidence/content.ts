/**
 * Reads what an address leads to and hashes it, within limits. An address in a record is anybody's text: it is followed to
 * public addresses only, checked where the connection is made, so that a name cannot change its mind in between.
 */
import { createHash } from 'node:crypto';
import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';

export type Problem =
  | 'bad-address'
  | 'closed-address'
  | 'unknown-name'
  | 'refused'
  | 'away'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects';

export type Content =
  | { readonly kind: 'read'; /** SHA-256, hex. */ readonly contentHash: string; readonly bytes: number }
  | { readonly kind: 'unread'; readonly problem: Problem; readonly retryable: boolean };

export interface ReadLimits {
  readonly maxBytes: number;
  /** For everything: names, connections, redirects, content. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

export const readLimits: ReadLimits = { maxBytes: 25 * 1024 * 1024, timeoutMs: 20_000, maxRedirects: 5 };

type Resolve = (name: string, done: (error: NodeJS.ErrnoException | null, found?: LookupAddress[]) => void) => void;

export interface ReadOptions {
  readonly limits?: ReadLimits;
  /** The host's own address; its `/file/` pages may be anywhere, all else must be public. */
  readonly hostUrl?: string;
  /** Origins of the host's own storage, to which it may redirect for its files; they may be anywhere too. */
  readonly storageOrigins?: readonly string[];
  readonly signal?: AbortSignal;
  /** Names to addresses; the system's by default. */
  readonly resolve?: Resolve;
  readonly isAllowed?: (address: string) => boolean;
}

class Unread extends Error {
  readonly problem: Problem;
  readonly retryable: boolean;
  constructor(problem: Problem, retryable = false) {
    super(problem);
    this.problem = problem;
    this.retryable = retryable;
  }
}

/** Never throws but for the caller's own signal. */
export async function readContent(address: string, options: ReadOptions = {}): Promise<Content> {
  const { limits = readLimits, signal } = options;
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const both = signal ? AbortSignal.any([timeout, signal]) : timeout;
  try {
    return await followed(address, { ...options, limits }, both);
  } catch (error) {
    if (signal?.aborted) throw error;
    const known = timeout.aborted ? new Unread('too-slow', true) : unreadOf(error);
    return { kind: 'unread', problem: known.problem, retryable: known.retryable };
  }
}

function unreadOf(error: unknown): Unread {
  if (error instanceof Unread) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTFOUND' ? new Unread('unknown-name') : new Unread('away', true);
}

async function followed(
  address: string,
  asked: ReadOptions & { readonly limits: ReadLimits },
  signal: AbortSignal,
): Promise<Content> {
  const first = URL.parse(address);
  // Only the host leads to its storage: a link in a record does not.
  const options = first && isHostFile(first, asked) ? asked : { ...asked, storageOrigins: [] };
  let url = checked(first, options);
  for (let hops = 0; hops <= options.limits.maxRedirects; hops++) {
    const response = await answer(url, options, signal);
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
      response.destroy();
      url = checked(URL.parse(location, url.href), options);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new Unread('refused', statusCode >= 500 || statusCode === 408 || statusCode === 429);
    }
    return hashed(response, options.limits.maxBytes);
  }
  throw new Unread('too-many-redirects');
}

/** What can be said of an address before its name is looked up. */
function checked(url: URL | null, options: ReadOptions): URL {
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Unread('bad-address');
  // Numbers are no names: no look-up would ever see them.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const { isAllowed = isPublicAddress } = options;
  if (isIP(literal) !== 0 && !isTrusted(url, options) && !isAllowed(literal)) throw new Unread('closed-address');
  return url;
}

function isHostFile(url: URL, { hostUrl }: ReadOptions): boolean {
  return hostUrl !== undefined && url.origin === new URL(hostUrl).origin && url.pathname.startsWith('/file/');
}

const isTrusted = (url: URL, options: ReadOptions): boolean =>
  isHostFile(url, options) || (options.storageOrigins ?? []).includes(url.origin);

function answer(url: URL, options: ReadOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const settings: RequestOptions = {
    method: 'GET',
    signal,
    // A connection of its own: one that is kept open was checked for somebody else.
    agent: false,
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'twenty-pharma' },
    lookup: isTrusted(url, options) ? undefined : guarded(options),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, settings, resolve);
    request.on('error', reject);
    request.end();
  });
}

/** The connection is made to what was checked here, and to nothing else. */
function guarded({ resolve = systemResolve, isAllowed = isPublicAddress }: ReadOptions): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, (error, found = []) => {
      // A name that leads nowhere comes without any list at all.
      if (error) return done(error, []);
      const [first] = found;
      // One closed address among open ones is a trick: the name is refused as a whole.
      const isOpen = first !== undefined && found.every(({ address }) => isAllowed(address));
      if (!isOpen) done(new Unread('closed-address'), []);
      else if (all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

const systemResolve: Resolve = (name, done) => lookup(name, { all: true }, done);

async function hashed(response: IncomingMessage, maxBytes: number): Promise<Content> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      response.destroy();
      throw new Unread('too-large');
    }
    hash.update(chunk);
  }
  return { kind: 'read', contentHash: hash.digest('hex'), bytes };
}
