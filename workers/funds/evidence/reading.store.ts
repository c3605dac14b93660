/** Which evidence is to be read, when to try, and what came of it. */
import { markDirty } from '../../platform/decide/dirty.ts';
import { transaction, type Database, type Queryable } from '../../platform/db/pool.ts';
import type { Content } from './content.ts';
import { isFile } from './sources.ts';

export interface Wish {
  readonly claimId: string;
  readonly sources: readonly string[];
}

/** Files never change and are read once; what a link leads to may have changed, so each submission reads it again. */
export async function wish(db: Queryable, wishes: readonly Wish[], now: Date): Promise<void> {
  const pairs = wishes.flatMap(({ claimId, sources }) => sources.map((source) => ({ claimId, source })));
  if (pairs.length === 0) return;
  await db.query(
    `insert into funds.evidence_reading as r (claim_id, source, wanted_at, next_at)
     select w.claim_id, w.source, $3, $3 from unnest($1::uuid[], $2::text[]) as w (claim_id, source)
     where not (w.source like 'file:%' and exists (select from funds.evidence_content c where c.source = w.source))
     order by w.claim_id, w.source
     on conflict (claim_id, source) do update set
       wanted_at = excluded.wanted_at, next_at = excluded.next_at, attempts = 0, problem = null`,
    [pairs.map(({ claimId }) => claimId), pairs.map(({ source }) => source), now],
  );
}

export interface Standing {
  readonly source: string;
  /** SHA-256 of the content as it was last read. */
  readonly contentHash: string | null;
  /** Null: nobody asked for it to be read, for this claim. */
  readonly wantedAt: Date | null;
  readonly isOver: boolean;
}

/** How far reading has come, by claim; every source of every claim has its line. */
export async function readingsOf(db: Queryable, wishes: readonly Wish[]): Promise<Map<string, Standing[]>> {
  const pairs = wishes.flatMap(({ claimId, sources }) => sources.map((source) => ({ claimId, source })));
  const { rows } = await db.query<Standing & { claimId: string; nextAt: Date | null }>(
    `select w.claim_id as "claimId", w.source, c.content_hash as "contentHash", r.wanted_at as "wantedAt", r.next_at as "nextAt"
     from unnest($1::uuid[], $2::text[]) as w (claim_id, source)
     left join funds.evidence_content c on c.source = w.source
     left join funds.evidence_reading r on r.claim_id = w.claim_id and r.source = w.source`,
    [pairs.map(({ claimId }) => claimId), pairs.map(({ source }) => source)],
  );
  const standings = rows.map(({ claimId, nextAt, ...row }) => {
    const isKnownFile = isFile(row.source) && row.contentHash !== null;
    return { claimId, ...row, isOver: isKnownFile || (row.wantedAt !== null && nextAt === null) };
  });
  return Map.groupBy(standings, ({ claimId }) => claimId);
}

export interface Due {
  readonly claimId: string;
  readonly source: string;
  readonly wantedAt: Date;
  /** This one included. */
  readonly attempts: number;
}

/** Takes what is due; whoever dies over it loses it to another at `leaseUntil`. */
export async function takeDue(db: Database, now: Date, leaseUntil: Date, limit: number): Promise<Due[]> {
  const { rows } = await db.query<Due>(
    `update funds.evidence_reading r set attempts = attempts + 1, next_at = $2
     from (select claim_id, source from funds.evidence_reading where next_at <= $1
       order by next_at, claim_id, source limit $3 for update skip locked) as due
     where r.claim_id = due.claim_id and r.source = due.source
     returning r.claim_id as "claimId", r.source, r.wanted_at as "wantedAt", r.attempts`,
    [now, leaseUntil, limit],
  );
  return rows;
}

export interface Outcome {
  readonly due: Due;
  readonly content: Content;
  /** When to try again; null: it is over. */
  readonly retryAt: Date | null;
}

/** Decisions that wait for the evidence are due at once. Their marks come first: whoever decides holds these, and waits for ours. */
export async function saveOutcomes(db: Database, outcomes: readonly Outcome[], now: Date): Promise<void> {
  const over = [...new Set(outcomes.filter(({ retryAt }) => retryAt === null).map(({ due }) => due.claimId))];
  await transaction(db, async (tx) => {
    const { rows } = await tx.query<{ id: string }>(
      `select id from loop.mirror where object = 'fundClaim' and id = any($1) and data->>'requestedAction' is not null
         and deleted_at is null and destroyed_at is null`,
      [over],
    );
    await markDirty(
      tx,
      rows.map(({ id }) => ({ automation: 'fund-claim', subject: id, cause: 'change' })),
      now,
    );
    for (const { due, content, retryAt } of outcomes) {
      if (content.kind === 'read') {
        await tx.query(
          `insert into funds.evidence_content as c (source, content_hash, read_at, bytes) values ($1, $2, $3, $4)
           on conflict (source) do update set content_hash = excluded.content_hash, read_at = excluded.read_at, bytes = excluded.bytes`,
          [due.source, content.contentHash, now, content.bytes],
        );
      }
      // Submitted again meanwhile: that wish stands, and is not over with this reading.
      await tx.query(
        `update funds.evidence_reading set next_at = $4, problem = $5 where claim_id = $1 and source = $2 and wanted_at = $3`,
        [due.claimId, due.source, due.wantedAt, retryAt, content.kind === 'read' ? null : content.problem],
      );
    }
  });
}
