/** One GraphQL request, whatever comes back. */
export type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly data: Json | null | undefined;
  readonly errors: readonly HostErrorShape[];
  readonly headers: Headers;
}

export interface HostErrorShape {
  readonly message: string;
  readonly extensions?: Json;
}

export async function post(url: string, query: string, variables: Json, token: string | null): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await response.json()) as { data?: Json | null; errors?: HostErrorShape[] };
  return { status: response.status, data: body.data, errors: body.errors ?? [], headers: response.headers };
}

export function dataOf(answer: Answer): Json {
  if (answer.errors.length > 0 || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
