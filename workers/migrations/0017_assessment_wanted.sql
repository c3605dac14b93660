-- An import brought figures that no run has counted yet; one row until a run has.
create table value.wanted (
  single boolean primary key default true check (single),
  since timestamptz not null,
  -- When it was last asked for: a run that began before that does not do.
  last_at timestamptz not null
);
