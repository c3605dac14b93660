-- Where records of Twenty meet the ledger (funds.desk …), and what the channel's rules must remember (channel.…).

-- What was decided about a fund, allocation, request or claim, beside the money: the ledger knows only amounts.
create table funds.desk (
  object text not null,
  record_id uuid not null,
  -- The state as far as the ledger does not say it (DRAFT, SUBMITTED, RETURNED, REJECTED, …).
  state text not null,
  -- Counts the decisions about the record: a command's key has it, so that a legitimate repeat is a new command.
  sequence integer not null check (sequence > 0),
  submitted_by uuid,
  submitted_on date,
  -- One digest per submitted field: what changed later can be named without keeping values.
  submitted jsonb,
  submitted_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  decided_at timestamptz not null,
  primary key (object, record_id)
);

-- How far the log is shown in Twenty as fundEntry records.
create table funds.shown_entry (
  fund_id uuid primary key,
  entry_sequence bigint not null
);

-- A shown balance that is not the ledger's, though nothing is on its way: seen once it is corrected, seen twice in a row
-- approvals on the fund stop.
create table funds.drift (
  fund_id uuid primary key,
  field text not null,
  shown text not null,
  held text not null,
  times integer not null check (times > 0),
  since timestamptz not null
);

create index entry_fund on funds.entry (fund_id, sequence);

-- Whoever posts (an automation, the command line, a file of the bank): what Twenty shows of the fund is looked at again.
create function funds.mark_shown() returns trigger language plpgsql as $$
begin
  insert into loop.dirty as d (automation, subject, due_at, since, cause)
  values ('fund-balances', new.fund_id, now(), now(), 'change')
  on conflict (automation, subject) do update set
    version = nextval('loop.version'), due_at = least(d.due_at, excluded.due_at), since = least(d.since, excluded.since),
    cause = case when d.cause = 'put_back' then d.cause else 'change' end,
    held = false, attempts = 0, last_error = null, parked_at = null;
  return null;
end $$;
create trigger fund_mark_shown after update of sequence on funds.fund
  for each row when (old.sequence is distinct from new.sequence) execute function funds.mark_shown();

create schema channel;

-- When a channel request was submitted, and by whom.
create table channel.submission (
  record_id uuid primary key,
  -- Null where the workers made it themselves.
  submitted_by uuid,
  submitted_at timestamptz not null,
  submitted_on date not null,
  -- The task that the assignee got: its progress is the request's.
  task_id uuid not null unique,
  answered_at timestamptz
);

-- Sell-through rows as people confirmed them: what accruals are computed of. A later change of the row is news for a person.
create table channel.flow (
  flow_id uuid primary key,
  state text not null check (state in ('CONFIRMED', 'DISPUTED')),
  seller_id uuid not null,
  -- One digest over the row's content.
  content_hash text not null,
  decided_by uuid not null,
  decided_at timestamptz not null
);
create index flow_seller on channel.flow (seller_id);

-- Evidence by what the host calls it (file:{id}, link:{url}) and the SHA-256 of its content, where that could be read.
create table funds.evidence_content (
  source text primary key,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  read_at timestamptz not null
);
-- Imports of sell-through recognise a row by its place in its file.
create index mirror_flow_source on loop.mirror using hash (((data->>'sourceFile') || '#' || (data->>'sourceRow'))) where object = 'channelFlow';
