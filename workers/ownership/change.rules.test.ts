import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideOwnership, type OwnershipFacts, type SeenOwner } from './change.rules.ts';
import { Responsible } from './responsible.ts';
import { decideTask, type TaskFacts } from './task.rules.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const [li, han, boss] = ['li', 'han', 'boss'];
const seen = (over: Partial<SeenOwner> = {}): SeenOwner => ({
  ownerId: li,
  formerId: null,
  since: new Date('2026-01-01T00:00:00Z'),
  sequence: 3,
  ...over,
});
const facts = (over: Partial<OwnershipFacts> = {}): OwnershipFacts => ({
  companyId: 'c0000000-0000-4000-8000-000000000001',
  companyName: '仁爱医院',
  ownerId: li,
  seen: seen(),
  departed: new Map(),
  names: new Map([
    [li, '李雷'],
    [han, '韩梅梅'],
  ]),
  destroyed: new Set(),
  heirId: han,
  managerId: boss,
  tier: 'ORDINARY',
  watchedTiers: ['TOP', 'HIGH'],
  watchDays: 7,
  ...over,
});
const kinds = (given: OwnershipFacts, at = clock): string[] =>
  decideOwnership(given, at).decisions.map((each) => `${each.kind} ${each.object}`);

describe('changes of the owner', () => {
  test('first sight is no change; a change is kept once, under its number', () => {
    const first = decideOwnership(facts({ seen: null }), clock);
    expect(first.decisions).toEqual([]);
    expect(first.effects).toMatchObject([{ ownerId: li, sequence: 0 }]);
    const changed = decideOwnership(facts({ ownerId: han }), clock);
    expect(changed.decisions).toMatchObject([
      {
        kind: 'create',
        object: 'ownershipChange',
        data: { fromOwnerId: li, toOwnerId: han, changeReason: 'REASSIGNED', changedOn: '2026-03-10' },
      },
    ]);
    expect(changed.effects).toMatchObject([{ ownerId: han, formerId: null, sequence: 4 }]);
    expect(decideOwnership(facts(), clock)).toEqual({ decisions: [], effects: [] });
  });

  test('whatever the owners do, each change is kept exactly once and the chain has no gaps', () => {
    const steps = fc.array(fc.constantFrom(null, li, han), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, (owners) => {
        let known: SeenOwner | null = null;
        const ids: string[] = [];
        let changes = 0;
        for (const [at, ownerId] of owners.entries()) {
          if (at > 0 && ownerId !== owners[at - 1]) changes++;
          const { decisions, effects = [] } = decideOwnership(facts({ ownerId, seen: known }), clock);
          ids.push(...decisions.map(({ id }) => id));
          for (const effect of effects) known = { ...effect, since: clock.now };
          expect(known?.ownerId).toBe(ownerId);
        }
        expect(new Set(ids).size).toBe(changes);
        expect(ids).toHaveLength(changes);
      }),
    );
  });
});

describe('a member leaves', () => {
  const left = new Map([[li, new Date('2026-03-10T03:00:00Z')]]);

  test('the account goes to the territory owner, by compare-and-set; the best are watched by the manager', () => {
    expect(decideOwnership(facts({ departed: left }), clock).decisions).toMatchObject([
      { kind: 'answer', object: 'company', seen: { accountOwnerId: li }, set: { accountOwnerId: han } },
    ]);
    const [, task, target] = decideOwnership(facts({ departed: left, tier: 'TOP' }), clock).decisions;
    expect(task).toMatchObject({ object: 'task', data: { assigneeId: boss }, quotaOwner: boss });
    expect(target).toMatchObject({ object: 'taskTarget', after: task?.id });
  });

  test('then the change is kept with its cause, and nothing is handed over again', () => {
    const after = facts({ ownerId: han, departed: left, tier: 'TOP' });
    expect(decideOwnership(after, clock).decisions).toMatchObject([
      { object: 'ownershipChange', data: { changeReason: 'OWNER_LEFT', fromOwnerName: '李雷' } },
    ]);
  });

  test('of a destroyed member the name is kept, not a key that leads nowhere', () => {
    const [change] = decideOwnership(
      facts({ ownerId: han, departed: left, destroyed: new Set([li]) }),
      clock,
    ).decisions;
    expect(change).toMatchObject({ data: { fromOwnerName: '李雷', toOwnerId: han } });
    expect(change?.kind === 'create' && 'fromOwnerId' in change.data).toBe(false);
  });

  test('an account that the host emptied is recognised, even when the news of the member comes later', () => {
    const emptied = decideOwnership(facts({ ownerId: null }), clock);
    expect(emptied.wakeAt).toEqual(new Date('2026-03-10T04:10:00Z'));
    expect(emptied.effects).toMatchObject([{ ownerId: null, formerId: li }]);
    const later = { ...clock, now: new Date('2026-03-10T04:10:00Z') };
    const known = facts({
      ownerId: null,
      seen: seen({ ownerId: null, formerId: li, since: clock.now }),
      departed: left,
    });
    expect(decideOwnership(known, later).decisions).toMatchObject([
      { kind: 'answer', seen: { accountOwnerId: null }, set: { accountOwnerId: han } },
    ]);
  });

  test('an account given up long before the member left stays as it is', () => {
    const known = facts({ ownerId: null, seen: seen({ ownerId: null, formerId: li }), departed: left });
    expect(decideOwnership(known, clock)).toMatchObject({ decisions: [] });
  });

  test('without anybody to take it over it becomes a task, whatever the tier', () => {
    expect(kinds(facts({ departed: left, heirId: null, managerId: null }))).toEqual([
      'create task',
      'create taskTarget',
    ]);
  });
});

