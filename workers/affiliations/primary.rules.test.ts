import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords } from '../../tests/support/mirror.ts';
import { plusDays, startOfDay } from '../platform/clock/clock.ts';
import { transaction } from '../platform/db/pool.ts';
import { decidePrimary, type Affiliation } from './primary.rules.ts';
import { loadAffiliations } from './store.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const affiliation = (id: string, over: Partial<Affiliation> = {}): Affiliation => ({
  id,
  isPrimary: true,
  companyName: `${id} 医院`,
  startsOn: null,
  endsOn: null,
  declaredAt: new Date('2026-01-01T00:00:00Z'),
  ...over,
});
const demoted = (affiliations: readonly Affiliation[], at = clock): string[] =>
  decidePrimary({ personName: '王伟', affiliations }, at).decisions.map(({ id }) => id);

describe('the primary affiliation', () => {
  test('the one declared last stays; the other is told why', () => {
    const both = [affiliation('a'), affiliation('b', { declaredAt: new Date('2026-02-01T00:00:00Z') })];
    expect(decidePrimary({ personName: '王伟', affiliations: both }, clock).decisions).toMatchObject([
      {
        object: 'hcpAffiliation',
        id: 'a',
        set: { isPrimary: false, decisionReason: { values: { company: 'b 医院' } } },
      },
    ]);
  });

  test('one after the other is no conflict; one that starts later takes over when it starts', () => {
    expect(demoted([affiliation('a', { endsOn: '2026-03-09' }), affiliation('b', { startsOn: '2026-03-10' })])).toEqual(
      [],
    );
    const ahead = [
      affiliation('a'),
      affiliation('b', { startsOn: '2026-04-01', declaredAt: new Date('2025-01-01T00:00:00Z') }),
    ];
    expect(demoted(ahead)).toEqual([]);
    const { wakeAt } = decidePrimary({ personName: '王伟', affiliations: ahead }, clock);
    expect(wakeAt).toEqual(startOfDay('2026-04-01', clock.timeZone));
    expect(demoted(ahead, { ...clock, now: wakeAt ?? clock.now })).toEqual(['a']);
  });

  test('at most one is left in force, one where there was any, and in whichever order they come', () => {
    const day = fc.option(
      fc.integer({ min: -30, max: 30 }).map((days) => plusDays('2026-03-10', days)),
      { nil: null },
    );
    const one = fc.record({
      isPrimary: fc.boolean(),
      startsOn: day,
      endsOn: day,
      declaredAt: fc.option(
        fc.integer({ min: 0, max: 1e9 }).map((seconds) => new Date(seconds * 1000)),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (records) => {
        const all = records.map((record, at) => affiliation(String(at), record));
        const inForce = all.filter(
          ({ isPrimary, startsOn, endsOn }) =>
            isPrimary && (startsOn ?? '0') <= '2026-03-10' && (endsOn ?? '9') >= '2026-03-10',
        );
        const gone = demoted(all);
        expect(gone).toHaveLength(Math.max(0, inForce.length - 1));
        expect(gone.every((id) => inForce.some((each) => each.id === id))).toBe(true);
        expect(demoted(all.toReversed()).toSorted()).toEqual(gone.toSorted());
      }),
    );
  });
});

test('the facts come from the mirror, with the instant of the declaration', async () => {
  const { db } = await testDatabase();
  const [person, company, held] = [randomUUID(), randomUUID(), randomUUID()];
  const at = '2026-02-02T00:00:00.000Z';
  await putRecords(db, [
    { object: 'person', id: person, data: { name: { firstName: '伟', lastName: '王' } } },
    { object: 'company', id: company, data: { name: '仁爱医院' } },
    {
      object: 'hcpAffiliation',
      id: held,
      data: { personId: person, companyId: company, isPrimary: true, startsOn: '2026-01-01' },
      authors: { '*': { at: '2020-01-01T00:00:00Z' }, isPrimary: { at } },
    },
  ]);
  const facts = await transaction(db, (tx) => loadAffiliations(tx, [person]));
  expect(facts.get(person)).toEqual({
    personName: '王伟',
    affiliations: [
      {
        id: held,
        isPrimary: true,
        companyName: '仁爱医院',
        startsOn: '2026-01-01',
        endsOn: null,
        declaredAt: new Date(at),
      },
    ],
  });
});
