import { expect, test } from 'vitest';
import { hostModel } from '../../../schema/generated/model.ts';
import { locate } from '../columns.ts';
import { mappings } from '../mappings/index.ts';
import { orderFields, orderKinds, orderStates } from './orders.ts';
import { recordKinds } from './records.ts';

const modelOf = (name: string) => hostModel.objects.find((object) => object.name === name);

test.each(Object.values(recordKinds))(
  'every column of $kind leads to a field that users may write',
  ({ object, fields }) => {
    const model = modelOf(object);
    for (const { key, into, type } of fields) {
      const name = into.split('.')[0] ?? '';
      const field = model?.fields.find((each) => each.name === name || each.relation?.joinColumn === name);
      expect(field, `${key} → ${object}.${into}`).toMatchObject({ answer: false });
      if (typeof type === 'object' && 'options' in type) expect(field?.options).toEqual(Object.keys(type.options));
    }
  },
);

test('choices of orders are those of Twenty', () => {
  const order = modelOf('salesOrder');
  const options = (name: string) => order?.fields.find((field) => field.name === name)?.options;
  expect(options('orderKind')).toEqual(Object.keys(orderKinds));
  for (const state of Object.keys(orderStates)) expect(options('orderState')).toContain(state);
});

test('no header leads to two fields of a kind', () => {
  for (const [kind, fields] of [
    ...Object.entries(recordKinds).map(([name, spec]) => [name, spec.fields] as const),
    ['orders', orderFields] as const,
  ]) {
    const headers = fields
      .flatMap(({ key, headers: others }) => [key, ...others])
      .map((header) => header.toLowerCase());
    const twice = headers.filter((header, at) => headers.indexOf(header) !== at);
    expect({ kind, twice: twice.filter((header) => !allowedTwice.has(`${kind} ${header}`)) }).toEqual({
      kind,
      twice: [],
    });
  }
});

/** Taken by whichever field comes first; the other has words of its own. */
const allowedTwice = new Set(['affiliations 职务']);

test.each(mappings.map((mapping) => [mapping.name, mapping] as const))(
  'a file as %s writes it is recognised',
  (_name, mapping) => {
    const fields = mapping.kind === 'orders' ? orderFields : recordKinds[mapping.kind].fields;
    const header = Object.values(mapping.columns).map(([first]) => first ?? '');
    const columns = locate(header, { kind: mapping.kind, fields, map: new Map(), mapping: undefined });
    expect(columns.mapping?.name).toBe(mapping.name);
    expect(columns.unused).toEqual([]);
    expect([...columns.at.keys()].toSorted()).toEqual(Object.keys(mapping.columns).toSorted());
  },
);

test('--map comes first, and names what is there', () => {
  const { fields } = recordKinds.territories;
  const header = ['Kürzel', 'Name', 'code'];
  const options = { kind: 'territories', fields, mapping: undefined } as const;
  const columns = locate(header, { ...options, map: new Map([['territoryCode', 'kürzel']]) });
  expect(Object.fromEntries(columns.at)).toEqual({ territoryCode: 0, name: 1 });
  expect(columns.unused).toEqual(['code']);
  const named = (map: [string, string][]) => () => locate(header, { ...options, map: new Map(map) });
  expect(named([['territoryCode', 'Nummer']])).toThrow(/Kürzel, Name, code/);
  expect(named([['colour', 'Name']])).toThrow(/territoryCode/);
  expect(() => locate(['Name'], { ...options, map: new Map() })).toThrow(/--map territoryCode=…/);
});
