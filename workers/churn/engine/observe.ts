import { dayText } from './days.ts';
import { hiatusProbability, silence } from './hiatus.ts';
import { type Ledger, orderedWithin } from './ledger.ts';
import type { Observations } from './metrics.ts';
import { fitterOf, score, train, withRhythm } from './scoring.ts';

/** Forecasts at every origin beside their outcomes, as columns. */
export interface Observed {
  readonly data: Observations;
  readonly probability: {
    readonly model: Float64Array;
    readonly recalibrated: Float64Array;
    readonly hiatus: Float64Array;
  };
  readonly silentDays: Float64Array;
  readonly runRate: Float64Array | null;
  readonly notes: readonly OriginNote[];
}

/** What an origin contributed, or why it could not. */
export interface OriginNote {
  readonly at: string;
  readonly customers: number;
  readonly ordered: number;
  readonly k: number | null;
  readonly recalibratedOn: number | null;
  readonly skipped: string | null;
}

/**
 * Scores customers with a rhythm at each origin. Scores come from `train` and `score` at that day only; outcomes are read
 * afterwards and beside them. An origin must have a matured origin before it, so that recalibration had its chance.
 */
export function observe(ledger: Ledger, horizonDays: number, origins: number): Observed {
  const fitter = fitterOf(ledger);
  const notes: OriginNote[] = [];
  const parts: Part[] = [];
  for (let i = origins; i >= 1; i--) {
    const at = ledger.through - i * horizonDays;
    if (at - horizonDays < ledger.firstDay) continue;
    const model = train(ledger, at, horizonDays, fitter);
    const snapshot = fitter.snapshot(at);
    const rows = withRhythm(snapshot);
    const scores = score(model, snapshot);
    const note = { at: dayText(at), customers: rows.length, recalibratedOn: model.recalibration?.customers ?? null };
    if (!scores || model.fit.kind === 'refused') {
      const skipped = model.fit.kind === 'refused' ? model.fit.message : null;
      notes.push({ ...note, ordered: 0, k: null, skipped });
      continue;
    }
    const outcome = orderedWithin(ledger, snapshot, horizonDays);
    const silent = silence(snapshot.summaries, rows);
    const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
    const part = {
      customer: Int32Array.from(rows, (row) => snapshot.customer[row]!),
      ordered: Uint8Array.from(rows, (row) => outcome[row]!),
      model: pick(scores.model),
      recalibrated: pick(scores.probability),
      // A rule never fitted says nothing: a coin.
      hiatus: silent.map((days) => hiatusProbability(model.hiatus, days) ?? 0.5),
      silentDays: silent,
      runRate: scores.runRate && pick(scores.runRate),
    };
    parts.push(part);
    notes.push({
      ...note,
      ordered: part.ordered.reduce((sum, each) => sum + each, 0),
      k: model.fit.parameters.k,
      skipped: null,
    });
  }
  return { ...joined(parts, ledger.hasAmounts), notes };
}

interface Part {
  readonly customer: Int32Array;
  readonly ordered: Uint8Array;
  readonly model: Float64Array;
  readonly recalibrated: Float64Array;
  readonly hiatus: Float64Array;
  readonly silentDays: Float64Array;
  readonly runRate: Float64Array | null;
}

function joined(parts: readonly Part[], hasAmounts: boolean): Omit<Observed, 'notes'> {
  const count = parts.reduce((sum, part) => sum + part.customer.length, 0);
  const column = (of: (part: Part) => Float64Array): Float64Array => {
    const whole = new Float64Array(count);
    let at = 0;
    for (const part of parts) {
      whole.set(of(part), at);
      at += part.customer.length;
    }
    return whole;
  };
  const data = {
    count,
    origins: parts.length,
    origin: Int32Array.from(column(({ customer }) => new Float64Array(customer.length))),
    customer: Int32Array.from(column((part) => Float64Array.from(part.customer))),
    ordered: Uint8Array.from(column((part) => Float64Array.from(part.ordered))),
  };
  let at = 0;
  for (const [origin, part] of parts.entries()) data.origin.fill(origin, at, (at += part.customer.length));
  return {
    data,
    probability: {
      model: column((p) => p.model),
      recalibrated: column((p) => p.recalibrated),
      hiatus: column((p) => p.hiatus),
    },
    silentDays: column((part) => part.silentDays),
    runRate: hasAmounts ? column((part) => part.runRate ?? new Float64Array(part.customer.length)) : null,
  };
}
