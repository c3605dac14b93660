import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSteps, writeSteps, type Step } from './steps.rules.ts';

const step = fc.record({
  day: fc.integer({ min: 0, max: 365 }),
  role: fc.constantFrom('OWNER' as const, 'MANAGER' as const),
  what: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .map((text) => `do ${text.replaceAll(/[\s|｜]/g, '_')}`),
});

test('whatever is written line by line is read again', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps: readonly Step[]) => {
      expect(parseSteps(writeSteps(steps), null)).toEqual({ ok: true, steps });
      expect(parseSteps(`\n${writeSteps(steps).replaceAll('\n', '\r\n \r\n')}\n`, null)).toEqual({ ok: true, steps });
    }),
  );
});

test('Chinese bars and roles are understood, a blank day is the deadline of the play', () => {
  expect(parseSteps('3｜负责人｜电话回访\n | 经理 | 拜访 | 附方案', 14)).toEqual({
    ok: true,
    steps: [
      { day: 3, role: 'OWNER', what: '电话回访' },
      { day: 14, role: 'MANAGER', what: '拜访 | 附方案' },
    ],
  });
});

test('every line that cannot be read is named', () => {
  const unreadable = (line: number) => ({ code: 'CHURN_PLAY_LINE_UNREADABLE', values: { line } });
  expect(
    parseSteps('1 | OWNER | call\nsoon | OWNER | call\n2 | BOSS | call\n\n3 | OWNER |\n| OWNER | x', null),
  ).toEqual({
    ok: false,
    problems: [unreadable(2), unreadable(3), unreadable(5), unreadable(6)],
  });
  expect(parseSteps(' \n', 5)).toEqual({ ok: false, problems: [{ code: 'CHURN_PLAY_HAS_NO_STEPS' }] });
  expect(parseSteps('1 | OWNER | x\n'.repeat(21), 5)).toMatchObject({ problems: [{ code: 'CHURN_PLAY_TOO_LONG' }] });
  expect(parseSteps('366 | OWNER | x', null).ok).toBe(false);
});

test('no text is too strange to be answered', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.integer(), { nil: null }), (text, days) => {
      const parsed = parseSteps(text, days);
      if (parsed.ok) expect(parsed.steps.every(({ day, what }) => day >= 0 && day <= 365 && what !== '')).toBe(true);
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});
