import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Variables } from 'graphql-request';
import { HostError } from './errors.ts';
import type { Identity } from './identity.ts';
import type { Meter } from './meter.ts';
import type { CallLane, Pacer } from './pacer.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

export interface TransportOptions {
  readonly wire: Wire;
  readonly identity: Identity;
  readonly pacer: Pacer;
  readonly meter: Meter;
  readonly time: Time;
}

export interface Call<R, V> {
  readonly operation: string;
  readonly lane: CallLane;
  readonly document: TypedDocumentNode<R, V>;
  readonly variables: V;
  /** How many records the call sends. */
  readonly sent?: number;
  /** How many records its answer brought. */
  readonly received?: (result: R) => number;
}

/** A call in its turn, as the workers' identity, counted; a token that ended meanwhile is renewed once. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  send<R, V>(call: Call<R, V>): Promise<R> {
    return this.#options.pacer.run(call.lane, async () => {
      const { identity } = this.#options;
      const token = await identity.token();
      try {
        return await this.#once(call, token);
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'unauthenticated') throw error;
        return this.#once(call, await identity.renew(token));
      }
    });
  }

  async #once<R, V>(call: Call<R, V>, token: string): Promise<R> {
    const { wire, meter, time } = this.#options;
    const { operation, document, sent = 0 } = call;
    const started = time.now();
    try {
      // The document's type says what the host answers; the gateway checks the parts that it relies on.
      const variables = call.variables as Variables;
      const result = (await wire.post({ endpoint: 'graphql', operation, document, variables, token })) as R;
      meter.record({
        operation,
        ms: time.now() - started,
        records: sent + (call.received?.(result) ?? 0),
        refusal: null,
      });
      return result;
    } catch (error) {
      const refusal = error instanceof HostError ? error.code : 'broken-host';
      meter.record({ operation, ms: time.now() - started, records: sent, refusal });
      throw error;
    }
  }
}
