-- What is exact about licences and holds; Twenty shows its projection.
create schema licences;

-- A second person's verification covers the content it saw: another content hash, and it no longer counts.
create table licences.verification (
  licence_id uuid primary key,
  content_hash text not null,
  verified_by uuid not null,
  verified_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz
);

create schema accounts;

-- Holds that rules placed. Each opening is an episode with a record of its own in Twenty, so that the history stays.
create table accounts.rule_hold (
  company_id uuid not null,
  reason text not null,
  episode integer not null check (episode > 0),
  hold_id uuid not null unique,
  opened_at timestamptz not null,
  lifted_at timestamptz,
  primary key (company_id, reason, episode)
);
create unique index rule_hold_open on accounts.rule_hold (company_id, reason) where lifted_at is null;

-- Holds that people placed and lifted: who and when, as seen when the command was answered.
create table accounts.person_hold (
  hold_id uuid primary key,
  company_id uuid not null,
  reason text not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz
);
