-- The loop: inbox -> mirror -> dirty -> decisions -> outbox, with the audit chain beside it.
create schema loop;

-- One row: the workspace this database belongs to, and the plugin schema the workers were set up with.
create table loop.workspace (
  singleton boolean primary key default true check (singleton),
  workspace_id uuid not null,
  schema_hash text not null,
  pinned_at timestamptz not null default now()
);

-- Small settings that must survive a restart (webhook ids and secrets, tokens, progress marks).
create table loop.setting (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);

-- A webhook is acknowledged only after its row is here. dedupe_key = sha256(webhook id, raw body). The body is kept as it
-- came: jsonb refuses some valid JSON (\u0000, huge numbers), and an acknowledged event must not be refused afterwards.
create table loop.inbox (
  id bigint generated always as identity primary key,
  dedupe_key bytea not null unique,
  event_name text not null,
  object text not null,
  record_id uuid not null,
  body text not null,
  received_at timestamptz not null default now(),
  applied_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  parked_at timestamptz
);
create index inbox_open on loop.inbox (id) where applied_at is null and parked_at is null;
create index inbox_parked on loop.inbox (id) where parked_at is not null;
create index inbox_deletions on loop.inbox (object, record_id) where event_name like '%.deleted';
create index inbox_applied on loop.inbox (applied_at) where applied_at is not null;

create sequence loop.version;

-- What the host holds, as far as we know. destroyed_at marks a tombstone: a late event never brings the record back.
create table loop.mirror (
  object text not null,
  id uuid not null,
  -- Canonical values by field name or foreign key (companyId); empty ones are left out.
  data jsonb not null,
  -- Who last wrote which field: {"*": actor at first sight, "*created": creator, "field": actor},
  -- actor = {source, memberId, name, at, guessed?}.
  authors jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The host's time that this state is as of: updated_at, unless somebody set that to the future. Orders news.
  as_of timestamptz not null,
  deleted_at timestamptz,
  destroyed_at timestamptz,
  -- Grows with every write. A read of the host that began after it (took a higher number) is newer, whatever its timestamps.
  version bigint not null default nextval('loop.version'),
  primary key (object, id)
);
create index mirror_updated on loop.mirror (object, updated_at);
create index mirror_destroyed on loop.mirror (destroyed_at) where destroyed_at is not null;

-- Foreign keys of live mirror records, so that a change finds whom it concerns.
create table loop.mirror_link (
  object text not null,
  id uuid not null,
  field text not null,
  target_id uuid not null,
  primary key (object, id, field)
);
create index mirror_link_target on loop.mirror_link (object, field, target_id);

-- Subjects that an automation must look at: at once (a change) or later (a clock). One row each: changes coalesce.
create table loop.dirty (
  automation text not null,
  subject uuid not null,
  version bigint not null default nextval('loop.version'),
  due_at timestamptz not null,
  since timestamptz not null,
  cause text not null check (cause in ('change', 'put_back', 'clock', 'backfill', 'replay')),
  -- put behind because the subject's last answer is still on its way; the writer hastens it when that has arrived
  held boolean not null default false,
  attempts integer not null default 0,
  last_error text,
  parked_at timestamptz,
  primary key (automation, subject)
);
-- Live work before a backfill, however long the backfill has waited.
create index dirty_due on loop.dirty (automation, (cause = 'backfill'), due_at, subject) where parked_at is null;
create index dirty_parked on loop.dirty (parked_at) where parked_at is not null;

create table loop.automation (
  name text primary key,
  mode text not null check (mode in ('OFF', 'OBSERVE', 'ENFORCE')),
  changed_at timestamptz not null default now()
);

-- The last values decided for a record, whatever the host shows. sequence counts its decisions.
create table loop.standing (
  object text not null,
  id uuid not null,
  automation text not null,
  sequence bigint not null,
  answer jsonb not null,
  -- Why, as codes with values: a text in the host that already says these stays as it is.
  reasons jsonb not null default '[]',
  -- Races lost in a row: bounded, so that a record that never stands still is parked.
  lost_races integer not null default 0,
  decided_at timestamptz not null,
  primary key (object, id, automation)
);

-- What an automation in OBSERVE would have done.
create table loop.observation (
  automation text not null,
  subject uuid not null,
  -- [{kind, object, id, label, set, reasons}]: what would be written, with values and reasons rendered
  decisions jsonb not null,
  observed_at timestamptz not null,
  primary key (automation, subject)
);

