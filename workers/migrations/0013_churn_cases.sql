-- Cases of customers at risk: who was acted for, who was left alone for comparison, and what their orders said.
create schema if not exists churn;

-- How far each stratum of value at risk has drawn who is held out. Permuted blocks: the seed and the place of a draw are
-- enough to compute it again.
create table churn.stratum (
  stratum text primary key,
  seed text not null,
  block integer not null check (block >= 0),
  share_percent integer not null check (share_percent between 0 and 90),
  used integer not null check (used >= 0)
);

create table churn.retention_case (
  -- Also the id of the churnCase record. A held-out case has none until its outcome.
  case_id uuid primary key,
  company_id uuid not null,
  origin text not null check (origin in ('NIGHT', 'TRIGGER', 'WIN_BACK', 'PERSON')),
  arm text not null check (arm in ('TREATED', 'HELD_OUT')),
  -- Where it was drawn; null where it was not (key accounts, win-backs, cases that people open, a held-out share of 0).
  stratum text references churn.stratum,
  block integer,
  position integer,
  opened_on date not null,
  opened_at timestamptz not null,
  -- The last day whose orders count.
  horizon_ends_on date not null,
  owner_id uuid,
  -- By whose data the customer was scored: its outcome waits for that source to reach the horizon's end.
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  risk text not null,
  value_at_risk_micros numeric,
  currency text,
  -- Percent.
  order_probability integer,
  interval_days double precision,
  -- Order days within the horizon that make it SAVED, fixed when it opened.
  needed_days integer not null check (needed_days > 0),
  cause text not null,
  -- [{code, values}]: rendered where people see it
  evidence jsonb not null,
  play_id uuid,
  play_name text,
  -- [{taskId, day, assigneeId, dueOn, what}] as the play said when it was started
  play_steps jsonb,
  started_at timestamptz,
  started_by uuid,
  dismissed_at timestamptz,
  dismissed_by uuid,
  dismissal_reason text,
  outcome text check (outcome in ('SAVED', 'LOST')),
  outcome_on date,
  order_days integer,
  -- Nothing is awaited any more: it has its outcome, or its customer is gone.
  closed_at timestamptz,
  check (opened_on < horizon_ends_on),
  check ((stratum is null) = (block is null) and (block is null) = (position is null)),
  check (arm = 'TREATED' or (stratum is not null and started_at is null and dismissed_at is null)),
  check (outcome is null or (closed_at is not null and outcome_on is not null and order_days is not null)),
  check (started_at is null or play_steps is not null),
  unique (stratum, block, position)
);
-- Never two for one company: one that is awaited, dismissed ones and held-out ones too …
create unique index retention_case_awaited on churn.retention_case (company_id) where closed_at is null and origin <> 'PERSON';
-- … and one that people see open. A person may open one for a customer that is held out: nothing tells them that it is.
create unique index retention_case_open on churn.retention_case (company_id)
  where closed_at is null and dismissed_at is null and arm = 'TREATED';
create index retention_case_owner on churn.retention_case (owner_id)
  where closed_at is null and dismissed_at is null and arm = 'TREATED';
create index retention_case_due on churn.retention_case (horizon_ends_on, case_id) where closed_at is null;
create index retention_case_company on churn.retention_case (company_id, opened_on);

-- What a night would open while the automation only observes.
create table churn.proposal (
  company_id uuid primary key,
  owner_id uuid not null,
  data jsonb not null
);

-- Care that was offered: once per occasion.
create table churn.care (
  company_id uuid not null,
  kind text not null check (kind in ('FIRST_ORDER', 'AFTER_RETURN', 'EXPECTED_ORDER')),
  -- The order, the return or the last order before the expected one: by its day.
  anchor_on date not null,
  task_id uuid not null unique,
  due_on date not null,
  made_at timestamptz not null,
  primary key (company_id, kind, anchor_on)
);
