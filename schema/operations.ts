/**
 * The GraphQL documents of each object, all of one shape: the root field is aliased (`page`, `records`), so that the
 * gateway reads every object's answers alike. Selections leave out what is derived or changes with every read (search
 * vectors, signed file addresses) and related records (foreign keys name them).
 */
import { composites } from './composites.ts';
import type { FieldModel, HostModel, ObjectModel } from './model.ts';
import { pascal } from './names.ts';

/** One file per object: `tradeLicence` → its documents. */
export function operationFiles(model: HostModel): ReadonlyMap<string, string> {
  return new Map(model.objects.map((object) => [object.name, documents(object)]));
}

/** The fields of a record as the documents read them: own fields, and foreign keys by their column. */
export function selectedFields(object: ObjectModel): FieldModel[] {
  return object.fields.filter(({ type, relation }) => type !== 'TS_VECTOR' && relation?.kind !== 'ONE_TO_MANY');
}

function documents(object: ObjectModel): string {
  const type = pascal(object.name);
  const types = pascal(object.plural);
  const paging = `query ${type}%($filter: ${type}FilterInput, $orderBy: [${type}OrderByInput], $first: Int, $after: String) {
  page: ${object.plural}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...${type}%
      }
    }
  }
}`;
  const byFilter = (verb: string): string =>
    `mutation ${type}${pascal(verb)}($filter: ${type}FilterInput!) {\n  records: ${verb}${types}(filter: $filter) {\n    id\n  }\n}`;
  return `${[
    fragment(`${type}Records`, type, selectedFields(object)),
    fragment(`${type}Keys`, type, selectedFields(object).filter(isKey)),
    paging.replaceAll('%', 'Records'),
    paging.replaceAll('%', 'Keys'),
    `mutation ${type}Create($data: [${type}CreateInput!]!, $upsert: Boolean) {\n  records: create${types}(data: $data, upsert: $upsert) {\n    ...${type}Records\n  }\n}`,
    `mutation ${type}Update($filter: ${type}FilterInput!, $data: ${type}UpdateInput!) {\n  records: update${types}(filter: $filter, data: $data) {\n    ...${type}Records\n  }\n}`,
    byFilter('delete'),
    byFilter('destroy'),
  ].join('\n\n')}\n`;
}

function isKey({ name, relation }: FieldModel): boolean {
  return relation !== undefined || ['id', 'createdAt', 'updatedAt', 'deletedAt'].includes(name);
}

function fragment(name: string, type: string, fields: readonly FieldModel[]): string {
  return `fragment ${name} on ${type} {\n${fields.map((field) => `  ${selection(field)}`).join('\n')}\n}`;
}

function selection(field: FieldModel): string {
  if (field.relation) return field.relation.joinColumn ?? field.name;
  if (field.type === 'FILES') return `${field.name} {\n    fileId\n    label\n    extension\n  }`;
  const composite = composites[field.type];
  return composite ? `${field.name} {\n    ${composite.parts.map(({ name }) => name).join('\n    ')}\n  }` : field.name;
}