create table loop.outbox (
  id bigint generated always as identity primary key,
  lane text not null check (lane in ('answer', 'balance', 'task', 'score', 'backfill')),
  kind text not null check (kind in ('answer', 'project', 'create')),
  object text not null,
  record_id uuid not null,
  -- answer: field values the host must still show, else the race is lost
  guard jsonb not null default '{}',
  data jsonb not null,
  automation text not null,
  subject uuid not null,
  sequence bigint not null default 0,
  -- creations: the record that must exist first, and whose daily quota of tasks this one counts against
  after_id uuid,
  quota_owner uuid,
  -- set when the row is on its way; an answer's decisionKey, kept over retries so that a replay is recognised
  group_key uuid,
  attempts integer not null default 0,
  not_before timestamptz not null,
  created_at timestamptz not null,
  last_error text,
  parked_at timestamptz
);
-- A newer decision replaces an unsent older one of the same automation for the same record.
create unique index outbox_coalesce on loop.outbox (object, record_id, kind, automation) where group_key is null and parked_at is null;
create index outbox_record on loop.outbox (record_id, object, id);
create index outbox_lane on loop.outbox (lane, id) where parked_at is null;
-- The subject first: nobody should read all rows of one automation by it.
create index outbox_subject on loop.outbox (subject, automation) where parked_at is null;

-- Projections written in the last minutes. An upsert revives a record that was soft-deleted between our read and our
-- write; the event of that deletion, coming later, is recognised by these times and the record is deleted again.
create table loop.projected (
  object text not null,
  record_id uuid not null,
  -- the host's times: the record as it was read, and as our write left it
  read_at timestamptz not null,
  written_at timestamptz not null,
  -- ours: when this row may be forgotten
  forget_at timestamptz not null,
  primary key (object, record_id)
);
create index projected_forget on loop.projected (forget_at);

-- How often a user's edit of an answer was put back; bounded per hour.
create table loop.put_back (
  object text not null,
  id uuid not null,
  at timestamptz not null
);
create index put_back_recent on loop.put_back (object, id, at);

-- New tasks per owner and business day, so that nobody's first day is ten thousand tasks.
create table loop.task_quota (
  owner uuid not null,
  day date not null,
  used integer not null,
  primary key (owner, day)
);

-- Reconciliation progress per object.
create table loop.cursor (
  object text primary key,
  -- Everything the host changed up to here (its time) is in the mirror; null until the first load is complete.
  updated_at timestamptz,
  loaded_at timestamptz,
  -- A walk over all records by id, resumable: `load` and `full` read whole records, `sweep` ids and foreign keys only.
  walk text check (walk in ('load', 'full', 'sweep')),
  walk_from uuid,
  walk_host_time timestamptz,
  last_pass_at timestamptz,
  last_sweep_at timestamptz,
  -- Removals wait while this says why; a command confirms them.
  halted_reason text,
  removal_confirmed_at timestamptz,
  -- One instance at a time works on an object.
  lease_holder uuid,
  lease_until timestamptz
);

-- What a walk did not find in the host; removed from the mirror when the walk is complete and the number is plausible.
create table loop.missing (
  object text not null,
  id uuid not null,
  -- The number (loop.version) taken before the host was asked.
  asked bigint not null,
  primary key (object, id)
);

-- Records to read afresh: children of a destroyed parent, equal timestamps with other content.
create table loop.reread (
  object text not null,
  id uuid not null,
  version bigint not null default nextval('loop.version'),
  since timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  last_error text,
  primary key (object, id)
);
create index reread_order on loop.reread (object, version);

-- Hash-chained: hash = sha256(previous hash, entry). Personal values live in audit_personal and enter the chain only as
-- a salted digest, so that erasing them leaves the chain verifiable.
create table loop.audit (
  sequence bigint primary key,
  at timestamptz not null,
  kind text not null,
  automation text,
  object text,
  record_id uuid,
  details jsonb not null,
  personal_id uuid,
  personal_digest bytea,
  previous_hash bytea not null,
  hash bytea not null
);
create index audit_record on loop.audit (object, record_id, sequence);
create table loop.audit_personal (
  id uuid primary key,
  salt bytea not null,
  -- whom the values are about (a workspace member or a person), when that is known
  about uuid,
  object text,
  record_id uuid,
  value jsonb not null
);
create index audit_personal_about on loop.audit_personal (about);
create index audit_personal_record on loop.audit_personal (object, record_id);

create function loop.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the audit trail is append-only', tg_op, tg_table_name;
end $$;
create trigger audit_append_only before update or delete on loop.audit for each row execute function loop.refuse_change();
create trigger audit_no_truncate before truncate on loop.audit for each statement execute function loop.refuse_change();
