/** For ingest's tests: a small model of accounts and their licences, and webhooks as the host writes and signs them. */
import { createHmac } from 'node:crypto';
import type { FieldModel, FieldType, HostModel } from '../../../schema/model.ts';
import type { Actor } from '../decide/automation.ts';
import type { Mirror } from './mirror/apply.ts';
import { mirrorModel } from './mirror/model.ts';
import { compileRoutes, type Declared } from './mirror/routes.ts';
import { presentSnapshot, type Present } from './mirror/snapshot.ts';

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

const common: readonly FieldModel[] = [
  field('id', 'UUID'),
  field('createdAt', 'DATE_TIME'),
  field('updatedAt', 'DATE_TIME'),
  field('deletedAt', 'DATE_TIME'),
  field('createdBy', 'ACTOR'),
  field('updatedBy', 'ACTOR'),
  field('position', 'POSITION'),
  field('searchVector', 'TS_VECTOR'),
];

export const testHostModel: HostModel = {
  objects: [
    {
      name: 'account',
      plural: 'accounts',
      standard: false,
      uniqueTogether: [],
      fields: [
        ...common,
        field('name', 'TEXT'),
        field('kind', 'SELECT', { options: ['HOSPITAL', 'PHARMACY'] }),
        field('credit', 'CURRENCY'),
        field('holdReasons', 'MULTI_SELECT', { answer: true }),
        toOne('parentAccount', 'account', 'childAccounts'),
      ],
    },
    {
      name: 'licence',
      plural: 'licences',
      standard: false,
      uniqueTogether: [],
      fields: [
        ...common,
        field('number', 'TEXT'),
        field('validTo', 'DATE'),
        field('licenceState', 'SELECT', { answer: true }),
        field('requestedAction', 'SELECT'),
        toOne('account', 'account', 'licences'),
      ],
    },
  ],
};

export const people = {
  ann: actor('MANUAL', '20202020-0000-4000-8000-00000000000a', 'Ann'),
  bob: actor('MANUAL', '20202020-0000-4000-8000-00000000000b', 'Bob'),
  us: actor('APPLICATION', null, 'Pharma'),
};

function actor(source: string, workspaceMemberId: string | null, name: string) {
  return { source, workspaceMemberId, name, context: {} };
}

/** The licence's state from its dates; the account's holds from its licences; and one that reads the holds. */
export const testAutomations: readonly Declared[] = [
  {
    name: 'licence-state',
    subject: 'licence',
    reads: [{ object: 'licence', fields: ['validTo', 'number'] }],
    writes: [{ object: 'licence', fields: ['licenceState'] }],
    commands: ['VERIFY'],
  },
  {
    name: 'account-holds',
    subject: 'account',
    reads: [
      { object: 'account', fields: ['kind'] },
      { object: 'licence', fields: ['licenceState', 'account'], via: 'account' },
    ],
    writes: [{ object: 'account', fields: ['holdReasons'] }],
  },
  {
    name: 'licence-of-held-account',
    subject: 'licence',
    reads: [{ object: 'account', fields: ['holdReasons'], back: 'account' }],
    writes: [],
  },
];

export function testMirror(automations: readonly Declared[] = testAutomations): Mirror {
  const model = mirrorModel(testHostModel);
  return { model, routes: compileRoutes(model, automations), isOurs: (who: Actor) => who.source === 'APPLICATION' };
}

export type RawRecord = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** The host's time `seconds` after noon of a day in 2026, as it writes it. */
export const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 21, 12) + seconds * 1000).toISOString();

/** A record as a webhook carries it: flat, with the host's own ways to say "nothing". */
export function rawRecord(id: string, seconds: number, values: Readonly<Record<string, unknown>> = {}): RawRecord {
  return {
    id,
    createdAt: at(0),
    updatedAt: at(seconds),
    deletedAt: null,
    position: seconds,
    searchVector: "'x':1",
    createdBy: people.ann,
    updatedBy: people.ann,
    ...values,
  };
}

export function snapshot(
  object: string,
  record: RawRecord,
  context: { readonly updatedFields?: readonly string[]; readonly created?: true } = {},
): Present {
  return presentSnapshot(testMirror().model, object, record, { hostTime: new Date(record.updatedAt), ...context });
}

export const workspaceId = '20202020-1c25-4d02-bf25-6aeccf7ea419';
export const webhookId = '9be700e1-b238-4a73-a2c8-ad90bd7dbb61';

/** A webhook's body as the host writes it. */
export function webhookBody(
  eventName: string,
  record: RawRecord,
  more: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    targetUrl: 'http://127.0.0.1:4555/webhooks/twenty',
    eventName,
    objectMetadata: { id: '8e25a29f-6fc3-436b-b950-d7082e795dad', nameSingular: eventName.split('.')[0] },
    workspaceId,
    webhookId,
    eventDate: record.updatedAt,
    record,
    ...more,
  });
}

export function signedHeaders(body: string | Buffer, secret: string, timestamp: number): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-twenty-webhook-timestamp': String(timestamp),
    'x-twenty-webhook-signature': createHmac('sha256', secret).update(`${timestamp}:`).update(body).digest('hex'),
    'x-twenty-webhook-nonce': 'a8163ad706e7d4ce246a1d6318c132bf',
  };
}
