/** The host's webhook signature: hex HMAC-SHA256 of `${timestamp}:${rawBody}` over the raw bytes, with the webhook's secret. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Verdict = 'valid' | 'missing' | 'malformed' | 'stale' | 'wrong';

export interface SignedRequest {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

export interface SignatureRules {
  /** One secret, or two while one is replaced. */
  readonly secrets: readonly string[];
  readonly now: Date;
  /** How far the sender's clock may be from ours, either way; bounds how long a recorded request can be repeated. */
  readonly toleranceMs: number;
}

export function verifySignature({ timestamp, signature, body }: SignedRequest, rules: SignatureRules): Verdict {
  if (timestamp === undefined || signature === undefined) return 'missing';
  if (!/^\d{10,16}$/.test(timestamp) || !/^[\da-f]{64}$/i.test(signature)) return 'malformed';
  if (Math.abs(rules.now.getTime() - Number(timestamp)) > rules.toleranceMs) return 'stale';
  const given = Buffer.from(signature, 'hex');
  let matches = false;
  // Every secret is tried, so that the time taken does not tell which one matched.
  for (const secret of rules.secrets) {
    const expected = createHmac('sha256', secret).update(`${timestamp}:`).update(body).digest();
    if (timingSafeEqual(given, expected)) matches = true;
  }
  return matches ? 'valid' : 'wrong';
}
