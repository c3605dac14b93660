/** `fetch` as the gateway needs it: bounded in time and size, and loud about answers that are not JSON. */
import { HostError } from './errors.ts';

export type Fetch = typeof globalThis.fetch;

export const longestAnswerBytes = 64 * 1024 * 1024;

export interface FetchOptions {
  readonly timeoutMs: number;
  /** Called with the `Date` header of every answer, whatever else it says. */
  readonly onDate: (date: Date) => void;
  readonly fetch?: Fetch | undefined;
}

/** A fetch that gives a complete JSON answer (of any status) or throws HostError. */
export function jsonFetch({ timeoutMs, onDate, fetch = globalThis.fetch }: FetchOptions): Fetch {
  return async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([timeout, init.signal]) : timeout;
    // A followed redirect would turn the POST into a GET of some page.
    const response = await fetch(input, { ...init, signal, redirect: 'manual' });
    const date = new Date(response.headers.get('date') ?? Number.NaN);
    if (!Number.isNaN(date.getTime())) onDate(date);
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new HostError(
        'broken-host',
        `The host redirects to ${response.headers.get('location') ?? 'somewhere'}; set TWENTY_API_URL to the final address.`,
      );
    }
    const text = await boundedText(response);
    if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '') || !isJson(text)) throw notJson(response, text);
    return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } });
  };
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > longestAnswerBytes)
      throw new HostError('broken-host', `The host's answer is longer than ${longestAnswerBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** 429 and 5xx from a proxy are pages; their title tells more than their markup. */
function notJson(response: Response, text: string): HostError {
  const title = /<title>([^<]{0,120})/i.exec(text)?.[1]?.trim();
  const what = title ? `a page "${title}"` : `"${text.slice(0, 80).replaceAll(/\s+/g, ' ')}"`;
  const code = response.status === 429 ? 'limit' : 'broken-host';
  return new HostError(code, `The host answered HTTP ${response.status} with ${what} instead of JSON.`);
}
