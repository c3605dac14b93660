-- Who released, quarantined or recalled a batch; Twenty shows its projection.
create schema batches;

create table batches.decision (
  batch_id uuid primary key,
  state text not null check (state in ('QUARANTINED', 'RELEASED', 'RECALLED')),
  decided_by uuid not null,
  decided_at timestamptz not null
);
