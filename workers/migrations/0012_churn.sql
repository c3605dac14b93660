-- The churn rules' own books: what was ordered when, by customer and source; the models, their verdicts, and what is shown.
create schema churn;

-- Whose orders changed since the last night. Rows are only added, whoever adds them, so that nobody waits for anybody;
-- the night takes the rows that it saw, in the transaction that recounts those customers.
create table churn.changed (
  sequence bigint generated always as identity primary key,
  company_id uuid not null
);
create index changed_company on churn.changed (company_id);

-- What a customer ordered on which day, per source; sources are never added up. Parallel arrays, ascending by day.
create table churn.order_days (
  company_id uuid not null,
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  -- Days since 1970-01-01 on the business's calendar.
  days integer[] not null,
  -- Orders less returns of the day, millionths, in `currency`; amounts in other currencies count as 0.
  net_micros bigint[] not null,
  -- False: only returns on that day. It has value, but is no order.
  is_order boolean[] not null,
  currency text,
  primary key (company_id, source),
  check (cardinality(days) = cardinality(net_micros) and cardinality(days) = cardinality(is_order))
);

-- Sufficient statistics of the same days, times in days that were open to the customer (holds taken out).
create table churn.statistic (
  company_id uuid not null,
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  orders integer not null check (orders > 0),
  first_on date not null,
  last_on date not null,
  -- Open days from the first to the last order, and the sum of ln(interval).
  tx_days integer not null,
  litt double precision not null,
  net_micros numeric not null,
  currency text,
  -- Orders since the last silence that was long enough to count as broken; null: there was none.
  since_break integer,
  -- Whose file the last order was in (sell-through): silence is known up to that file's last day.
  seller_id uuid,
  primary key (company_id, source)
);

-- Up to which day each source is known; sell-through per seller as well (a late file is no silence).
create table churn.through (
  source text not null,
  -- The zero id stands for the source as a whole.
  seller_id uuid not null default '00000000-0000-0000-0000-000000000000',
  through_on date not null,
  primary key (source, seller_id)
);

create table churn.model (
  version text primary key,
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  horizon_days integer not null check (horizon_days > 0),
  fitted_on date not null,
  through_on date not null,
  customers integer not null,
  -- Customers whose history changed since: many of them, and the fit is due before its week is over.
  changed_since integer not null default 0,
  why text not null check (why in ('FIRST', 'WEEKLY', 'DRIFT', 'HORIZON')),
  k integer,
  parameters jsonb,
  -- The whole model as the engine takes it: recalibration, hiatus cutoff, order value.
  model jsonb not null,
  fitted_at timestamptz not null
);
create index model_latest on churn.model (source, fitted_at);

-- Once a month: whether the model may be shown, by rolling origins.
create table churn.gate (
  month date not null check (extract(day from month) = 1),
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  horizon_days integer not null,
  verdict text not null check (verdict in ('PASS', 'FAIL', 'INSUFFICIENT')),
  -- Messages: why.
  why jsonb not null,
  customers integer not null,
  figures jsonb not null,
  calibration jsonb not null,
  stages jsonb not null,
  judged_at timestamptz not null,
  primary key (month, source, horizon_days)
);

-- What is shown of each customer that ever ordered. A row is written when what is shown of it changes, so it is always
-- in force, whatever its `night`: a probability is rewritten once it has moved by a policy's points, or across a limit.
create table churn.score (
  company_id uuid primary key,
  -- The night that last changed the row.
  night date not null,
  source text not null check (source in ('SELL_IN', 'SELL_THROUGH')),
  method text not null check (method in ('MODEL', 'HIATUS', 'NONE')),
  order_probability double precision check (order_probability between 0 and 1),
  -- Money expected within the horizon at the customer's own rhythm.
  run_rate_micros numeric,
  value_at_risk_micros numeric,
  currency text,
  risk text not null check (risk in ('LOW', 'WATCH', 'HIGH', 'CRITICAL', 'UNSCORED')),
  stage text not null,
  -- Messages, strongest first.
  reasons jsonb not null,
  orders integer not null,
  -- Mean open days between orders; null with a single order.
  interval_days double precision,
  last_order_on date,
  expected_next_on date,
  horizon_days integer not null,
  model_version text,
  scored_at timestamptz not null
);
create index score_risk on churn.score (risk);

create table churn.night (
  night date primary key,
  scored_at timestamptz,
  outcomes_at timestamptz,
  opened_at timestamptz,
  reported_at timestamptz,
  -- What the steps did, for whoever asks.
  details jsonb not null default '{}'
);

