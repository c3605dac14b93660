-- Evidence of claims that is to be read: one row per claim and file or link. What was read is in funds.evidence_content.
create table funds.evidence_reading (
  claim_id uuid not null,
  -- As the host calls it: file:{id}, link:{url}.
  source text not null,
  -- Since when it is wanted: decisions wait for it, but not for ever.
  wanted_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- When to try (again), or to take it from an instance that died over it. Null: it is over, read or given up.
  next_at timestamptz,
  -- Why the last attempt failed: a code.
  problem text,
  primary key (claim_id, source)
);
create index evidence_reading_due on funds.evidence_reading (next_at) where next_at is not null;

alter table funds.evidence_content add column bytes bigint check (bytes >= 0);
