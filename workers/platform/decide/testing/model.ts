/** For the tests of deciding and writing: boxes, the widgets in them, their parts, and tasks about them. */
import type { FieldModel, FieldType, HostModel } from '../../../../schema/model.ts';

const field = (name: string, type: FieldType, more: Partial<FieldModel> = {}): FieldModel => ({
  name,
  type,
  nullable: true,
  unique: false,
  answer: false,
  ours: true,
  ...more,
});
const toOne = (name: string, target: string, inverse: string): FieldModel =>
  field(name, 'RELATION', { relation: { kind: 'MANY_TO_ONE', target, joinColumn: `${name}Id`, inverse } });
const answer = { answer: true };

const common: readonly FieldModel[] = [
  field('id', 'UUID'),
  field('createdAt', 'DATE_TIME'),
  field('updatedAt', 'DATE_TIME'),
  field('deletedAt', 'DATE_TIME'),
  field('createdBy', 'ACTOR'),
  field('updatedBy', 'ACTOR'),
  field('name', 'TEXT'),
];
const object = (name: string, plural: string, fields: readonly FieldModel[]): HostModel['objects'][number] => ({
  name,
  plural,
  standard: false,
  uniqueTogether: [],
  fields: [...common, ...fields],
});

export const workshop: HostModel = {
  objects: [
    object('box', 'boxes', [field('totalSize', 'NUMBER', answer), field('tags', 'MULTI_SELECT', answer)]),
    object('widget', 'widgets', [
      toOne('box', 'box', 'widgets'),
      field('size', 'NUMBER'),
      field('expiresAt', 'DATE_TIME'),
      field('ownerId', 'UUID'),
      field('requestedAction', 'SELECT', { options: ['GROW', 'SHRINK'] }),
      field('widgetState', 'SELECT', { ...answer, options: ['SMALL', 'LARGE', 'EXPIRED'] }),
      field('decisionReason', 'TEXT', answer),
      field('decisionKey', 'TEXT', answer),
    ]),
    object('part', 'parts', [toOne('widget', 'widget', 'parts'), field('weight', 'NUMBER')]),
    object('task', 'tasks', [field('title', 'TEXT'), field('assigneeId', 'UUID')]),
    object('taskTarget', 'taskTargets', [toOne('task', 'task', 'targets'), toOne('widget', 'widget', 'taskTargets')]),
  ],
};
