import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../../../platform/db/pool.ts';
import { verify } from './verify.ts';

const { url } = workerData as { url: string };
const db = connect({ url, maxConnections: 2 });
try {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(await verify(db));
} finally {
  await db.end();
}