create table churn.report (
  month date primary key check (extract(day from month) = 1),
  report_id uuid not null unique,
  data jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Finds a customer's orders, and the archived order that a CRM order stands for.
create index mirror_order_company on loop.mirror (((data->>'companyId')::uuid)) where object = 'salesOrder';
create index mirror_order_trimmed on loop.mirror using hash (trim(data->>'orderNumber')) where object = 'salesOrder';
create index mirror_flow_buyer on loop.mirror (((data->>'buyerId')::uuid)) where object = 'channelFlow';
create index history_order_trimmed on history.sales_order using hash (trim(order_number));

create function churn.note_record() returns trigger language plpgsql as $$
declare
  object text := coalesce(new.object, old.object);
  before jsonb := case when tg_op <> 'INSERT' then old.data end;
  after jsonb := case when tg_op <> 'DELETE' then new.data end;
begin
  if object = 'channelFlow' then
    insert into churn.changed (company_id)
    select distinct (d->>'buyerId')::uuid from (values (before), (after)) as v (d) where d->>'buyerId' is not null;
  elsif object = 'salesOrder' then
    insert into churn.changed (company_id)
    select (d->>'companyId')::uuid from (values (before), (after)) as v (d) where d->>'companyId' is not null
    union
    -- The archived order of the same number counts, or no longer counts.
    select h.company_id from (values (before), (after)) as v (d)
    join history.sales_order h on trim(h.order_number) = trim(d->>'orderNumber')
    where h.company_id is not null;
  else
    -- Lines matter where the order itself has no total.
    insert into churn.changed (company_id)
    select distinct (o.data->>'companyId')::uuid from (values (before), (after)) as v (d)
    join loop.mirror o on o.object = 'salesOrder' and o.id = (d->>'salesOrderId')::uuid
    where o.data->'totalAmount'->>'amountMicros' is null and o.data->>'companyId' is not null;
  end if;
  return null;
end $$;
create trigger churn_note_insert after insert on loop.mirror
  for each row when (new.object in ('salesOrder', 'salesOrderLine', 'channelFlow')) execute function churn.note_record();
create trigger churn_note_update after update on loop.mirror
  for each row when (new.object in ('salesOrder', 'salesOrderLine', 'channelFlow')
    and (old.data is distinct from new.data or (old.deleted_at is null) <> (new.deleted_at is null)
      or (old.destroyed_at is null) <> (new.destroyed_at is null)))
  execute function churn.note_record();
create trigger churn_note_delete after delete on loop.mirror
  for each row when (old.object in ('salesOrder', 'salesOrderLine', 'channelFlow')) execute function churn.note_record();

-- A row of sell-through counts while the workers' own answer says CONFIRMED.
create function churn.note_flow() returns trigger language plpgsql as $$
begin
  insert into churn.changed (company_id)
  select (m.data->>'buyerId')::uuid from loop.mirror m
  where m.object = 'channelFlow' and m.id = new.id and m.data->>'buyerId' is not null;
  return null;
end $$;
create trigger churn_note_flow after insert or update on loop.standing
  for each row when (new.object = 'channelFlow') execute function churn.note_flow();

create function churn.note_archive() returns trigger language plpgsql as $$
begin
  insert into churn.changed (company_id) select distinct company_id from touched where company_id is not null;
  return null;
end $$;
create trigger churn_note_insert after insert on history.sales_order
  referencing new table as touched for each statement execute function churn.note_archive();
create trigger churn_note_update_new after update on history.sales_order
  referencing new table as touched for each statement execute function churn.note_archive();
create trigger churn_note_update_old after update on history.sales_order
  referencing old table as touched for each statement execute function churn.note_archive();
create trigger churn_note_delete after delete on history.sales_order
  referencing old table as touched for each statement execute function churn.note_archive();

create function churn.note_archive_lines() returns trigger language plpgsql as $$
begin
  insert into churn.changed (company_id)
  select distinct h.company_id from touched t join history.sales_order h on h.order_number = t.order_number
  where h.total_micros is null and h.company_id is not null;
  return null;
end $$;
create trigger churn_note_insert after insert on history.sales_order_line
  referencing new table as touched for each statement execute function churn.note_archive_lines();
create trigger churn_note_update after update on history.sales_order_line
  referencing new table as touched for each statement execute function churn.note_archive_lines();
create trigger churn_note_delete after delete on history.sales_order_line
  referencing old table as touched for each statement execute function churn.note_archive_lines();

-- Days on a compliance hold are no silence.
create function churn.note_hold() returns trigger language plpgsql as $$
begin
  insert into churn.changed (company_id)
  select distinct id from (values (case when tg_op <> 'INSERT' then old.company_id end),
    (case when tg_op <> 'DELETE' then new.company_id end)) as v (id) where id is not null;
  return null;
end $$;
create trigger churn_note_hold after insert or update or delete on accounts.person_hold
  for each row execute function churn.note_hold();
create trigger churn_note_hold after insert or update or delete on accounts.rule_hold
  for each row execute function churn.note_hold();

-- Whoever ordered before there was anybody to note it.
insert into churn.changed (company_id)
select distinct company_id from history.every_order where company_id is not null
union
select distinct (data->>'buyerId')::uuid from loop.mirror where object = 'channelFlow' and data->>'buyerId' is not null;
