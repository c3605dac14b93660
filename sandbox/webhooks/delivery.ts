/** One signed POST, at most once: whatever the receiver answers, nothing is repeated. */
import { createHmac, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { request as secureRequest } from 'node:https';

/** Connections are kept: a burst of events goes over few of them. */
const agent = new Agent({ keepAlive: true, maxSockets: 40 });

/** `delivered`: the receiver answered, with whatever status. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'timed-out';

export interface Delivery {
  readonly targetUrl: string;
  readonly secret: string;
  readonly body: string;
}

/** Signature = hex HMAC-SHA256 over `timestamp:body`; the nonce is per attempt and not signed. */
export function signedHeaders(secret: string, body: string, nowMs: number): Record<string, string> {
  if (secret === '') return {};
  const timestamp = String(nowMs);
  return {
    'x-twenty-webhook-timestamp': timestamp,
    'x-twenty-webhook-signature': createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex'),
    'x-twenty-webhook-nonce': randomBytes(16).toString('hex'),
  };
}

export function deliver(
  { targetUrl, secret, body }: Delivery,
  nowMs: number,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  return new Promise((resolve) => {
    const url = new URL(targetUrl);
    const secure = url.protocol === 'https:';
    const sent = (secure ? secureRequest : request)(
      url,
      {
        method: 'POST',
        headers: {
          accept: 'application/json, text/plain, */*',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'twenty-pharma-sandbox',
          ...signedHeaders(secret, body, nowMs),
        },
        ...(secure ? {} : { agent }),
      },
      (answer) => {
        answer.resume();
        answer.once('close', () => done('delivered'));
      },
    );
    const timer = setTimeout(() => {
      done('timed-out');
      sent.destroy();
    }, timeoutMs);
    const done = (outcome: DeliveryOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    sent.once('error', () => done('failed'));
    sent.end(body);
  });
}
