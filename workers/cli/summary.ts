/** What a run came to: figures for machines, and for people what is now in the CRM. */
import { waiting } from '../metrics.ts';
import type { Database } from '../platform/db/pool.ts';
import type { Meter } from '../platform/host/meter.ts';

export interface Summary {
  /** Records in the mirror. */
  readonly imported: number;
  readonly decided: number;
  readonly written: number;
  /** Calls to the host. */
  readonly calls: number;
  readonly parked: number;
  readonly seconds: number;
}

export async function summarise(
  db: Database,
  { counts, meter, seconds }: { counts: { decided: number; written: number }; meter: Meter; seconds: number },
): Promise<Summary> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from loop.mirror where deleted_at is null and destroyed_at is null',
  );
  return {
    imported: rows[0]?.count ?? 0,
    decided: counts.decided,
    written: counts.written,
    calls: meter.total().calls,
    parked: (await waiting(db)).parked,
    seconds: Math.round(seconds * 10) / 10,
  };
}

const headings = {
  en: { licences: 'Licences', holds: 'Holds in force', tasks: 'Tasks', later: 'tasks wait for a later day' },
  'zh-CN': { licences: '证照', holds: '生效冻结', tasks: '任务', later: '项任务顺延' },
} as const;

export async function summaryLines(db: Database, summary: Summary, locale: keyof typeof headings): Promise<string[]> {
  const words = headings[locale];
  const { deferred } = await waiting(db);
  const count = async (object: string, field: string): Promise<string> => {
    const { rows } = await db.query<{ value: string | null; count: number }>(
      `select data->>$2 as value, count(*)::int as count from loop.mirror
       where object = $1 and deleted_at is null and destroyed_at is null group by 1 order by 2 desc`,
      [object, field],
    );
    return rows.map((row) => `${row.value ?? '–'} ${row.count}`).join(', ') || '–';
  };
  return [
    '',
    `${words.licences}: ${await count('tradeLicence', 'licenceState')}`,
    `${words.holds}: ${await count('accountHold', 'holdReason')}`,
    `${words.tasks}: ${await count('task', 'status')}${deferred > 0 ? `; ${deferred} ${words.later}` : ''}`,
    '',
    `${summary.imported} records, ${summary.decided} decisions, ${summary.written} written in ${summary.calls} calls, ${summary.parked} parked, ${summary.seconds} s`,
  ];
}
