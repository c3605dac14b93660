/** Work by the calendar, in the business's time zone; each slot runs once over all instances. */
import { runNight } from './churn/night.ts';
import { verify } from './platform/audit/verify.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { ClockedJob } from './platform/clock/slots.ts';
import { housekeeping } from './platform/decide/housekeeping.ts';
import type { Database } from './platform/db/pool.ts';
import type { Logger } from './platform/http/log.ts';
import { deleteOld } from './platform/ingest/retention.ts';
import { assessWhenWanted } from './value/after-import.ts';
import { assessAccounts } from './value/run.ts';

export function clockedJobs(db: Database, logger: Logger, clock: () => Clock): readonly ClockedJob[] {
  const now = (): Date => clock().now;
  return [
    {
      // At the start of a month everybody is assessed; on other days only those whose figures changed.
      name: 'account-assessment',
      cron: '20 2 * * *',
      handler: async () => {
        logger.info(await assessAccounts(db, clock()), 'accounts assessed');
      },
    },
    {
      // After the assessment, which finds the accounts of archived orders.
      name: 'churn-night',
      cron: '50 2 * * *',
      handler: async () => {
        logger.info(await runNight(db, clock()), 'churn scored');
      },
    },
    {
      name: 'assessment-after-import',
      cron: '*/2 * * * *',
      handler: async () => {
        const outcome = await assessWhenWanted(db, clock());
        if (outcome.kind !== 'none') logger.info(outcome, 'accounts assessed after an import');
      },
    },
    {
      name: 'retention',
      cron: '40 3 * * *',
      handler: async () => {
        const deleted = await deleteOld({ db, now: now() });
        await housekeeping(db, now());
        logger.info(deleted, 'old events and tombstones deleted');
      },
    },
    {
      name: 'audit-verification',
      cron: '10 4 * * *',
      handler: async () => {
        const verdict = await verify(db);
        if (verdict.ok) logger.info({}, 'the audit chain is whole');
        else logger.error({ sequence: String(verdict.sequence), why: verdict.why }, 'the audit chain is broken');
      },
    },
  ];
}
