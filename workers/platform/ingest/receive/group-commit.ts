/**
 * Group commit: what gathers while the last flush runs goes into the next one. No timer: alone, an item is flushed at
 * once; under load, flushes grow to what the database can take. Each caller learns what became of its own item.
 */
export interface GroupCommitOptions<Item> {
  /** Stores all or throws; its promise settles after the commit. */
  readonly flush: (items: readonly Item[]) => Promise<void>;
  readonly maxBatch: number;
  /** Bounds of the waiting room; whoever comes to a full one is turned away. */
  readonly maxWaiting: number;
  readonly maxWaitingBytes: number;
  /** A flush that takes longer counts as failed, although it may still succeed. */
  readonly flushTimeoutMs: number;
}

export type Stored =
  | { readonly kind: 'stored' }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface GroupCommit<Item> {
  add(item: Item, bytes: number): Promise<Stored>;
  /** Refuses new items and settles when everything accepted has been flushed. */
  close(): Promise<void>;
  readonly waiting: number;
}

interface Ticket<Item> {
  readonly item: Item;
  readonly bytes: number;
  readonly settle: (outcome: Stored) => void;
}

export function groupCommit<Item>(options: GroupCommitOptions<Item>): GroupCommit<Item> {
  let room: Ticket<Item>[] = [];
  let bytes = 0;
  let running: Promise<void> | undefined;
  let closed = false;

  async function drain(): Promise<void> {
    while (room.length > 0) {
      const batch = room.slice(0, options.maxBatch);
      room = room.slice(options.maxBatch);
      const outcome = await attempt(
        batch.map(({ item }) => item),
        options,
      );
      for (const ticket of batch) {
        bytes -= ticket.bytes;
        ticket.settle(outcome);
      }
    }
    running = undefined;
  }

  return {
    add(item, size) {
      if (closed || room.length >= options.maxWaiting || bytes + size > options.maxWaitingBytes) {
        return Promise.resolve({ kind: 'full' });
      }
      bytes += size;
      return new Promise((settle) => {
        room.push({ item, bytes: size, settle });
        // Let the other requests of this turn of the event loop come along.
        running ??= new Promise((next) => setImmediate(next)).then(drain);
      });
    },
    async close() {
      closed = true;
      await running;
    },
    get waiting() {
      return room.length;
    },
  };
}

async function attempt<Item>(items: readonly Item[], options: GroupCommitOptions<Item>): Promise<Stored> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The database took longer than ${options.flushTimeoutMs} ms.`)),
        options.flushTimeoutMs,
      );
    });
    await Promise.race([options.flush(items), late]);
    return { kind: 'stored' };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    clearTimeout(timer);
  }
}
