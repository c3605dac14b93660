-- Imports: how far each file is, and the natural keys by which rows find their records.
create schema imports;

create table imports.run (
  -- SHA-256 of the file, the kind of records, and a digest of the options that change what a row means.
  file_hash text not null,
  kind text not null,
  settings_hash text not null,
  file_name text not null,
  -- Files whose records name each other are read twice: first the records, then what they name.
  pass integer not null default 1 check (pass in (1, 2)),
  units_done bigint not null default 0 check (units_done >= 0),
  -- How long the reject file was when these units were done: what a crash wrote beyond is cut off.
  reject_bytes bigint not null default 0,
  counts jsonb not null default '{}',
  started_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  primary key (file_hash, kind, settings_hash)
);

-- Hash indexes: a text of any length must go into the mirror.
create index mirror_account_code on loop.mirror using hash ((data->>'accountCode')) where object = 'company';
create index mirror_company_name on loop.mirror using hash ((data->>'name')) where object = 'company';
create index mirror_product_code on loop.mirror using hash ((data->>'productCode')) where object = 'drugProduct';
create index mirror_order_number on loop.mirror using hash ((data->>'orderNumber')) where object = 'salesOrder';
create index mirror_territory_code on loop.mirror using hash ((data->>'territoryCode')) where object = 'salesTerritory';
create index mirror_lot_number on loop.mirror using hash ((data->>'lotNumber')) where object = 'drugBatch';
create index mirror_licence_number on loop.mirror using hash ((data->>'licenceNumber')) where object in ('tradeLicence', 'person');
create index mirror_person_email on loop.mirror using hash ((data->'emails'->>'primaryEmail')) where object = 'person';
