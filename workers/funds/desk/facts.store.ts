/** What every turn at the desk needs to know of its records, deleted ones included. */
import type { Transaction } from '../../platform/db/pool.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { commandOf } from '../../platform/decide/command.ts';
import type { Authors } from '../../platform/decide/records.ts';
import type { Facts } from './desk.ts';
import { emptyDesk, loadDesks } from './desk.store.ts';
import { loadRoles } from './roles.store.ts';

export type BaseFacts = Omit<Facts, 'ledgerState' | 'isHeld' | 'trial'>;

export async function loadBase(
  tx: Transaction,
  object: string,
  ids: readonly string[],
): Promise<Map<string, BaseFacts>> {
  const desks = await loadDesks(tx, object, ids);
  const roles = await loadRoles(tx);
  const { rows } = await tx.query<{ id: string; data: FieldValues; authors: Authors; gone: boolean }>(
    `select id, data, authors, (deleted_at is not null or destroyed_at is not null) as gone
     from loop.mirror where object = $1 and id = any($2)`,
    [object, ids],
  );
  return new Map(
    rows.map(({ id, data, authors, gone }) => [
      id,
      { id, data, gone, roles, command: gone ? null : commandOf({ data, authors }), desk: desks.get(id) ?? emptyDesk },
    ]),
  );
}
