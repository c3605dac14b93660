/** What an import is asked to do, and what follows from it and the file's header. */
import type { DateOrder } from './cells/dates.ts';
import { locate, type Columns, type NamedField } from './columns.ts';
import type { ImportContext } from './context.ts';
import { ImportError } from './errors.ts';
import type { ImportKind } from './kinds/kind.ts';
import { orderFields, type ImportedState } from './kinds/orders.ts';
import { recordKinds } from './kinds/records.ts';
import { mappingNamed } from './mappings/index.ts';
import type { Encoding } from './source/bytes.ts';
import { inspect } from './source/inspect.ts';
import { readHeader } from './source/rows.ts';

export interface ImportRequest {
  readonly kind: ImportKind;
  readonly file: string;
  readonly map: ReadonlyMap<string, string>;
  readonly mapping?: string;
  /** Flows: whose file it is, by code or name; for files that do not name the seller themselves. */
  readonly seller?: string;
  /** Flows: the account under which the meaning of the columns is kept for later files. */
  readonly saveMap?: string;
  /** Whose saved layout the columns were found by. */
  readonly layoutOf?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly dateOrder?: DateOrder;
  /** Where the file names none: the workspace's. */
  readonly currency?: string;
  readonly createMissing?: boolean;
  /** Orders: into the workers' own history instead of Twenty. */
  readonly history?: boolean;
  /** Of orders whose file does not say. */
  readonly state?: ImportedState;
  readonly rejectsFile: string;
  readonly dryRun?: boolean;
}

export interface Settings {
  readonly mapping: string | null;
  readonly currency: string;
  readonly createMissing: boolean;
  readonly history: boolean;
  readonly state: ImportedState;
  readonly dateOrder: DateOrder | null;
  readonly timeZone: string;
}

export function columnsOf(header: readonly string[], { kind, map, mapping, seller }: ImportRequest): Columns {
  const fields: readonly NamedField[] = kind === 'orders' ? orderFields : recordKinds[kind].fields;
  return locate(header, {
    kind,
    fields,
    map,
    ...(seller !== undefined && { fixed: new Map([['seller', seller]]) }),
    mapping: mapping === undefined ? undefined : mappingNamed(mapping, kind),
  });
}

export function settingsOf(context: ImportContext, request: ImportRequest, columns: Columns): Settings {
  const { kind, history = false } = request;
  const { mapping } = columns;
  if (kind !== 'orders' && (history || request.createMissing || request.state))
    throw new ImportError('bad-options', '--history, --create-missing and --state are for orders only.');
  return {
    mapping: mapping?.name ?? null,
    currency: currencyOf(context, request, columns),
    createMissing: request.createMissing ?? mapping?.createMissing ?? false,
    history,
    state: request.state ?? 'CLOSED',
    dateOrder: request.dateOrder ?? null,
    timeZone: context.timeZone,
  };
}

/** What amounts are in. Empty where the file has no amounts. */
function currencyOf(
  context: ImportContext,
  { kind, currency: asked, history }: ImportRequest,
  columns: Columns,
): string {
  const fields = kind === 'orders' ? orderFields : recordKinds[kind].fields;
  if (!fields.some(({ key, type }) => type === 'money' && columns.at.has(key))) return '';
  const currency = asked ?? columns.mapping?.currency ?? context.currency;
  if (currency === null)
    throw new ImportError(
      'bad-options',
      'Nothing says which currency the amounts are in. Say it with --currency, or set the policy business.currency in Twenty.',
    );
  if (!/^[A-Z]{3}$/.test(currency))
    throw new ImportError('bad-options', `A currency is three capital letters (ISO 4217), not "${currency}".`);
  if (history || context.currency === null || currency === context.currency) return currency;
  throw new ImportError(
    'other-currency',
    `The amounts are in ${currency}, the reporting currency of this workspace is ${context.currency}. Set the policy business.currency in Twenty to ${currency}${kind === 'orders' ? ', or load the orders with --history' : ''}.`,
  );
}

/** The currency of a file's amounts, where its layout or the request says it. */
export async function declaredCurrency(request: ImportRequest): Promise<string | undefined> {
  const { file, delimiter, encoding: forced } = request;
  const { encoding } = await inspect(file, forced);
  const { header } = await readHeader({ file, encoding, ...(delimiter && { delimiter }) });
  return request.currency ?? columnsOf(header, request).mapping?.currency;
}
