/** Small automations over the workshop, one for each way of deciding. */
import type { Transaction } from '../../db/pool.ts';
import type { Catalogue } from '../../text/text.ts';
import type { Automation, Decision, Reason, Verdict } from '../automation.ts';
import { commandOf, type Command } from '../command.ts';
import { idFor } from '../identifiers.ts';
import { recordsByIds, recordsByKey } from '../records.ts';

export const workshopTexts: Catalogue = {
  SIZE_IS: { en: 'The size is {size}.', 'zh-CN': '尺寸为 {size}。' },
  GROWN: { en: '{person} made it grow.', 'zh-CN': '{person} 已将其放大。' },
  CONFIRM_AGAIN: { en: 'Please confirm again.', 'zh-CN': '请再次确认。' },
};

export interface WidgetFacts {
  readonly id: string;
  readonly size: number;
  readonly shown: string | null;
  readonly expiresAt: Date | null;
  readonly command: Command | null;
  readonly weight: number;
  readonly grown: number;
}

interface Grown {
  readonly widget: string;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Its own table: how often each widget was made to grow. Money would move here. */
export async function createEffectTable(tx: { query(sql: string): Promise<unknown> }): Promise<void> {
  await tx.query('create table effect (widget uuid not null, weight integer not null)');
}

/** State from size and expiry; GROW counts once per command, on fresh parts. */
export const widgetState: Automation<WidgetFacts, Grown & { weight: number }> = {
  name: 'widget-state',
  summary: { en: 'Keeps the state of widgets.', 'zh-CN': '维护部件状态。' },
  subject: 'widget',
  reads: [
    { object: 'widget', fields: ['size', 'expiresAt'] },
    { object: 'part', fields: ['weight', 'widgetId'], via: 'widgetId' },
  ],
  writes: [{ object: 'widget', fields: ['widgetState', 'requestedAction', 'decisionReason'] }],
  commands: ['GROW', 'SHRINK'],
  rereads: ['GROW'],
  rereadsAlso: [{ object: 'part', via: 'widgetId' }],
  async load(tx, ids) {
    const widgets = await recordsByIds(tx, 'widget', ids);
    const parts = await recordsByKey(tx, 'part', 'widgetId', ids);
    const { rows } = await tx.query<{ widget: string; grown: number }>(
      'select widget, count(*)::int as grown from effect where widget = any($1) group by widget',
      [ids],
    );
    const grown = new Map(rows.map((row) => [row.widget, row.grown]));
    return new Map(
      [...widgets].map(([id, { data, authors }]) => [
        id,
        {
          id,
          size: number(data['size']),
          shown: text(data['widgetState']),
          expiresAt: text(data['expiresAt']) === null ? null : new Date(String(data['expiresAt'])),
          command: commandOf({ data, authors }),
          weight: (parts.get(id) ?? []).reduce((sum, part) => sum + number(part.data['weight']), 0),
          grown: grown.get(id) ?? 0,
        },
      ]),
    );
  },
  decide(facts, clock): Verdict<Grown & { weight: number }> {
    const { id, command, expiresAt, shown } = facts;
    if (facts.size === 13) throw new Error('this size cannot be decided');
    const expired = expiresAt !== null && expiresAt <= clock.now;
    const grows = command?.action === 'GROW' && command.memberId !== null;
    const size = facts.size + (grows ? 10 : 0) + facts.grown * 10;
    const state = expired ? 'EXPIRED' : size >= 10 ? 'LARGE' : 'SMALL';
    const reasons: Reason[] = [
      ...(grows ? [{ code: 'GROWN', values: { person: command.memberName } }] : []),
      ...(command && !grows ? [{ code: 'CONFIRM_AGAIN' }] : []),
      { code: 'SIZE_IS', values: { size } },
    ];
    return {
      decisions: [
        {
          kind: 'answer',
          object: 'widget',
          id,
          seen: { widgetState: shown, ...(command && { requestedAction: command.action }) },
          set: { widgetState: state, ...(command && { requestedAction: null }) },
          reasons,
          ...(command && { command }),
        },
      ],
      effects: grows ? [{ widget: id, weight: facts.weight }] : [],
      ...(expiresAt && !expired && { wakeAt: expiresAt }),
    };
  },
  async apply(tx: Transaction, effects) {
    for (const { widget, weight } of effects) await tx.query('insert into effect values ($1, $2)', [widget, weight]);
  },
};

/** The sum of the sizes of a box's widgets. */
export const boxTotal: Automation<{ id: string; sizes: number[] }, never> = {
  name: 'box-total',
  summary: { en: 'Adds up the sizes in a box.', 'zh-CN': '汇总盒内尺寸。' },
  subject: 'box',
  reads: [{ object: 'widget', fields: ['size', 'boxId'], via: 'boxId' }],
  writes: [{ object: 'box', fields: ['totalSize', 'tags'] }],
  lane: 'score',
  async load(tx, ids) {
    const boxes = await recordsByIds(tx, 'box', ids);
    const widgets = await recordsByKey(tx, 'widget', 'boxId', [...boxes.keys()]);
    return new Map(
      [...widgets].map(([id, found]) => [id, { id, sizes: found.map(({ data }) => number(data['size'])) }]),
    );
  },
  decide: ({ id, sizes }): Verdict<never> => ({
    decisions: [
      { kind: 'project', object: 'box', id, set: { totalSize: sizes.reduce((sum, size) => sum + size, 0), tags: [] } },
    ],
  }),
};

/** A task, with its target, about every widget of 100 and more. */
export const widgetTask: Automation<{ id: string; size: number; ownerId: string | null }, never> = {
  name: 'widget-task',
  summary: { en: 'Makes huge widgets a task of their owner.', 'zh-CN': '为超大部件生成任务。' },
  subject: 'widget',
  reads: [{ object: 'widget', fields: ['size', 'ownerId'] }],
  writes: [
    { object: 'task', fields: ['title', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'widgetId'], creates: true },
  ],
  async load(tx, ids) {
    const widgets = await recordsByIds(tx, 'widget', ids);
    return new Map(
      [...widgets].map(([id, { data }]) => [id, { id, size: number(data['size']), ownerId: text(data['ownerId']) }]),
    );
  },
  decide({ id, size, ownerId }): Verdict<never> {
    if (size < 100) return { decisions: [] };
    const taskId = idFor('widget-task', id);
    const quota = ownerId ? { quotaOwner: ownerId } : {};
    const task: Decision = {
      kind: 'create',
      object: 'task',
      id: taskId,
      data: { title: { code: 'SIZE_IS', values: { size } }, assigneeId: ownerId },
      ...quota,
    };
    const target: Decision = {
      kind: 'create',
      object: 'taskTarget',
      id: idFor('widget-task-target', id),
      after: taskId,
      data: { taskId, widgetId: id },
      ...quota,
    };
    return { decisions: [task, target] };
  },
};
