/** The steps of a retention play, a line each: `day | OWNER or MANAGER | what to do`. */
import type { Message } from '../../platform/text/text.ts';

export interface Step {
  /** Days after the start on which it is due. */
  readonly day: number;
  readonly role: 'OWNER' | 'MANAGER';
  readonly what: string;
}

export type Parsed =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

const roles: Readonly<Record<string, Step['role']>> = {
  OWNER: 'OWNER',
  负责人: 'OWNER',
  MANAGER: 'MANAGER',
  经理: 'MANAGER',
};
const maxSteps = 20;
const maxDay = 365;
const maxLength = 200;

/**
 * Reads what people wrote; blank lines are nothing, a blank day is the play's own deadline. All problems at once, each with
 * its line, counted from 1.
 */
export function parseSteps(text: string, dueDays: number | null): Parsed {
  const lines = text.split(/\r\n|[\r\n]/).map((line, at) => ({ line: line.trim(), number: at + 1 }));
  const written = lines.filter(({ line }) => line !== '');
  if (written.length === 0) return { ok: false, problems: [{ code: 'CHURN_PLAY_HAS_NO_STEPS' }] };
  if (written.length > maxSteps) {
    return { ok: false, problems: [{ code: 'CHURN_PLAY_TOO_LONG', values: { count: written.length, max: maxSteps } }] };
  }
  const read = written.map(({ line, number }) => ({ number, step: stepOf(line, dueDays) }));
  const problems = read
    .filter(({ step }) => step === null)
    .map(({ number }) => ({ code: 'CHURN_PLAY_LINE_UNREADABLE', values: { line: number } }));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, steps: read.flatMap(({ step }) => step ?? []) };
}

function stepOf(line: string, dueDays: number | null): Step | null {
  const [first = '', second = '', ...rest] = line.split(/[|｜]/).map((part) => part.trim());
  const what = rest.join(' | ');
  const role = roles[second.toUpperCase()];
  const day = first === '' ? dueDays : /^\d{1,3}$/.test(first) ? Number(first) : null;
  if (role === undefined || day === null || day < 0 || day > maxDay || what === '') return null;
  return { day, role, what: what.slice(0, maxLength).toWellFormed() };
}

/** One line per step, as `parseSteps` reads it. */
export const writeSteps = (steps: readonly Step[]): string =>
  steps.map(({ day, role, what }) => `${day} | ${role} | ${what}`).join('\n');
