import { Command } from 'commander';
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

/** `churn night`: what the clock does at night, now. Exit code 1 when another instance is at it. */
export function nightCommand(withNight: WithNight): Command {
  return new Command('night')
    .description('run the churn night now: recount, fit when due, score, settle and open cases, report')
    .option('--json', 'for machines: {kind, night, seconds, scored, settled, opened, care, reported}')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withNight(async ({ db, clock, locale }) => {
        const outcome = await runNight(db, clock);
        const lines = nightMessages(outcome).map((message) => render(message, locale, nightCatalogue));
        process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : `${lines.join('\n')}\n`);
        if (outcome.kind === 'busy') process.exitCode = 1;
      });
    });
}

const nightCatalogue: Catalogue = churnNightTexts;

/** What a night did, a line each. */
export function nightMessages(outcome: NightOutcome): Message[] {
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
