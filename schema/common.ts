/** The part of the host's core SDL that does not depend on its objects: scalars, filters, paging. As 2.19 serves it. */

const comparisons = ['eq', 'gt', 'gte', 'in', 'lt', 'lte', 'neq', 'is'];

function filter(
  name: string,
  scalar: string,
  operators: readonly string[] = comparisons,
  listItem = `${scalar}!`,
): string {
  const types: Record<string, string> = {
    in: `[${listItem}]`,
    containsAny: `[${listItem}]`,
    is: 'FilterIs',
    isEmptyArray: 'Boolean',
  };
  return `input ${name} {\n${operators.map((each) => `  ${each}: ${types[each] ?? scalar}`).join('\n')}\n}`;
}

/** Filter of a SELECT, MULTI_SELECT or RATING field's enum. */
export function enumFilter(name: string): string {
  return filter(`${name}Filter`, name, ['eq', 'neq', 'in', 'containsAny', 'is', 'isEmptyArray'], name);
}

export function enumSdl(name: string, values: readonly string[]): string {
  return `enum ${name} {\n${values.map((value) => `  ${value}`).join('\n')}\n}`;
}

const actorSources = 'EMAIL CALENDAR WORKFLOW AGENT API IMPORT MANUAL SYSTEM WEBHOOK APPLICATION'.split(' ');
const texts = 'eq gt gte in lt lte neq startsWith endsWith like ilike regex iregex is'.split(' ');
const granularities = 'DAY MONTH QUARTER YEAR WEEK DAY_OF_THE_WEEK MONTH_OF_THE_YEAR QUARTER_OF_THE_YEAR NONE'.split(
  ' ',
);

export const commonSdl = [
  ...[
    'UUID',
    'JSON',
    'BigFloat',
    'BigInt',
    'Date',
    'DateTime',
    'Position',
    'TSVector',
    'Cursor',
    'ConnectionCursor',
  ].map((name) => `scalar ${name}`),
  enumSdl('FilterIs', ['NULL', 'NOT_NULL']),
  enumSdl('OrderByDirection', ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast']),
  enumSdl('ActorSourceEnum', actorSources),
  enumFilter('ActorSourceEnum'),
  enumSdl('DateGranularityEnum', granularities),
  enumSdl('FirstDayOfTheWeek', ['MONDAY', 'SUNDAY', 'SATURDAY']),
  filter('StringFilter', 'String', texts),
  filter('UUIDFilter', 'UUID', comparisons, 'UUID'),
  ...['BigFloat', 'BigInt', 'Float', 'Int', 'Date', 'DateTime'].map((name) => filter(`${name}Filter`, name)),
  filter('BooleanFilter', 'Boolean', ['eq', 'is']),
  'input RawJsonFilter {\n  is: FilterIs\n  like: String\n}',
  'input ArrayFilter {\n  containsIlike: String\n  is: FilterIs\n  isEmptyArray: Boolean\n}',
  'input TSVectorFilter {\n  search: String\n}',
  'input GroupByDateGranularityInput {\n  granularity: DateGranularityEnum\n  weekStartDay: FirstDayOfTheWeek\n  timeZone: String\n}',
  'input OrderByDateGranularityInput {\n  orderBy: OrderByDirection\n  granularity: DateGranularityEnum\n}',
  'type FileObject {\n  fileId: UUID!\n  label: String!\n  extension: String\n  url: String\n}',
  'input FileItemInput {\n  fileId: UUID!\n  label: String!\n}',
  'type PageInfo {\n  startCursor: ConnectionCursor\n  endCursor: ConnectionCursor\n  hasNextPage: Boolean!\n  hasPreviousPage: Boolean!\n}',
].join('\n\n');
