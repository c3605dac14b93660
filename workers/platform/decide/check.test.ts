import { expect, test } from 'vitest';
import type { Automation } from './automation.ts';
import { assertAutomations, assertDeclared, checkAutomations } from './check.ts';
import { boxTotal, widgetState, widgetTask } from './testing/automations.ts';
import { workshop } from './testing/model.ts';

const base: Automation = {
  name: 'fine',
  summary: { en: '', 'zh-CN': '' },
  subject: 'widget',
  reads: [{ object: 'widget', fields: ['size'] }],
  writes: [{ object: 'widget', fields: ['widgetState', 'requestedAction'] }],
  load: () => Promise.resolve(new Map()),
  decide: () => ({ decisions: [] }),
};

test('declarations that fit the host are fine', () => {
  expect(checkAutomations([widgetState, boxTotal, widgetTask, base], workshop)).toEqual([]);
  expect(() => assertAutomations([widgetState], workshop)).not.toThrow();
  const rereadsAlso = [
    { object: 'box', by: 'boxId' },
    { object: 'widget', via: 'boxId', by: 'boxId' },
  ];
  expect(checkAutomations([{ ...base, rereadsAlso }], workshop)).toEqual([]);
});

test.each<[string, Partial<Automation>, string]>([
  ['a name with capitals', { name: 'Fine' }, 'not kebab-case'],
  ['an unknown subject', { subject: 'gadget' }, 'gadget is not an object'],
  ['an unknown object', { reads: [{ object: 'gadget', fields: [] }] }, 'gadget is not an object'],
  ['an unknown field', { reads: [{ object: 'widget', fields: ['colour'] }] }, 'widget has no field colour'],
  ['a field of users', { writes: [{ object: 'widget', fields: ['size'] }] }, 'writes widget.size, which users write'],
  ['a read that leads nowhere', { reads: [{ object: 'box', fields: ['name'] }] }, 'leads to box, not to its subject'],
  ['a way that is no key', { reads: [{ object: 'part', fields: ['weight'], via: 'weight' }] }, 'is no foreign key'],
  ['a re-read that is no command', { commands: ['GROW'], rereads: ['SHRINK'] }, 'not among its commands'],
  ['re-read children of another', { rereadsAlso: [{ object: 'widget', via: 'boxId' }] }, 'which leads to box'],
  ['a re-read that leads elsewhere', { rereadsAlso: [{ object: 'task', by: 'boxId' }] }, 'which leads to box'],
  [
    'a re-read from children that are not re-read',
    { rereadsAlso: [{ object: 'widget', by: 'widgetId', from: 'part' }] },
    'which it does not reread as children',
  ],
  [
    'a re-read by a key of others',
    { rereadsAlso: [{ object: 'part', via: 'widgetId', by: 'boxId' }] },
    'by widgetId, which leads to widget',
  ],
  [
    'commands without a field for them',
    { subject: 'part', reads: [], writes: [], commands: ['GROW'] },
    'requestedAction',
  ],
])('%s is named', (_what, change, problem) => {
  const problems = checkAutomations([{ ...base, ...change }], workshop);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('a verdict writes only what its automation declared', () => {
  const write = (object: string, set: Record<string, unknown>) =>
    ({ kind: 'answer', object, id: 'x', seen: {}, set, reasons: [] }) as const;
  expect(() => assertDeclared(base, write('widget', { widgetState: 'LARGE', requestedAction: null }))).not.toThrow();
  expect(() => assertDeclared(base, write('widget', { decisionKey: 'x' }))).toThrow('fine writes widget.decisionKey');
  expect(() => assertDeclared(base, write('box', { totalSize: 1 }))).toThrow('box.totalSize');
  expect(() => assertDeclared(base, { kind: 'create', object: 'task', id: 'x', data: { title: 'x' } })).not.toThrow();
});

test('a name taken twice is named', () => {
  expect(checkAutomations([base, base], workshop)).toEqual(['fine: the name is taken twice']);
});

test('automations that feed each other in a circle are refused, through any number of them', () => {
  const feeds = (name: string, reads: string, writes: string): Automation => ({
    ...base,
    name,
    reads: [{ object: 'widget', fields: [reads, 'requestedAction'] }],
    writes: [{ object: 'widget', fields: [writes, 'requestedAction'] }],
  });
  const circle = [
    feeds('one', 'widgetState', 'decisionReason'),
    feeds('two', 'decisionReason', 'decisionKey'),
    feeds('three', 'decisionKey', 'widgetState'),
  ];
  expect(checkAutomations(circle, workshop)).toEqual(['a cycle: one → two → three → one']);
  expect(checkAutomations(circle.slice(1), workshop)).toEqual([]);
  // Reading what one writes oneself is how an edit of it is noticed.
  expect(checkAutomations([feeds('self', 'widgetState', 'widgetState')], workshop)).toEqual([]);
  expect(() => assertAutomations(circle, workshop)).toThrow(/cycle/);
});
