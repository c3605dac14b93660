/** Small values that survive a restart: ids, secrets, tokens. */
import { z } from 'zod';
import type { Queryable } from './pool.ts';

export async function readSetting<T>(db: Queryable, key: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const { rows } = await db.query<{ value: unknown }>('select value from loop.setting where key = $1', [key]);
  const parsed = shape.safeParse(rows[0]?.value);
  return parsed.success ? parsed.data : undefined;
}

export async function writeSetting(db: Queryable, key: string, value: unknown): Promise<void> {
  await db.query(
    `insert into loop.setting (key, value) values ($1, $2)
     on conflict (key) do update set value = excluded.value, updated_at = now()`,
    [key, JSON.stringify(value)],
  );
}
