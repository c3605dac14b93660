/** What the audit trail says of a planned decision. Names and free texts go into the part that can be erased. */
import type { AuditEntry } from '../audit/entry.ts';
import type { Decision, FieldValues } from './automation.ts';
import type { Planned } from './decided.ts';
import type { StandingRow } from './plan.ts';
import { replyField } from './values.ts';

export function auditOf(automation: string, planned: Planned, at: Date): AuditEntry[] {
  const { decision, plan, known, subject } = planned;
  const base = { at, automation, object: decision.object, recordId: decision.id };
  const shown = known.shown;
  if (plan.kind === 'nothing') {
    // Decided otherwise than before, though the host shows it already: without an entry the trail would end with what no longer stands.
    if (!plan.standing || !known.standing) return [];
    return [{ ...base, kind: 'DECIDED', ...decidedOf(planned, plan.standing, plan.standing.answer) }];
  }
  const edits = plan.putBack.map((field) => ({ field, shown: shown?.data[field] ?? null }));
  const editor = plan.putBack.map((field) => shown?.authors[field]).find((author) => author !== undefined);
  const personal = {
    ...(editor?.memberId && { about: editor.memberId }),
    value: { editor: editor ?? null },
  };
  if (plan.kind === 'withheld') {
    return [{ ...base, kind: 'PUT_BACK_STOPPED', details: { subject, edits }, personal }];
  }
  const entries: AuditEntry[] = [];
  if (plan.decided) entries.push({ ...base, kind: 'DECIDED', ...decidedOf(planned, plan.standing, plan.data) });
  if (edits.length > 0) entries.push({ ...base, kind: 'PUT_BACK', details: { subject, edits }, personal });
  return entries;
}

function decidedOf(
  { decision, cause, subject }: Planned,
  standing: StandingRow,
  data: FieldValues,
): Pick<AuditEntry, 'details' | 'personal'> {
  const details = {
    subject,
    cause,
    kind: decision.kind,
    sequence: standing.sequence.toString(),
    reasons: (decision.reasons ?? []).map(({ code }) => code),
    ...contentOf(decision, data),
  };
  return { details, personal: personalOf(decision, data) };
}

/** States and amounts of an answer; a creation's data are texts about people and stay out of the chain. */
function contentOf(decision: Decision, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (decision.kind === 'create') return {};
  const { [replyField]: _text, ...set } = data;
  if (decision.kind === 'project') return { set };
  return { set, seen: decision.seen, ...(decision.command && { action: decision.command.action }) };
}

function personalOf(decision: Decision, data: Readonly<Record<string, unknown>>): NonNullable<AuditEntry['personal']> {
  const command = decision.kind === 'answer' ? decision.command : undefined;
  return {
    ...(command?.memberId && { about: command.memberId }),
    value: {
      reasons: decision.reasons ?? [],
      ...(command && { memberId: command.memberId, memberName: command.memberName }),
      ...(decision.kind === 'create' ? { data } : data[replyField] !== undefined && { text: data[replyField] }),
    },
  };
}
