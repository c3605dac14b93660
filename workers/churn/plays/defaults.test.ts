import { expect, test } from 'vitest';
import { locales } from '../../platform/text/text.ts';
import { causes } from '../cases/cause.rules.ts';
import { playFor } from './choose.rules.ts';
import { defaultPlays, playValues } from './defaults.ts';
import { playOf } from './plays.store.ts';
import { parseSteps } from './steps.rules.ts';

test.each(locales)('the shipped plays can be started as they are (%s)', (locale) => {
  for (const play of defaultPlays) {
    const { steps, dueDays, isActive, name } = playOf(play.key, playValues(play, locale));
    const parsed = parseSteps(steps, dueDays);
    expect(parsed).toEqual({ ok: true, steps: play.steps.map((step) => ({ ...step, what: step.what[locale] })) });
    expect(isActive).toBe(true);
    expect(name).toBe(play.name[locale]);
    expect(Math.max(...play.steps.map(({ day }) => day))).toBe(dueDays);
  }
});

test('every cause has a play, and who was lost gets the one to win back', () => {
  const plays = defaultPlays.map((play) => playOf(play.key, playValues(play, 'en')));
  for (const cause of causes) {
    expect(playFor(cause, false, plays)?.causes).toContain(cause);
    expect(playFor(cause, true, plays)?.kind).toBe('WIN_BACK');
  }
  expect(playFor('ORDER_DECLINE', false, plays)?.kind).toBe('SENIOR_VISIT');
  expect(playFor('STAFF_TURNOVER', false, plays)?.kind).toBe('REINTRODUCTION');
  expect(
    playFor(
      'PRICE',
      false,
      plays.map((play) => ({ ...play, isActive: false })),
    ),
  ).toBeNull();
});
