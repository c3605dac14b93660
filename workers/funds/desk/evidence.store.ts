/** Evidence of claims as the rules see it: what kinds there are, and one hash per file or link. */
import type { Transaction } from '../../platform/db/pool.ts';
import { listOf, textOf } from '../../platform/decide/fields.ts';
import { sha256 } from '../ledger/canonical.ts';
import type { EvidenceItem } from '../rules/evidence.ts';
import type { BaseFacts } from './facts.store.ts';

/** A piece of evidence by what the host calls it: `file:{fileId}` or `link:{url}`. */
export interface Source {
  readonly source: string;
  readonly name: string;
}

export async function loadEvidence(
  tx: Transaction,
  claims: readonly BaseFacts[],
): Promise<Map<string, EvidenceItem[]>> {
  const sources = new Map(claims.map(({ id, data }) => [id, sourcesOf(data)]));
  const wanted = [...sources.values()].flat().map(({ source }) => source);
  const { rows } = await tx.query<{ source: string; content_hash: string }>(
    'select source, content_hash from funds.evidence_content where source = any($1)',
    [wanted],
  );
  const hashes = new Map(rows.map((row) => [row.source, row.content_hash]));
  return new Map(
    claims.map(({ id, data }) => {
      const items = (sources.get(id) ?? []).map(({ source, name }) => ({
        kind: 'OTHER',
        name,
        // Content that was not read is known by its name in the host: the same file again is still recognised.
        contentHash: hashes.get(source) ?? sha256(source),
      }));
      const [first] = items;
      // People say once which kinds their files show; without any file a kind is only a word.
      const declared = first ? listOf(data['evidenceKinds']).map((kind) => ({ ...first, kind })) : [];
      return [id, [...items, ...declared]];
    }),
  );
}

/** Files and links of a claim, in the order of the record. */
export function sourcesOf(data: Readonly<Record<string, unknown>>): Source[] {
  const files = Array.isArray(data['evidenceFiles']) ? (data['evidenceFiles'] as unknown[]) : [];
  return [...files.flatMap(fileOf), ...linksOf(data['evidenceLinks'])];
}

function fileOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fileId, label } = value as { fileId?: unknown; label?: unknown };
  const id = textOf(fileId);
  return id === null ? [] : [{ source: `file:${id}`, name: textOf(label) ?? id }];
}

/** LINKS: a first address and further ones. Addresses that differ only in their fragment are one. */
function linksOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const { primaryLinkUrl, secondaryLinks } = value as { primaryLinkUrl?: unknown; secondaryLinks?: unknown };
  const more = Array.isArray(secondaryLinks)
    ? secondaryLinks.map((each) => (each as { url?: unknown } | null)?.url)
    : [];
  return [primaryLinkUrl, ...more].flatMap((each) => {
    const url = textOf(each);
    if (url === null) return [];
    const parsed = URL.parse(url.includes('://') ? url : `https://${url}`);
    if (parsed) parsed.hash = '';
    return [{ source: `link:${parsed?.href ?? url}`, name: url }];
  });
}
