import { expect, test } from 'vitest';
import { testHostModel } from '../testing.ts';
import { mirrorModel } from './model.ts';
import { compileRoutes, type Declared } from './routes.ts';

const model = mirrorModel(testHostModel);
const automation = (more: Partial<Declared>): Declared => ({
  name: 'a',
  subject: 'account',
  reads: [],
  writes: [],
  ...more,
});

test('a read names fields as people do; foreign keys that lead the way count as read', () => {
  const { reads } = compileRoutes(model, [
    automation({ reads: [{ object: 'licence', fields: ['account', 'validTo', 'createdAt'], via: 'account' }] }),
  ]);
  expect(reads.get('licence')).toEqual([
    {
      automation: 'a',
      subject: 'account',
      object: 'licence',
      keys: new Set(['accountId', 'validTo']),
      via: 'accountId',
    },
  ]);
});

test('a subject that is read nowhere still concerns its automation when it comes or goes', () => {
  const { reads } = compileRoutes(model, [
    automation({ reads: [{ object: 'licence', fields: ['validTo'], via: 'account' }] }),
  ]);
  expect(reads.get('account')).toEqual([{ automation: 'a', subject: 'account', object: 'account', keys: new Set() }]);
});

test('a subject that moves to another record reads other facts', () => {
  const { reads } = compileRoutes(model, [
    automation({ subject: 'licence', reads: [{ object: 'account', fields: ['kind'], back: 'account' }] }),
  ]);
  expect(reads.get('licence')).toEqual([
    { automation: 'a', subject: 'licence', object: 'licence', keys: new Set(['accountId']) },
  ]);
});

test('answers written elsewhere lead back to their subjects by a declared read, else by a key', () => {
  const writes = [{ object: 'account', fields: ['holdReasons', 'name'] }];
  const { answers } = compileRoutes(model, [automation({ subject: 'licence', writes })]);
  expect(answers.get('account')).toEqual([
    { automation: 'a', subject: 'licence', object: 'account', keys: new Set(['holdReasons']), back: 'accountId' },
  ]);
  const created = compileRoutes(model, [
    automation({ writes: [{ object: 'licence', fields: ['licenceState'], creates: true }] }),
  ]);
  expect(created.answers.size).toBe(0);
});

test.each<[string, Partial<Declared>, string]>([
  ['an unknown object', { reads: [{ object: 'order', fields: [] }] }, 'unknown-object'],
  ['an unknown field', { reads: [{ object: 'account', fields: ['colour'] }] }, 'unknown-field'],
  ['a read without a way', { reads: [{ object: 'licence', fields: ['validTo'] }] }, 'bad-declaration'],
  ['a way by no key', { reads: [{ object: 'licence', fields: [], via: 'number' }] }, 'bad-declaration'],
  ['commands without the field', { commands: ['VERIFY'] }, 'bad-declaration'],
])('%s is refused by name', (_what, more, code) => {
  expect(() => compileRoutes(model, [automation(more)])).toThrow(expect.objectContaining({ code }));
});

test('an answer without a way back is refused', () => {
  const lonely = mirrorModel({
    objects: testHostModel.objects.map((object) => ({
      ...object,
      fields: object.fields.filter(({ type }) => type !== 'RELATION'),
    })),
  });
  const writes = [{ object: 'account', fields: ['holdReasons'] }];
  expect(() => compileRoutes(lonely, [automation({ subject: 'licence', writes })])).toThrow(/no key leads/);
});
