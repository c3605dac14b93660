import { liveObjectsQuery, parseLiveObjects, type LiveObject } from './live.ts';

/** Asks the host named by TWENTY_API_URL (with TWENTY_API_KEY) for its objects. */
export async function fetchLiveObjects(env: Readonly<Record<string, string | undefined>>): Promise<LiveObject[]> {
  const { TWENTY_API_URL: url, TWENTY_API_KEY: key } = env;
  if (!url || !key) throw new Error('Set TWENTY_API_URL and TWENTY_API_KEY to the host whose schema is to be read.');
  const response = await fetch(new URL('/metadata', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: liveObjectsQuery }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (body.errors?.length) throw new Error(`${url} refused: ${body.errors.map(({ message }) => message).join('; ')}`);
  return parseLiveObjects(body.data);
}
