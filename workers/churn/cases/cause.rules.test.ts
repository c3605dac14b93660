import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../platform/clock/clock.ts';
import { causeOf, causes, wordIn, type Cause, type Finding, type Rhythm } from './cause.rules.ts';

const today = '2026-06-30';
const steady: Rhythm = { lastOrderOn: plusDays(today, -5), intervalDays: 10, reasons: [] };
const finding = (cause: Cause, day = today, code: string = cause): Finding => ({ cause, day, line: { code } });

describe('the cause', () => {
  test('is the first believed of those with evidence, and all evidence is kept, newest first within a cause', () => {
    const findings = [
      finding('SERVICE'),
      finding('COMPETITOR', '2026-05-01', 'older'),
      finding('COMPETITOR', '2026-06-01', 'newer'),
    ];
    expect(causeOf({ findings, rhythm: steady }, today)).toEqual({
      cause: 'COMPETITOR',
      evidence: [{ code: 'newer' }, { code: 'older' }, { code: 'SERVICE' }],
    });
  });

  test('without evidence is silence against the own rhythm, else nobody knows', () => {
    const silent = { ...steady, lastOrderOn: plusDays(today, -16) };
    expect(causeOf({ findings: [], rhythm: silent }, today)).toEqual({
      cause: 'ORDER_DECLINE',
      evidence: [{ code: 'CHURN_EVIDENCE_SILENCE', values: { day: '2026-06-14', silent: 16, interval: 10 } }],
    });
    expect(causeOf({ findings: [], rhythm: steady }, today)).toEqual({
      cause: 'UNKNOWN',
      evidence: [{ code: 'CHURN_EVIDENCE_NONE' }],
    });
    expect(causeOf({ findings: [], rhythm: { ...silent, intervalDays: null } }, today).cause).toBe('UNKNOWN');
  });

  test('does not depend on the order of the findings, and no text grows without bound', () => {
    const some = fc.array(
      fc.constantFrom(...causes).map((cause) => finding(cause)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (findings) => {
        const verdict = causeOf({ findings, rhythm: steady }, today);
        expect(causeOf({ findings: findings.toReversed(), rhythm: steady }, today)).toEqual(verdict);
        expect(verdict.evidence.length).toBeLessThanOrEqual(12);
        const first = causes.find((cause) => findings.some((each) => each.cause === cause));
        expect(verdict.cause).toBe(first ?? 'UNKNOWN');
      }),
    );
  });
});

describe('words', () => {
  test('are found in Chinese anywhere, in Latin letters as whole words, whatever their case', () => {
    expect(wordIn(['客户提到竞品价格更低'], ['竞品'])).toBe('竞品');
    expect(wordIn(['They SWITCHED TO another supplier'], ['switched to'])).toBe('switched to');
    expect(wordIn(['It is forbidden.'], ['bid'])).toBeNull();
    expect(wordIn(['forbidden bid'], ['bid'])).toBe('bid');
    expect(wordIn(['买了Acme的产品'], ['acme'])).toBe('acme');
    expect(wordIn([null, ''], ['x', ''])).toBeNull();
  });

  test('a listed word between spaces is always found', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (each, before, after) => {
        expect(wordIn([`${before} ${each.toUpperCase()} ${after}`], [each])).toBe(each);
      }),
    );
  });
});
