/** Agreements by their dates, requests with their deadlines, and matching, each at the desk of the channel. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { people, TestDesk, type Said } from '../funds/testing/desk.ts';
import {
  agreementStateAutomation as agreements,
  agreementWarningAutomation as warnings,
  channelFlowAutomation as flows,
  channelRequestAutomation as requests,
  channelRequestProgressAutomation as progress,
  partnerStageAutomation as stages,
} from './automation.ts';
import { Directory } from './match.rules.ts';

const at = (day: string) => ({ now: new Date(`${day}T02:00:00Z`), timeZone: 'Asia/Shanghai' });
const tasksIn = ({ decisions }: Said) =>
  decisions.flatMap((each) => (each.kind === 'create' && each.object === 'task' ? [each] : []));

async function desk(): Promise<TestDesk> {
  const { db } = await testDatabase();
  return new TestDesk(db);
}

describe('agreements', () => {
  test('and sell-through are for the channel managers, where a setting names them', async () => {
    const table = await desk();
    const [partner, agreement, flow] = [randomUUID(), randomUUID(), randomUUID()];
    await table.put('workspaceMember', people.ann, { userEmail: 'ann@pharma.example' });
    await table.put('company', partner, { name: 'Agency' });
    await table.put('channelAgreement', agreement, {
      partnerId: partner,
      agreementNumber: 'A',
      startsOn: '2026-01-01',
    });
    await table.put('channelFlow', flow, {
      sellerId: partner,
      buyerId: partner,
      productId: randomUUID(),
      quantity: 1,
      unitOfMeasure: '盒',
      soldOn: '2026-02-01',
    });
    await table.put('pharmaPolicy', randomUUID(), { policyKey: 'channel.managers', listValue: ['Ann@pharma.example'] });
    const refused = await table.ask(agreements, agreement, 'ACTIVATE', 'bob');
    expect(refused).toMatchObject({ data: { agreementState: 'DRAFT' } });
    expect(refused.text).toContain('Only channel managers');
    expect((await table.ask(agreements, agreement, 'ACTIVATE', 'ann')).data).toMatchObject({
      agreementState: 'ACTIVE',
    });
    expect((await table.ask(flows, flow, 'CONFIRM', 'bob')).text).toContain('Only channel managers');
    expect((await table.ask(flows, flow, 'CONFIRM', 'ann')).data).toMatchObject({ flowState: 'CONFIRMED' });
  });

  test('are activated when complete, near their end, over, and prolonged by a later day', async () => {
    const table = await desk();
    const [partner, agreement] = [randomUUID(), randomUUID()];
    await table.put('company', partner, { name: 'Agency', accountOwnerId: people.eve });
    await table.put('channelAgreement', agreement, {
      partnerId: partner,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    });
    const decided = async (action: string | null) => {
      const said =
        action === null
          ? await table.look(agreements, agreement)
          : await table.ask(agreements, agreement, action, 'ann');
      await table.stand('agreement-state', 'channelAgreement', agreement, {
        agreementState: said.data['agreementState'],
      });
      return said;
    };
    expect((await decided('ACTIVATE')).text).toContain('Missing: agreement number');
    await table.put('channelAgreement', agreement, { agreementNumber: 'A-1' });
    expect((await decided('ACTIVATE')).data).toMatchObject({ agreementState: 'ACTIVE', requestedAction: null });
    expect(tasksIn(await table.look(warnings, agreement))).toEqual([]);
    const ids = new Set<string>();
    for (const day of ['2026-10-03', '2026-10-20', '2026-11-05', '2026-12-10', '2026-12-11']) {
      table.clock = at(day);
      expect((await decided(null)).data).toMatchObject({ agreementState: 'EXPIRING' });
      const [task] = tasksIn(await table.look(warnings, agreement));
      expect(task?.data).toMatchObject({ assigneeId: people.eve });
      ids.add(task?.id ?? '');
    }
    // 90, 60 and 30 days before: three tasks however often it is looked at.
    expect(ids.size).toBe(3);
    table.clock = at('2027-01-01');
    expect((await decided(null)).data).toMatchObject({ agreementState: 'EXPIRED' });
    await table.put('channelAgreement', agreement, { endsOn: '2028-12-31' });
    expect((await decided(null)).data).toMatchObject({ agreementState: 'ACTIVE' });
    expect((await decided('TERMINATE')).data).toMatchObject({ agreementState: 'TERMINATED' });
    expect((await decided('ACTIVATE')).text).toContain('not possible');
  });

  test('make a partner active, a hold suspends it, the end of all ends it', async () => {
    const table = await desk();
    const [partner, agreement] = [randomUUID(), randomUUID()];
    await table.put('company', partner, { name: 'Agency', accountKind: 'BROKER' });
    const stage = async () => (await table.look(stages, partner)).data['partnerStage'];
    expect(await stage()).toBe('NONE');
    await table.put('channelAgreement', agreement, { partnerId: partner });
    expect(await stage()).toBe('QUALIFYING');
    await table.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'ACTIVE' });
    expect(await stage()).toBe('ACTIVE');
    await table.stand('hold-reasons', 'company', partner, { holdReasons: ['COMPLIANCE'] });
    expect(await stage()).toBe('SUSPENDED');
    await table.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'EXPIRED' });
    expect(await stage()).toBe('ENDED');
    // A distributor needs its licence first.
    await table.put('company', partner, { accountKind: 'DISTRIBUTOR' });
    await table.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'DRAFT' });
    expect(await stage()).toBe('PROSPECT');
  });
});

describe('channel requests', () => {
  async function submitted() {
    const table = await desk();
    const [partner, request, manager] = [randomUUID(), randomUUID(), randomUUID()];
    await table.put('workspaceMember', manager, { userEmail: 'Boss@example.com' });
    await table.put('pharmaPolicy', randomUUID(), { policyKey: 'channel.managers', listValue: ['boss@example.com'] });
    await table.put('company', partner, { name: 'Agency', accountOwnerId: people.eve });
    await table.put('channelRequest', request, { name: 'Price list', partnerId: partner, requestKind: 'PRICE' });
    table.clock = at('2026-03-02');
    const decided = async (action: string | null) => {
      const said =
        action === null ? await table.look(requests, request) : await table.ask(requests, request, action, 'ann');
      await table.stand('channel-request', 'channelRequest', request, { requestState: said.data['requestState'] });
      return said;
    };
    expect((await decided('SUBMIT')).text).toContain('Missing: details');
    await table.put('channelRequest', request, { details: 'For 2026' });
    const first = await decided('SUBMIT');
    return { table, request, manager, decided, first };
  }

  test('become a task with a day by their kind, are late, and go to the manager, each step once', async () => {
    const { table, request, manager, decided, first } = await submitted();
    expect(first.data).toMatchObject({ requestState: 'SUBMITTED', submittedById: people.ann, dueOn: '2026-03-05' });
    const seen = new Map(tasksIn(first).map((task) => [task.id, task]));
    expect([...seen.values()].map(({ data }) => data['assigneeId'])).toEqual([people.eve]);
    const [taskId] = seen.keys();
    await table.put('task', taskId ?? '', { status: 'IN_PROGRESS' });
    await table.look(progress, taskId ?? '');
    expect((await decided(null)).data).toMatchObject({ requestState: 'IN_PROGRESS' });
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']) {
      table.clock = at(day);
      for (const task of tasksIn(await decided(null))) seen.set(task.id, task);
    }
    expect(table.shown(request)).toMatchObject({ requestState: 'LATE' });
    // The task, one reminder, one escalation.
    expect([...seen.values()].map(({ data }) => data['assigneeId'])).toEqual([people.eve, people.eve, manager]);
  });

  test('are closed only with an answer', async () => {
    const { table, request, decided } = await submitted();
    expect((await decided('ANSWER')).text).toContain('Write the answer first.');
    expect((await decided('CLOSE')).text).toContain('not possible');
    await table.put('channelRequest', request, { answer: 'See attachment' });
    expect((await decided('ANSWER')).data).toMatchObject({ requestState: 'ANSWERED', answeredAt: expect.any(String) });
    await table.put('channelRequest', request, { answer: '' });
    expect((await decided('CLOSE')).data).toMatchObject({ requestState: 'ANSWERED' });
    await table.put('channelRequest', request, { answer: 'See attachment' });
    expect((await decided('CLOSE')).data).toMatchObject({ requestState: 'CLOSED' });
    table.clock = at('2026-06-01');
    expect(tasksIn(await decided(null))).toEqual([]);
  });
});

describe('matching', () => {
  const directory = new Directory([
    { id: 'a', code: 'H-001', names: ['宁波市第一医院'] },
    { id: 'b', code: 'H-002', names: ['宁波市第二医院'] },
    { id: 'c', code: null, names: ['国药控股宁波有限公司'] },
    { id: 'd', code: null, names: ['Twin Pharma Ltd'] },
    { id: 'e', code: null, names: ['Twin Pharma'] },
  ]);
  test.each([
    ['a code, however it is written', 'h 001', { id: 'a', score: 100 }],
    ['a name in other widths and legal forms', '国药控股宁波', { id: 'c', score: 100 }],
    ['nothing where two are called the same', 'TWIN PHARMA CO., LTD.', null],
    ['nothing where two are equally alike', '宁波市第三医院', null],
    ['nothing where nothing is alike', 'Ωmega', null],
  ])('finds %s', (_what, text, expected) => {
    expect(directory.find(text)).toEqual(expected);
  });

  test('a likeness is never certain', () => {
    const found = directory.find('宁波第一医院');
    expect(found?.id).toBe('a');
    expect(found?.score).toBeGreaterThan(60);
    expect(found?.score).toBeLessThan(100);
  });
});
