import { Command } from 'commander';
import { ordersOnTheirWay } from '../../orders/arriving.store.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { render, type Catalogue, type Locale, type Message } from '../../platform/text/text.ts';
import { runNight, type NightOutcome } from '../night.ts';
import { churnNightTexts } from '../nightly/texts.ts';

export interface NightContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly locale: Locale;
}

export type WithNight = (work: (context: NightContext) => Promise<void>) => Promise<void>;

/**
 * `churn night`: what the clock does at night, now. Exit code 1 when another instance is at it, or when orders are on their
 * way: cases are opened once a day, and histories that are half there would open the wrong ones.
 */
export function nightCommand(withNight: WithNight): Command {
  return new Command('night')
    .description('run the churn night now: recount, fit when due, score, settle and open cases, report')
    .option('--json', 'for machines: {kind, night, seconds, scored, settled, opened, care, reported}')
    .option('--anyway', 'also while orders are on their way')
    .action(async ({ json = false, anyway = false }: { json?: boolean; anyway?: boolean }) => {
      await withNight(async ({ db, clock, locale }) => {
        const isEarly = !anyway && (await ordersOnTheirWay(db, clock.now));
        const outcome: Told = isEarly ? { kind: 'early' } : await runNight(db, clock);
        const lines = nightMessages(outcome).map((message) => render(message, locale, nightCatalogue));
        process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : `${lines.join('\n')}\n`);
        if (outcome.kind !== 'done') process.exitCode = 1;
      });
    });
}

const nightCatalogue: Catalogue = churnNightTexts;

type Told = NightOutcome | { readonly kind: 'early' };

/** What a night did, a line each. */
export function nightMessages(outcome: Told): Message[] {
  if (outcome.kind === 'early') return [{ code: 'CHURN_NIGHT_EARLY' }];
  if (outcome.kind === 'busy') return [{ code: 'CHURN_NIGHT_BUSY' }];
  const { night, seconds, scored, settled, opened } = outcome;
  const { looked, changed, customers, shown } = scored;
  return [
    { code: 'CHURN_NIGHT_SCORED', values: { night, looked, changed, customers, shown } },
    ...scored.models.map(({ source, version, method, verdict, refitted }): Message => ({
      code: refitted === null ? 'CHURN_NIGHT_MODEL' : 'CHURN_NIGHT_MODEL_FITTED',
      values: {
        source: { code: `CHURN_REPORT_${source}` },
        version,
        method: { code: `CHURN_METHOD_${method}` },
        verdict: { code: `CHURN_VERDICT_${verdict ?? 'INSUFFICIENT'}` },
      },
    })),
    { code: 'CHURN_NIGHT_SETTLED', values: { saved: settled.saved, lost: settled.lost } },
    openedMessage(opened),
    { code: 'CHURN_NIGHT_TOOK', values: { seconds: seconds.toFixed(1) } },
  ];
}

function openedMessage(opened: Extract<NightOutcome, { kind: 'done' }>['opened']): Message {
  if (opened.kind === 'opened')
    return { code: 'CHURN_NIGHT_OPENED', values: { treated: opened.treated, heldOut: opened.heldOut } };
  if (opened.kind === 'proposed') return { code: 'CHURN_NIGHT_PROPOSED', values: { cases: opened.cases } };
  return { code: opened.kind === 'already' ? 'CHURN_NIGHT_OPENED_ALREADY' : 'CHURN_NIGHT_OPENS_NONE' };
}
