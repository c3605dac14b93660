/** The database belongs to one workspace: another one's key must never look like "everything was destroyed". */
import type { Queryable } from '../db/pool.ts';
import { IngestError } from './errors.ts';

export interface PinnedWorkspace {
  readonly workspaceId: string;
  readonly schemaHash: string;
}

export async function pinnedWorkspace(db: Queryable): Promise<PinnedWorkspace | null> {
  const { rows } = await db.query<PinnedWorkspace>(
    'select workspace_id as "workspaceId", schema_hash as "schemaHash" from loop.workspace',
  );
  return rows[0] ?? null;
}

/** Pins at the first time; afterwards the schema hash may change (a new version of the plugin), the workspace never. */
export async function pinWorkspace(db: Queryable, wanted: PinnedWorkspace): Promise<void> {
  const { rows } = await db.query<{ workspace_id: string }>(
    `insert into loop.workspace as w (workspace_id, schema_hash) values ($1, $2)
     on conflict (singleton) do update set
       schema_hash = case when w.workspace_id = excluded.workspace_id then excluded.schema_hash else w.schema_hash end
     returning workspace_id`,
    [wanted.workspaceId, wanted.schemaHash],
  );
  assertWorkspace(rows[0]?.workspace_id, wanted.workspaceId);
}

/** Throws IngestError (`other-workspace`) when the host is not the one this database belongs to. */
export function assertWorkspace(pinned: string | undefined, actual: string): void {
  if (pinned === undefined || pinned.toLowerCase() === actual.toLowerCase()) return;
  throw new IngestError(
    'other-workspace',
    `This database belongs to workspace ${pinned}, but the host's key is of workspace ${actual}. Use the key of the right workspace, or another database.`,
  );
}
