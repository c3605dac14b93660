/** Evidence of claims as the rules see it: what kinds there are, what is known of each piece, what is still being read. */
import type { Transaction } from '../../platform/db/pool.ts';
import { listOf, nameOf } from '../../platform/decide/fields.ts';
import { readingsOf, type Standing } from '../evidence/reading.store.ts';
import { identityOf, sourcesOf } from '../evidence/sources.ts';
import { hashesOf, type EvidenceItem } from '../rules/evidence.ts';
import type { BaseFacts } from './facts.store.ts';

export interface EvidenceRead {
  readonly items: readonly EvidenceItem[];
  /** Pieces that nobody asked to be read yet. */
  readonly unasked: readonly string[];
  /** Since when the last of the others is wanted; null: everything was read or given up. */
  readonly openSince: Date | null;
  /** Names of the claims that the same evidence was used for. */
  readonly usedFor: readonly string[];
}

export const noEvidence: EvidenceRead = { items: [], unasked: [], openSince: null, usedFor: [] };

export async function loadEvidence(tx: Transaction, claims: readonly BaseFacts[]): Promise<Map<string, EvidenceRead>> {
  const sources = new Map(claims.map(({ id, data }) => [id, sourcesOf(data)]));
  const readings = await readingsOf(
    tx,
    [...sources].map(([claimId, each]) => ({ claimId, sources: each.map(({ source }) => source) })),
  );
  const read = new Map<string, EvidenceRead>();
  for (const { id, data, command } of claims) {
    const standings = new Map((readings.get(id) ?? []).map((each) => [each.source, each]));
    const items = (sources.get(id) ?? []).map(({ source, name }) => ({
      kind: 'OTHER',
      name,
      identityHash: identityOf(source),
      contentHash: standings.get(source)?.contentHash ?? null,
    }));
    const [first] = items;
    // People say once which kinds their files show; without any file a kind is only a word.
    const declared = first ? listOf(data['evidenceKinds']).map((kind) => ({ ...first, kind })) : [];
    read.set(id, {
      items: [...items, ...declared],
      ...waitingOf([...standings.values()]),
      usedFor: command?.action === 'APPROVE' ? await usedFor(tx, id, items) : [],
    });
  }
  return read;
}

function waitingOf(standings: readonly Standing[]): Pick<EvidenceRead, 'unasked' | 'openSince'> {
  const open = standings.filter(({ isOver }) => !isOver);
  const since = open.flatMap(({ wantedAt }) => wantedAt?.getTime() ?? []);
  return {
    unasked: open.filter(({ wantedAt }) => wantedAt === null).map(({ source }) => source),
    openSince: since.length > 0 ? new Date(Math.max(...since)) : null,
  };
}

/** People know claims by their names; the id tells apart those of one name. */
async function usedFor(tx: Transaction, claimId: string, items: readonly EvidenceItem[]): Promise<string[]> {
  const { rows } = await tx.query<{ id: string; data: Record<string, unknown> | null }>(
    `select e.claim_id as id, m.data from (
       select distinct claim_id from funds.evidence where content_hash = any($1) and claim_id <> $2) e
     left join loop.mirror m on m.object = 'fundClaim' and m.id = e.claim_id order by e.claim_id`,
    [hashesOf(items), claimId],
  );
  return rows.map(({ id, data }) => (data ? `${nameOf(data)} (${id})` : id));
}
