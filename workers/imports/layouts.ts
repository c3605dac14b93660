/**
 * Files of distributors look as their programs write them. What their columns mean is said once (`--map`), saved under the
 * distributor (`--save-map`), and used for every later file with the same header.
 */
import { createHash } from 'node:crypto';
import type { Queryable } from '../platform/db/pool.ts';
import { normalisedName, type Columns } from './columns.ts';
import { Directory } from './directory.store.ts';
import { ImportError } from './errors.ts';
import { layoutsOf, saveLayout, type SavedLayout } from './layouts.store.ts';
import type { ImportRequest } from './request.ts';

const headerHash = (header: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(header.map(normalisedName)))
    .digest('hex');

/**
 * The request as it is meant: with what was saved for its header, under the seller that it names, else under the only
 * distributor whose files look like this, or several that mean the same by it. What the request says itself counts first.
 */
export async function withSavedLayout(
  db: Queryable,
  header: readonly string[],
  request: ImportRequest,
): Promise<ImportRequest> {
  const { kind, seller, saveMap, map, mapping } = request;
  if (kind !== 'flows') {
    if (seller !== undefined || saveMap !== undefined)
      throw new ImportError('bad-options', '--seller and --save-map are for flows only.');
    return request;
  }
  // The seller of a file is checked before a thousand rows are refused for it.
  const sellerId = seller === undefined ? undefined : await accountNamed(db, '--seller', seller);
  if (mapping !== undefined || saveMap !== undefined) return request;
  const layout = chosen(await layoutsOf(db, kind, headerHash(header)), sellerId);
  if (!layout) return request;
  const { delimiter, dateOrder, currency } = layout;
  return {
    ...(delimiter !== null && { delimiter }),
    ...(dateOrder !== null && { dateOrder }),
    ...(currency !== null && { currency }),
    ...request,
    map: new Map([...Object.entries(layout.columns), ...map]),
    layoutOf: layout.companyName,
  };
}

const meaning = ({ columns, delimiter, dateOrder, currency }: SavedLayout): string =>
  JSON.stringify([Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1)), delimiter, dateOrder, currency]);

function chosen(layouts: readonly SavedLayout[], sellerId: string | undefined): SavedLayout | undefined {
  if (sellerId !== undefined) return layouts.find(({ companyId }) => companyId === sellerId);
  const [first] = layouts;
  if (!first) return undefined;
  if (layouts.every((each) => meaning(each) === meaning(first))) return first;
  const names = layouts.map(({ companyName }) => companyName).join(', ');
  throw new ImportError(
    'bad-options',
    `Files of ${names} have these columns and mean different things by them. Say whose file this is with --seller, or name the columns with --map.`,
  );
}

/** Saves what every column means, also what was recognised by its name. */
export async function saveLayoutOf(
  db: Queryable,
  header: readonly string[],
  request: ImportRequest,
  columns: Columns,
  now: Date,
): Promise<void> {
  const { kind, saveMap, delimiter, dateOrder, currency } = request;
  if (saveMap === undefined) return;
  const companyId = await accountNamed(db, '--save-map', saveMap);
  const named = [...columns.at].map(([key, at]) => [key, header[at] ?? '']);
  const layout = {
    companyId,
    columns: Object.fromEntries(named) as Record<string, string>,
    delimiter: delimiter ?? null,
    dateOrder: dateOrder ?? null,
    currency: currency ?? null,
  };
  await saveLayout(db, kind, headerHash(header), layout, now);
}

async function accountNamed(db: Queryable, option: string, text: string): Promise<string> {
  const found = (await new Directory(db).resolve('account', [text])).get(text);
  if (found?.kind === 'one') return found.id;
  const why = found?.kind === 'several' ? 'there are several' : 'there is none';
  throw new ImportError('bad-options', `${option} names an account by its code or name; of "${text}" ${why}.`);
}
