/** A listener that can go away and come back on the same port, as a host that crashes and restarts. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class Listener {
  readonly #handler: RequestListener;
  readonly #host: string;
  #server: Server | undefined;
  #port: number;

  constructor(handler: RequestListener, port: number, host: string) {
    this.#handler = handler;
    this.#port = port;
    this.#host = host;
  }

  get port(): number {
    return this.#port;
  }

  async listen(): Promise<void> {
    if (this.#server) return;
    const server = createServer(this.#handler);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, this.#host, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Cuts every connection; answers on their way are lost. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
