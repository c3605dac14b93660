/**
 * Rows in the order of a key, page by page. The next page is asked for before this one is handed out, so that the
 * database reads while we compute.
 */
export async function* pages<Row>(
  fetch: (after: bigint) => Promise<readonly Row[]>,
  keyOf: (row: Row) => bigint,
): AsyncGenerator<readonly Row[]> {
  let next = fetch(0n);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (last === undefined) return;
    next = fetch(keyOf(last));
    // Whoever stops reading early does not wait for it; whoever reads on gets its error from the await above.
    next.catch(() => {});
    yield rows;
  }
}
