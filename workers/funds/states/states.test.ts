import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { render } from '../../platform/text/text.ts';
import { fundsTexts } from '../texts.ts';
import { claimMachine } from './claim.ts';
import { statesDocument } from './docs.ts';
import { fundsLabels, machines } from './index.ts';
import { actionsIn, labelCode, possible } from './machine.ts';
import { requestMachine } from './request.ts';

describe.each(machines.map((table) => [table.object, table] as const))('%s', (_name, table) => {
  test('every state can be reached, and every action leads somewhere', () => {
    const reached = new Set([table.initial]);
    // As many rounds as there are states: the longest way there is.
    for (let round = 0; round < Object.keys(table.states).length; round++) {
      for (const { from, to } of table.transitions) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual(Object.keys(table.states).toSorted());
    const used = new Set(table.transitions.map((each) => each.action));
    expect([...used].toSorted()).toEqual(Object.keys(table.actions).toSorted());
  });

  test('where one action has two outcomes, each says when', () => {
    const silent = table.transitions.filter(
      (each) =>
        each.when === undefined &&
        table.transitions.some(
          (other) =>
            other !== each && other.action === each.action && other.from.some((state) => each.from.includes(state)),
        ),
    );
    expect(silent).toEqual([]);
  });

  test('a value that is both state and action has one name', () => {
    const shared = Object.keys(table.states).filter((value) => value in table.actions);
    expect(shared.map((value) => table.actions[value])).toEqual(shared.map((value) => table.states[value]));
  });
});

test('an action that the state does not allow is refused with both names, in the language of the workspace', () => {
  const move = possible(requestMachine, 'DRAFT', 'APPROVE');
  expect(move.ok).toBe(false);
  const [refusal] = move.ok ? [] : move.reasons;
  expect(refusal && render(refusal, 'zh-CN', { ...fundsTexts, ...fundsLabels })).toBe('状态为“草稿”时不能执行“批准”。');
  expect(fundsLabels[labelCode('fundRequest', 'APPROVE')]).toEqual({ en: 'Approve', 'zh-CN': '批准' });
});

test('a payment result leads to two states, by its outcome', () => {
  const move = possible(claimMachine, 'PAYMENT_PENDING', 'CONFIRM_PAYMENT');
  expect(move.ok && move.transitions.map((each) => each.to)).toEqual(['PAID', 'APPROVED']);
});

test('buttons are what people may ask for, not what the clock does', () => {
  expect(actionsIn(requestMachine, 'APPROVED')).toEqual(['CLOSE', 'CANCEL', 'EXTEND']);
});

test('docs/funds-states.md is what the tables say', () => {
  const file = join(import.meta.dirname, '../../../docs/funds-states.md');
  expect(readFileSync(file, 'utf8')).toBe(statesDocument());
});
