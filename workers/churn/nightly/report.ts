/** The night's last step: the month's report says how far the figures can be trusted, what is at risk, and what plays did. */
import { today, type Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { markDirty } from '../../platform/decide/dirty.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import type { Message } from '../../platform/text/text.ts';
import { effectOf } from '../cases/effect.ts';
import { heldOutPercent } from '../cases/policies.ts';
import { sources, type Source } from '../history/sources.ts';
import { horizonDays } from '../policies.ts';
import { differenceOf, effectReasons } from './effect.rules.ts';
import { monthOf } from './learn.ts';
import { latestGate, latestModel, type StoredGate, type StoredModel } from './models.store.ts';
import { saveReport, standingOfScores } from './report.store.ts';

export const churnReportName = 'churn-report';

export interface Reported {
  readonly month: string;
  readonly changed: boolean;
}

export async function writeReport(db: Database, clock: Clock): Promise<Reported> {
  const month = monthOf(today(clock));
  const reportId = idFor('churn-report', month);
  const data = await reportData(db, clock);
  const changed = await saveReport(db, { month, reportId, data }, clock.now);
  // Every night: whoever changed the record in the meantime gets it back, and what is unchanged is not sent.
  await markDirty(db, [{ automation: churnReportName, subject: reportId, cause: 'clock' }], clock.now);
  return { month, changed };
}

interface Known {
  readonly source: Source;
  readonly model: StoredModel;
  readonly gate: StoredGate | null;
}

async function reportData(db: Database, clock: Clock): Promise<Record<string, unknown>> {
  const policies = await loadPolicies(db, [horizonDays, heldOutPercent]);
  const known = await knownSources(db, policies.of(horizonDays));
  const [main] = known;
  const { scored, atRisk, valueAtRiskMicros, currency } = await standingOfScores(db);
  const difference = differenceOf(await effectOf(db));
  const { treatedClosed, treatedSaved, heldOutClosed, heldOutSaved } = difference;
  const isTrusted = main?.gate?.verdict === 'PASS' && main.model.model.fit.kind === 'fitted';
  return {
    reportedOn: today(clock),
    riskMethod: main ? (isTrusted ? 'MODEL' : 'HIATUS') : 'NONE',
    gateVerdict: main?.gate?.verdict ?? 'INSUFFICIENT',
    gateReason: gateReasons(known),
    modelVersion: main?.model.version ?? null,
    customersScored: scored,
    customersAtRisk: atRisk,
    valueAtRisk:
      valueAtRiskMicros === null ? null : { amountMicros: Number(valueAtRiskMicros), currencyCode: currency },
    treatedClosed,
    treatedSaved,
    heldOutClosed,
    heldOutSaved,
    effectSummary: effectReasons(difference, policies.of(heldOutPercent) / 100),
    calibration: main?.gate?.calibration ?? null,
    stageMatrix: main?.gate?.stages ?? null,
  };
}

/** The source with most customers first: the report's figures are its own, the words name every source. */
async function knownSources(db: Database, horizon: number): Promise<Known[]> {
  const known: Known[] = [];
  for (const source of sources) {
    const model = await latestModel(db, source);
    if (model) known.push({ source, model, gate: await latestGate(db, source, horizon) });
  }
  return known.toSorted((a, b) => b.model.customers - a.model.customers);
}

function gateReasons(known: readonly Known[]): Message[] {
  if (known.length === 0) return [{ code: 'CHURN_REPORT_NOTHING' }];
  return known.flatMap(({ source, gate }): Message[] => [
    ...(known.length > 1 ? [{ code: `CHURN_REPORT_${source}` }] : []),
    ...(gate?.why ?? []),
    ...(gate?.verdict === 'PASS' ? [] : [{ code: 'CHURN_VERDICT_SHOWN' }]),
  ]);
}
