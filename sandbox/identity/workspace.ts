/** What the sandbox remembers of itself over restarts: ids, secrets, its people. */
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Queryable, Transaction } from '../../workers/platform/db/pool.ts';

const workspaceShape = z.object({
  workspaceId: z.uuid(),
  applicationId: z.uuid(),
  apiKeyId: z.uuid(),
  limitedApiKeyId: z.uuid(),
  webhookSecret: z.string(),
  tokenSecret: z.string(),
});

export type Workspace = z.infer<typeof workspaceShape>;

export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Everybody's password, for tests that sign in. */
export const memberPassword = 'sandbox-password';
export const apiKeyName = 'Sandbox admin key';
export const limitedApiKeyName = 'Sandbox key without settings';

const id = (last: string): string => `5a4db0c5-0000-4000-8000-0000000000${last}`;

/** The people of a fresh sandbox; the same ids everywhere, so that data can name them. */
export const members: readonly Member[] = [
  { id: id('a1'), userId: id('b1'), firstName: 'Ada', lastName: 'Admin', email: 'ada@sandbox.example' },
  { id: id('a2'), userId: id('b2'), firstName: 'Wei', lastName: 'Zhang', email: 'wei@sandbox.example' },
  { id: id('a3'), userId: id('b3'), firstName: 'Mia', lastName: 'Kaiser', email: 'mia@sandbox.example' },
  { id: id('a4'), userId: id('b4'), firstName: 'Lin', lastName: 'Chen', email: 'lin@sandbox.example' },
];

/** Reads what is remembered, or invents it once. */
export async function loadWorkspace(db: Queryable): Promise<Workspace> {
  const fresh: Workspace = {
    workspaceId: randomUUID(),
    applicationId: randomUUID(),
    apiKeyId: randomUUID(),
    limitedApiKeyId: randomUUID(),
    webhookSecret: randomBytes(32).toString('hex'),
    tokenSecret: randomBytes(32).toString('hex'),
  };
  await db.query('insert into sandbox.workspace (value) values ($1) on conflict do nothing', [JSON.stringify(fresh)]);
  const { rows } = await db.query<{ value: unknown }>('select value from sandbox.workspace');
  return workspaceShape.parse(rows[0]?.value);
}

export const workspaceTable = `create table if not exists sandbox.workspace (
  singleton boolean primary key default true check (singleton),
  value jsonb not null
)`;

export async function seedMembers(tx: Transaction, now: Date): Promise<void> {
  const at = now.toISOString();
  const rows = members.map((member, position) => ({
    id: member.id,
    createdAt: at,
    updatedAt: at,
    position,
    userId: member.userId,
    userEmail: member.email,
    nameFirstName: member.firstName,
    nameLastName: member.lastName,
    colorScheme: 'System',
    locale: 'en',
    calendarStartDay: 7,
    timeZone: 'system',
    dateFormat: 'SYSTEM',
    timeFormat: 'SYSTEM',
    numberFormat: 'SYSTEM',
    createdBySource: 'SYSTEM',
    createdByName: 'System',
    updatedBySource: 'SYSTEM',
    updatedByName: 'System',
  }));
  const names = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  await tx.query(
    `insert into record."workspaceMember" (${names}) select ${names} from jsonb_populate_recordset(null::record."workspaceMember", $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
