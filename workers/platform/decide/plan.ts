/**
 * What a decision asks of the outbox, given what the host shows, what was decided before and what is on its way. Pure.
 */
import { canonical } from '../audit/entry.ts';
import type { MirrorModel } from '../ingest/mirror/model.ts';
import { renderAll, renderValues, type Catalogue, type Locale } from '../text/text.ts';
import type { Answer, Creation, Decision, FieldValues, Projection, Reason } from './automation.ts';
import type { Cause } from './dirty.ts';
import type { Authors } from './records.ts';
import { commandField, differing, replyField, sameField } from './values.ts';

export interface KnownRecord {
  /** As the mirror has it; undefined when the host never showed it. */
  readonly shown?: { readonly data: FieldValues; readonly authors: Authors; readonly gone: boolean };
  readonly standing?: StandingRow;
  /** Rows of the outbox for this record from the same automation, oldest first. */
  readonly pending: readonly PendingRow[];
  /** User edits of its answers that were taken back in the last hour. */
  readonly putBacks: number;
}

export interface StandingRow {
  readonly sequence: bigint;
  readonly answer: FieldValues;
  readonly reasons: readonly Reason[];
}

export interface PendingRow {
  readonly id: bigint;
  readonly kind: Decision['kind'];
  readonly data: FieldValues;
  readonly state: 'waiting' | 'sending' | 'parked';
}

export type Plan =
  /** The host shows it, or will without further ado. `obsolete`: rows of the outbox that it makes so. */
  | { readonly kind: 'nothing'; readonly standing?: StandingRow; readonly obsolete: readonly bigint[] }
  | {
      readonly kind: 'send';
      readonly data: FieldValues;
      readonly standing: StandingRow;
      readonly obsolete: readonly bigint[];
      /** False when an earlier decision is only repeated. */
      readonly decided: boolean;
      /** Fields that a user had changed and that are set back. */
      readonly putBack: readonly string[];
    }
  /** Put back too often within the hour; somebody has to look. */
  | { readonly kind: 'withheld'; readonly putBack: readonly string[] };

export interface PlanContext {
  readonly model: MirrorModel;
  readonly cause: Cause;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** How often within an hour a record's answers are put back before it is left to a person. */
export const maxPutBacksPerHour = 3;

export function planDecision(decision: Decision, known: KnownRecord, context: PlanContext): Plan {
  return decision.kind === 'create' ? planCreation(decision, known, context) : planWrite(decision, known, context);
}

/** Once is enough: a record that exists, existed, or is on its way is not created again. */
function planCreation(decision: Creation, known: KnownRecord, context: PlanContext): Plan {
  const rows = known.pending.filter((row) => row.kind === 'create');
  const parked = rows.find((row) => row.state === 'parked');
  const waiting = rows.find((row) => row.state === 'waiting');
  if (known.shown)
    return { kind: 'nothing', obsolete: rows.filter((row) => row.state !== 'sending').map(({ id }) => id) };
  const data = renderValues(decision.data, context.locale, context.catalogue);
  const refusedAsIs = parked !== undefined && differing(context.model, decision.object, data, parked.data).length === 0;
  const already = known.standing !== undefined && !waiting && !parked;
  if (already || refusedAsIs || rows.some((row) => row.state === 'sending')) return { kind: 'nothing', obsolete: [] };
  return {
    kind: 'send',
    data,
    standing: known.standing ?? { sequence: 1n, answer: data, reasons: decision.reasons ?? [] },
    obsolete: parked ? [parked.id] : [],
    decided: known.standing === undefined,
    putBack: [],
  };
}

function planWrite(decision: Answer | Projection, known: KnownRecord, context: PlanContext): Plan {
  const { model, cause } = context;
  const { object } = decision;
  const { standing } = known;
  const rows = known.pending.filter((row) => row.kind === decision.kind);
  const unsent = rows.filter((row) => row.state !== 'sending').map(({ id }) => id);
  if (known.shown?.gone) return { kind: 'nothing', obsolete: unsent };
  const data = valuesOf(decision, standing, context);
  const soon = Object.assign({}, known.shown?.data, ...inFlight(known).map((row) => row.data)) as FieldValues;
  const differs = known.shown ? differing(model, object, data, soon) : Object.keys(data);
  const command = decision.kind === 'answer' ? decision.command : undefined;
  const answered = Object.keys(data).filter((key) => key !== commandField);
  const news = answered.filter((key) => !standing || !sameField(model, object, key, data[key], standing.answer[key]));
  const next = nextStanding(decision, data, standing, command !== undefined || news.length > 0);
  if (differs.length === 0) return { kind: 'nothing', obsolete: unsent, ...(next !== standing && { standing: next }) };
  const parked = rows.find((row) => row.state === 'parked');
  if (parked && !command && differing(model, object, data, parked.data).length === 0) {
    return { kind: 'nothing', obsolete: [] };
  }
  const edited = cause === 'put_back' && !command ? differs.filter((key) => !news.includes(key)) : [];
  const putBack = edited.filter((key) => key !== commandField);
  if (putBack.length > 0 && known.putBacks >= maxPutBacksPerHour) return { kind: 'withheld', putBack };
  const obsolete = parked ? [parked.id] : [];
  return { kind: 'send', data, standing: next, obsolete, decided: next !== standing, putBack };
}

const inFlight = (known: KnownRecord): readonly PendingRow[] =>
  known.pending.filter((row) => row.state === 'sending' && row.kind !== 'create');

/** The values to write, in words where they are messages, with the reply in words where the object has a field for it. */
function valuesOf(
  decision: Answer | Projection,
  standing: StandingRow | undefined,
  { model, locale, catalogue }: PlanContext,
): FieldValues {
  const values = renderValues(decision.set, locale, catalogue);
  const hasReply = model.get(decision.object)?.byKey.has(replyField) === true;
  if (decision.kind !== 'answer' || !hasReply || replyField in values) return values;
  const said = standing?.answer[replyField];
  if (!decision.command && standing && isSaid(decision.reasons, standing.reasons)) {
    return said === undefined ? values : { ...values, [replyField]: said };
  }
  return { ...values, [replyField]: renderAll(decision.reasons, locale, catalogue) };
}

/** A text that already gives these reasons stays, so that the reply to a command is not wiped by the next look. */
function isSaid(reasons: readonly Reason[], said: readonly Reason[]): boolean {
  const known = new Set(said.map(canonical));
  return reasons.every((reason) => known.has(canonical(reason)));
}

function nextStanding(
  decision: Answer | Projection,
  data: FieldValues,
  standing: StandingRow | undefined,
  isNews: boolean,
): StandingRow {
  if (standing && !isNews) return standing;
  const { [commandField]: _cleared, ...answer } = data;
  const saysNews =
    decision.kind === 'answer' &&
    (decision.command !== undefined || !isSaid(decision.reasons, standing?.reasons ?? []));
  return {
    sequence: (standing?.sequence ?? 0n) + 1n,
    answer: { ...standing?.answer, ...answer },
    reasons: saysNews ? decision.reasons : (standing?.reasons ?? []),
  };
}
