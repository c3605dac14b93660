/** The pieces of evidence on a claim, as the host calls them. */
import { sha256 } from '../ledger/canonical.ts';
import { textOf } from '../desk/values.ts';

export interface Source {
  /** `file:{fileId}` or `link:{url}`. */
  readonly source: string;
  readonly name: string;
}

/** More on one claim than a person looks at; the ledger keeps two hashes of each. */
export const maxSources = 20;

export const isFile = (source: string): boolean => source.startsWith('file:');

/** The file's id or the link's address. */
export const placeOf = (source: string): string => source.slice(source.indexOf(':') + 1);

/** What a piece is known by where its content cannot be had, and beside its content: the same file or address again. */
export const identityOf = (source: string): string => sha256(source);

/** Files and links of a claim, in the order of the record, each once. */
export function sourcesOf(data: Readonly<Record<string, unknown>>): Source[] {
  const files = Array.isArray(data['evidenceFiles']) ? (data['evidenceFiles'] as unknown[]) : [];
  const all = [...files.flatMap(fileOf), ...linksOf(data['evidenceLinks'])];
  return [...new Map(all.toReversed().map((each) => [each.source, each])).values()].toReversed();
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
