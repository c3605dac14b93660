/** The host's composite values, their parts, and what they look like in SDL. Names and types as 2.19 serves them. */
import type { FieldType } from './model.ts';

export interface CompositePart {
  readonly name: string;
  readonly type: 'String' | 'BigFloat' | 'JSON' | 'UUID' | 'ActorSourceEnum';
  /** In the output type; inputs and filters never require a part, except an actor's source. */
  readonly required?: true;
}

export interface Composite {
  readonly typeName: string;
  readonly parts: readonly CompositePart[];
}

const strings = (...names: string[]): CompositePart[] => names.map((name) => ({ name, type: 'String' }));
const json = (name: string): CompositePart => ({ name, type: 'JSON' });

export const composites: Readonly<Partial<Record<FieldType, Composite>>> = {
  LINKS: { typeName: 'Links', parts: [...strings('primaryLinkLabel', 'primaryLinkUrl'), json('secondaryLinks')] },
  CURRENCY: { typeName: 'Currency', parts: [{ name: 'amountMicros', type: 'BigFloat' }, ...strings('currencyCode')] },
  FULL_NAME: { typeName: 'FullName', parts: strings('firstName', 'lastName') },
  ADDRESS: {
    typeName: 'Address',
    parts: [
      ...strings(
        'addressStreet1',
        'addressStreet2',
        'addressCity',
        'addressPostcode',
        'addressState',
        'addressCountry',
      ),
      { name: 'addressLat', type: 'BigFloat' },
      { name: 'addressLng', type: 'BigFloat' },
    ],
  },
  ACTOR: {
    typeName: 'Actor',
    parts: [
      { name: 'source', type: 'ActorSourceEnum', required: true },
      { name: 'workspaceMemberId', type: 'UUID' },
      { name: 'name', type: 'String', required: true },
      json('context'),
    ],
  },
  EMAILS: { typeName: 'Emails', parts: [...strings('primaryEmail'), json('additionalEmails')] },
  PHONES: {
    typeName: 'Phones',
    parts: [
      ...strings('primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode'),
      json('additionalPhones'),
    ],
  },
  RICH_TEXT: { typeName: 'RichText', parts: strings('blocknote', 'markdown') },
};

const partFilters: Record<CompositePart['type'], string> = {
  String: 'StringFilter',
  BigFloat: 'BigFloatFilter',
  JSON: 'RawJsonFilter',
  UUID: 'UUIDFilter',
  ActorSourceEnum: 'ActorSourceEnumFilter',
};

/** Output type, create, update, filter, order and group-by inputs of one composite. */
export function compositeSdl({ typeName, parts }: Composite): string {
  const lines = (line: (part: CompositePart) => string): string => parts.map((part) => `  ${line(part)}`).join('\n');
  const block = (head: string, line: (part: CompositePart) => string): string => `${head} {\n${lines(line)}\n}`;
  const actor = typeName === 'Actor';
  // Nobody can choose an actor's name or member: the host fills them in.
  const inputs = actor ? parts.filter(({ name }) => name === 'source' || name === 'context') : parts;
  const input = (kind: 'Create' | 'Update'): string =>
    `input ${typeName}${kind}Input {\n${inputs
      .map((part) => `  ${part.name}: ${part.type}${actor && kind === 'Create' && part.required ? '!' : ''}`)
      .join('\n')}\n}`;
  const grouped = parts.filter(({ type, name }) => type !== 'JSON' && name !== 'context');
  return [
    block(`type ${typeName}`, (part) => `${part.name}: ${part.type}${part.required ? '!' : ''}`),
    input('Create'),
    input('Update'),
    block(`input ${typeName}FilterInput`, (part) => `${part.name}: ${partFilters[part.type]}`),
    block(`input ${typeName}OrderByInput`, (part) => `${part.name}: OrderByDirection`),
    `input ${typeName}GroupByInput {\n${grouped.map(({ name }) => `  ${name}: Boolean`).join('\n')}\n}`,
  ].join('\n\n');
}
