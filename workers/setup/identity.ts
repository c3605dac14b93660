import { z } from 'zod';
import type { Actor } from '../platform/decide/automation.ts';
import type { OpenHost } from '../platform/host/open.ts';
import { SetupError } from './errors.ts';

/**
 * Tells our own writes from everybody else's, by what the host writes into `updatedBy`: the application's name, or the
 * name of our API key where the application's identity could not be had.
 */
export async function ourActor(open: OpenHost): Promise<(actor: Actor) => boolean> {
  if (open.identity.kind === 'application') {
    const application = await open.metadata.application();
    if (!application)
      throw new SetupError('plugin-not-installed', 'The pharma plugin is not installed in this workspace.');
    return (actor) => actor.source === 'APPLICATION' && actor.name === application.name;
  }
  const name = await apiKeyName(open);
  return (actor) => actor.source === 'API' && (name === null || actor.name === name);
}

/** Null when the key may not read the list of keys: then every API key counts as ours, which only forgoes put-backs. */
async function apiKeyName(open: OpenHost): Promise<string | null> {
  const token = await open.identity.token();
  const id = z.object({ jti: z.string() }).safeParse(payloadOf(token));
  if (!id.success) return null;
  try {
    const answer = await open.wire.post({
      endpoint: 'metadata',
      operation: 'metadata.apiKey',
      document: 'query ($id: UUID!) { apiKey(input: { id: $id }) { name } }',
      variables: { id: id.data.jti },
      token,
    });
    return z.object({ apiKey: z.object({ name: z.string() }).nullable() }).parse(answer).apiKey?.name ?? null;
  } catch {
    return null;
  }
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
