import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';
import { transaction, type Database } from './pool.ts';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

const folder = join(import.meta.dirname, '../../migrations');
// Any constant does: it names our migration lock among the server's advisory locks.
const lockKey = 7_246_001;

/** Applies the plain SQL files of workers/migrations that the database lacks; refuses a database whose applied files differ. */
export async function migrate(db: Database): Promise<string[]> {
  const wanted = readMigrations();
  return transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [lockKey]);
    await tx.query(
      'create table if not exists public.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await tx.query<{ name: string; checksum: string }>('select name, checksum from public.migration');
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    assertNoDrift(wanted, applied);
    const missing = wanted.filter(({ name }) => !applied.has(name));
    for (const migration of missing) {
      await tx.query(migration.sql);
      await tx.query('insert into public.migration (name, checksum) values ($1, $2)', [
        migration.name,
        migration.checksum,
      ]);
    }
    return missing.map(({ name }) => name);
  });
}

function readMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

function assertNoDrift(wanted: Migration[], applied: Map<string, string>): void {
  const known = new Map(wanted.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const ours = known.get(name);
    if (ours === undefined) {
      throw new DatabaseError(
        'database-newer',
        `The database has migration ${name}, which this version lacks. Run the newer version.`,
      );
    }
    if (ours !== checksum) {
      throw new DatabaseError(
        'migration-drift',
        `Migration ${name} was changed after it was applied. Restore the file, or use a fresh database.`,
      );
    }
  }
}
