-- Which columns of a distributor's files mean what: said once, used for every later file with the same header.
create table imports.saved_layout (
  kind text not null,
  -- The distributor: the account whose files these are.
  company_id uuid not null,
  -- SHA-256 of the column names in their order, as columns are compared.
  header_hash text not null,
  -- Column names by field key.
  columns jsonb not null,
  delimiter text,
  date_order text check (date_order in ('DMY', 'MDY')),
  currency text,
  saved_at timestamptz not null,
  primary key (kind, company_id, header_hash)
);
create index saved_layout_header on imports.saved_layout (kind, header_hash);
