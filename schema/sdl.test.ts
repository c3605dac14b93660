import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { hostSdl } from './sdl.ts';
import { standardObjects } from './standard/standard.ts';

const ours = buildSchema(hostSdl({ objects: standardObjects }));
const host = buildSchema(readFileSync(`${import.meta.dirname}/standard/core-2.19.graphql`, 'utf8'));

/** `name(argument: Type, …): Type` of every member of a type. */
function signatures(type: GraphQLNamedType | undefined): Map<string, string> {
  if (isInputObjectType(type)) {
    return new Map(
      Object.values(type.getFields()).map((field) => [field.name, `${field.name}: ${String(field.type)}`]),
    );
  }
  if (!isObjectType(type)) return new Map();
  return new Map(
    Object.values(type.getFields()).map((field) => {
      const given = field.args.map((arg) => `${arg.name}: ${String(arg.type)}`);
      return [field.name, `${field.name}(${given.join(', ')}): ${String(field.type)}`];
    }),
  );
}

const typeNames = Object.keys(ours.getTypeMap()).filter((name) => !name.startsWith('__'));

/** What sdl.ts says it leaves out. */
function leftOut(typeName: string, member: string): boolean {
  if (typeName.endsWith('AggregateInput')) return true;
  const relation = standardObjects
    .flatMap(({ fields }) => fields)
    .some((field) => field.relation && field.name === member);
  return relation && /(Filter|OrderBy|OrderByWithGroupBy|GroupBy|Create|Update)Input$/.test(typeName);
}

describe('the SDL of the standard objects', () => {
  test.each(typeNames)('%s has nothing that the host lacks, with the same types and arguments', (name) => {
    const theirs = signatures(host.getType(name));
    const own = [...signatures(ours.getType(name))];
    expect(own).toEqual(own.map(([member]) => [member, theirs.get(member)]));
  });

  test('misses nothing of the host but what it says it leaves out', () => {
    const missing = Object.keys(host.getTypeMap())
      .filter((name) => ours.getType(name))
      .flatMap((name) => {
        const have = signatures(ours.getType(name));
        return [...signatures(host.getType(name)).keys()]
          .filter((member) => !have.has(member) && !leftOut(name, member))
          .map((member) => `${name}.${member}`);
      });
    expect(missing).toEqual([]);
  });

  test('has the values of every enum in the host’s order', () => {
    for (const name of typeNames.filter((each) => each.endsWith('Enum'))) {
      const values = (schema: typeof host): string[] =>
        (schema.getType(name) as unknown as { getValues(): { name: string }[] }).getValues().map((value) => value.name);
      expect(values(ours)).toEqual(values(host));
    }
  });
});
