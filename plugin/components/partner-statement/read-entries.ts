/** Every entry of the partner, oldest first, up to a bound that keeps the page quick. */
import { type Entry, ENTRY_FIELDS } from '../shared/entry.ts';
import { readPage } from '../shared/host.ts';

const PAGE = 500;
export const MAX_ENTRIES = 4_000;

export type PartnerEntries =
  | { readonly isTooLong: true }
  | { readonly isTooLong: false; readonly entries: readonly Entry[] };

export async function readEntries(partnerId: string): Promise<PartnerEntries> {
  const entries: Entry[] = [];
  let after: string | null = null;
  while (entries.length < MAX_ENTRIES) {
    const page: Awaited<ReturnType<typeof readPage<Entry>>> = await readPage<Entry>(
      'fundEntries',
      {
        filter: { partnerId: { eq: partnerId } },
        orderBy: [{ entrySequence: 'AscNullsFirst' }],
        first: PAGE,
        ...(after === null ? {} : { after }),
      },
      ENTRY_FIELDS,
    );
    entries.push(...page.nodes);
    if (!page.hasMore) return { isTooLong: false, entries };
    after = page.endCursor;
  }
  return { isTooLong: true };
}
