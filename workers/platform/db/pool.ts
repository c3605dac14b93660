import pg from 'pg';

// int8 counts and versions stay exact; money is bigint by rule.
const int8 = 20;
const date = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return BigInt;
    if (oid === date) return (text: string) => text;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

export type Database = pg.Pool;
/** A connection inside a transaction; what is written through it commits or vanishes as a whole. */
export type Transaction = pg.PoolClient & { readonly inTransaction?: true };
/** Anything that answers a query: the pool for single statements, a transaction for several. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<Row>>;
}

export interface PoolOptions {
  url: string;
  maxConnections?: number;
  applicationName?: string;
  onError?: (error: Error) => void;
}

/** A bounded pool; int8 arrives as bigint, DATE as 'YYYY-MM-DD', timestamps as Date. */
export function connect(options: PoolOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections ?? 16,
    application_name: options.applicationName ?? 'twenty-pharma',
    connectionTimeoutMillis: 10_000,
    types,
  });
  // An idle connection that breaks (server restarted) is replaced by the pool; without a listener it would end the process.
  pool.on('error', options.onError ?? (() => {}));
  // One that breaks in use fails its query, or the next one; that it also tells between two queries must not end the process.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

/** Runs `work` in one transaction: commits its result, or rolls back and rethrows its error. */
export async function transaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await db.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    client.release(broken);
  }
}
