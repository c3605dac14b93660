import type { WithLedger } from '../funds/command.ts';
import { withDatabase } from './context.ts';

/** The workers' database and the business's clock and language, for commands about the fund ledger. */
export const withLedger: WithLedger = (work) =>
  withDatabase(({ config, database }) =>
    work({
      db: database.db,
      url: database.url,
      clock: { now: new Date(), timeZone: config.timeZone },
      locale: config.locale,
    }),
  );
