/**
 * The receiver alone, in a process of its own: `durable` as in production, `stateless` checks the signature and stores
 * nothing, `row-by-row` inserts one row per request. Prints its port, then serves until it is killed.
 */
import express from 'express';
import { connect } from '../../workers/platform/db/pool.ts';
import { startServer } from '../../workers/platform/http/server.ts';
import { insertReceived, type Received } from '../../workers/platform/ingest/inbox/inbox.store.ts';
import { groupCommit, type GroupCommit } from '../../workers/platform/ingest/receive/group-commit.ts';
import { webhookRouter } from '../../workers/platform/ingest/receive/receiver.ts';

const [mode, databaseUrl, secret, workspaceId] = process.argv.slice(2);
if (!mode || !databaseUrl || !secret || !workspaceId)
  throw new Error('usage: receiver-process MODE DATABASE_URL SECRET WORKSPACE');

const db = connect({ url: databaseUrl, maxConnections: 50 });
const limits = { maxBatch: 250, maxWaiting: 4_000, maxWaitingBytes: 64 * 1024 * 1024, flushTimeoutMs: 4_000 };

function inboxOf(): GroupCommit<Received> {
  switch (mode as string) {
    case 'durable':
      return groupCommit<Received>({ ...limits, flush: (events) => insertReceived(db, events) });
    case 'stateless':
      return { add: () => Promise.resolve({ kind: 'stored' }), close: () => Promise.resolve(), waiting: 0 };
    case 'row-by-row':
      return {
        waiting: 0,
        add: async (event) => {
          await insertReceived(db, [event]);
          return { kind: 'stored' };
        },
        close: () => Promise.resolve(),
      };
    default:
      throw new Error(`No mode ${mode}.`);
  }
}

const app = express();
app.use(
  webhookRouter({
    secrets: () => [secret],
    workspaceId: () => workspaceId,
    knows: (object) => object === 'company',
    inbox: inboxOf(),
    now: () => new Date(),
  }),
);
const server = await startServer({ app, port: 0, address: '127.0.0.1' });
process.stdout.write(`${server.port}\n`);