describe('who answers', () => {
  const members = [li, han, boss].map((id) => ({ id, name: id, email: `${id}@example.com` }));
  const territories = [
    { id: 'city', ownerId: li, parentId: 'region' },
    { id: 'region', ownerId: boss, parentId: null },
    { id: 'circle', ownerId: null, parentId: 'circle' },
  ];
  const of = (departed: string[] = [], fallback = ''): Responsible =>
    new Responsible(members, territories, { departed, fallback });

  test('the owner while here, else the territory upwards, else the fallback', () => {
    const account = { accountOwnerId: han, salesTerritoryId: 'city' };
    expect(of().forAccount(account)).toBe(han);
    expect(of([' HAN@example.com ']).forAccount(account)).toBe(li);
    expect(of(['han@example.com', 'li@example.com']).forAccount(account)).toBe(boss);
    expect(of([], 'boss@example.com').forAccount({ salesTerritoryId: 'circle' })).toBe(boss);
    expect(of().forAccount({ accountOwnerId: 'somebody else' })).toBeNull();
  });

  test('above the territory owner stands the owner of the larger one', () => {
    expect(of().above('city', li)).toBe(boss);
    expect(of().above('city', han)).toBe(li);
    expect(of().above('region', boss)).toBeNull();
  });
});

describe('tasks', () => {
  const task = (over: Partial<TaskFacts> = {}): TaskFacts => ({
    taskId: 't',
    isOpen: true,
    assigneeId: li,
    seenId: li,
    emptiedAt: null,
    isAssigneeDeparted: false,
    isSeenDestroyed: false,
    seenName: '李雷',
    heirId: han,
    heirName: '韩梅梅',
    ...over,
  });
  test('open ones move, finished ones and those of others do not', () => {
    const moved = [{ kind: 'project', object: 'task', set: { assigneeId: han } }];
    expect(decideTask(task({ isAssigneeDeparted: true }), clock).decisions).toMatchObject(moved);
    expect(decideTask(task({ assigneeId: null, isSeenDestroyed: true }), clock).decisions).toMatchObject(moved);
    expect(decideTask(task(), clock).decisions).toEqual([]);
    expect(decideTask(task({ isAssigneeDeparted: true, isOpen: false }), clock).decisions).toEqual([]);
    expect(decideTask(task({ isAssigneeDeparted: true, heirId: null }), clock).decisions).toEqual([]);
  });
  test('remembers whose it is, also after it was emptied, and forgets it when it is done', () => {
    expect(decideTask(task({ seenId: null }), clock).effects).toEqual([
      { taskId: 't', assigneeId: li, isEmptied: false },
    ]);
    const emptied = decideTask(task({ assigneeId: null }), clock);
    expect(emptied).toMatchObject({
      effects: [{ assigneeId: li, isEmptied: true }],
      wakeAt: new Date('2026-03-10T04:10:00Z'),
    });
    const longAgo = task({ assigneeId: null, emptiedAt: new Date('2026-03-01T00:00:00Z') });
    expect(decideTask(longAgo, clock)).toEqual({ decisions: [], effects: [] });
    expect(decideTask(task({ isOpen: false }), clock).effects).toEqual([
      { taskId: 't', assigneeId: null, isEmptied: false },
    ]);
  });
});
