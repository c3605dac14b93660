import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../platform/decide/automation.ts';
import { decideContact, type ContactFacts } from './contact.rules.ts';
import { contentFields, contentOf, decideInteraction, type InteractionFacts } from './submit.rules.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const content = {
  companyId: 'c0000000-0000-4000-8000-000000000001',
  interactionChannel: 'VISIT',
  purpose: '新品介绍',
  happenedAt: '2026-03-09T02:00:00.000Z',
  outcome: '同意试用',
};
const facts = (over: Partial<InteractionFacts> = {}): InteractionFacts => ({
  interactionId: 'i',
  content,
  shownState: 'OPEN',
  submission: null,
  writers: { outcome: '韩梅梅' },
  goneTargets: new Set(),
  command: null,
  ...over,
});
const submit = (memberId: string | null): InteractionFacts['command'] => ({
  action: 'SUBMIT',
  memberId,
  memberName: '李雷',
});
const submission = { content, submittedBy: 'li', submittedAt: new Date('2026-03-09T05:00:00Z') };
const answer = (given: InteractionFacts): Answer => {
  const [first] = decideInteraction(given, clock).decisions;
  if (first?.kind !== 'answer') throw new Error('expected an answer');
  return first;
};
const codes = (given: InteractionFacts): string[] => answer(given).reasons.map(({ code }) => code);

describe('submitting', () => {
  test('five fields suffice', () => {
    const verdict = decideInteraction(facts({ command: submit('li') }), clock);
    expect(verdict.effects).toEqual([
      { interactionId: 'i', companyId: content.companyId, happenedAt: content.happenedAt, content, by: 'li' },
    ]);
    expect(answer(facts({ command: submit('li') })).set).toEqual({
      interactionState: 'SUBMITTED',
      submittedById: 'li',
      submittedAt: '2026-03-10T04:00:00.000Z',
      requestedAction: null,
    });
  });

  test.each(['companyId', 'interactionChannel', 'purpose', 'happenedAt', 'outcome'])(
    'without %s it is refused',
    (field) => {
      const bare = contentOf({ ...content, [field]: undefined });
      const verdict = decideInteraction(facts({ content: bare, command: submit('li') }), clock);
      expect(verdict.effects).toEqual([]);
      expect(codes(facts({ content: bare, command: submit('li') }))).toEqual(['INTERACTION_LACKS']);
    },
  );

  test('not what has not happened, not by a machine, not twice', () => {
    expect(
      codes(facts({ content: { ...content, happenedAt: '2026-03-10T05:00:00.000Z' }, command: submit('li') })),
    ).toEqual(['INTERACTION_IN_FUTURE']);
    expect(codes(facts({ command: submit(null) }))).toEqual(['CONFIRM_AGAIN']);
    expect(codes(facts({ submission, command: submit('li') }))).toEqual(['INTERACTION_SUBMITTED_ALREADY']);
  });

  test('whatever is edited afterwards, the record says again what was submitted, and whose edit it was', () => {
    const edits = fc.dictionary(
      fc.constantFrom(...contentFields),
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(edits, (edited) => {
        const shown = contentOf({ ...content, ...edited });
        const { set, seen, reasons } = answer(facts({ content: shown, submission, shownState: 'SUBMITTED' }));
        expect(
          contentOf(Object.fromEntries(Object.entries({ ...shown, ...set }).filter(([, value]) => value !== null))),
        ).toEqual(content);
        const changed = contentFields.filter((field) => shown[field] !== (content as Record<string, unknown>)[field]);
        expect(reasons).toHaveLength(changed.length);
        for (const field of changed) expect(seen).toHaveProperty(field, shown[field] ?? null);
      }),
    );
    const [reason] = answer(facts({ content: { ...content, outcome: '拒绝' }, submission })).reasons;
    expect(reason).toEqual({
      code: 'INTERACTION_IS_FINAL',
      values: { field: { code: 'INTERACTION_outcome' }, person: '韩梅梅' },
    });
  });

  test('a key that the host emptied with its record stays empty', () => {
    const emptied = facts({
      content: contentOf({ ...content, companyId: undefined }),
      submission,
      goneTargets: new Set([content.companyId]),
    });
    expect(answer(emptied).set).not.toHaveProperty('companyId');
  });
});

describe('contact', () => {
  const account = (over: Partial<ContactFacts> = {}): ContactFacts => ({
    companyId: content.companyId,
    companyName: '仁爱医院',
    lastContactAt: new Date('2026-03-01T20:00:00Z'),
    knownSince: new Date('2025-01-01T00:00:00Z'),
    tier: 'TOP',
    everyDays: 14,
    taskDays: 7,
    ownerId: 'li',
    ...over,
  });

  test('is shown by the business day', () => {
    expect(decideContact(account(), clock).decisions[0]).toMatchObject({ set: { lastContactOn: '2026-03-02' } });
    expect(decideContact(account({ lastContactAt: null, everyDays: 0 }), clock)).toEqual({
      decisions: [{ kind: 'project', object: 'company', id: content.companyId, set: { lastContactOn: null } }],
    });
  });

  test('is overdue on the day after the limit: one task per last contact', () => {
    const { wakeAt, decisions } = decideContact(account(), clock);
    expect(decisions).toHaveLength(1);
    expect(wakeAt).toEqual(new Date('2026-03-16T16:00:00Z'));
    const due = { ...clock, now: new Date('2026-03-16T16:00:00Z') };
    const later = { ...clock, now: new Date('2026-05-01T00:00:00Z') };
    const [, task, target] = decideContact(account(), due).decisions;
    expect(task).toMatchObject({ object: 'task', data: { assigneeId: 'li' }, quotaOwner: 'li' });
    expect(target).toMatchObject({ after: task?.id });
    expect(decideContact(account(), later).decisions[1]?.id).toBe(task?.id);
    expect(
      decideContact(account({ lastContactAt: new Date('2026-03-03T00:00:00Z') }), later).decisions[1]?.id,
    ).not.toBe(task?.id);
  });

  test('nobody is late with an account that was not known', () => {
    const fresh = account({ lastContactAt: null, knownSince: new Date('2026-03-09T00:00:00Z') });
    expect(decideContact(fresh, clock).decisions).toHaveLength(1);
    expect(decideContact(account({ lastContactAt: null }), clock).decisions[1]?.reasons).toMatchObject([
      { code: 'CONTACT_NEVER' },
    ]);
  });
});
