-- What is exact about the quality, value, ownership and contacts of accounts, and the archive of orders from ERP systems.
create schema history;

-- Orders of years past that need no record in Twenty (`import orders --history`). An order that Twenty also has counts
-- once, as Twenty has it.
create table history.sales_order (
  order_number text primary key check (length(order_number) between 1 and 200),
  -- The account, as far as it was found; account_code finds it later.
  company_id uuid,
  account_code text,
  order_kind text not null check (order_kind in ('SALE', 'RETURN')),
  original_order_number text,
  ordered_at timestamptz not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Millionths of the currency's unit, as Twenty keeps amounts; null: the sum of the lines.
  total_micros bigint,
  source text not null,
  imported_at timestamptz not null,
  check (company_id is not null or account_code is not null)
);
create index history_order_company on history.sales_order (company_id, ordered_at);
create index history_order_code on history.sales_order (account_code) where company_id is null;

create table history.sales_order_line (
  order_number text not null references history.sales_order on delete cascade,
  line_number integer not null check (line_number > 0),
  product_id uuid,
  product_code text,
  quantity numeric not null,
  unit_price_micros bigint,
  amount_micros bigint,
  primary key (order_number, line_number)
);

-- Both sources as one list of what was really sold and returned. A domain that needs purchase history reads it here.
-- CRM orders count once they are shipped; an order number is compared without surrounding blanks.
create view history.every_order as
  select m.id::text as order_key, 'CRM' as source, trim(m.data->>'orderNumber') as order_number,
    (m.data->>'companyId')::uuid as company_id, coalesce(m.data->>'orderKind', 'SALE') as order_kind,
    (m.data->>'orderedAt')::timestamptz as ordered_at, m.data->'totalAmount'->>'currencyCode' as currency,
    (m.data->'totalAmount'->>'amountMicros')::numeric as total_micros
  from loop.mirror m
  where m.object = 'salesOrder' and m.deleted_at is null and m.destroyed_at is null
    and m.data->>'orderState' in ('SHIPPED', 'CLOSED')
  union all
  select 'h:' || h.order_number, 'HISTORY', trim(h.order_number), h.company_id, h.order_kind, h.ordered_at, h.currency,
    h.total_micros::numeric
  from history.sales_order h
  where not exists (
    select from loop.mirror m
    where m.object = 'salesOrder' and m.deleted_at is null and m.destroyed_at is null
      and trim(m.data->>'orderNumber') = trim(h.order_number)
  );

create view history.every_line as
  select m.data->>'salesOrderId' as order_key, (m.data->>'productId')::uuid as product_id, null::text as product_code,
    (m.data->>'quantity')::numeric as quantity, m.data->'lineAmount'->>'currencyCode' as currency,
    coalesce(
      (m.data->'lineAmount'->>'amountMicros')::numeric,
      (m.data->>'quantity')::numeric * (m.data->'unitPrice'->>'amountMicros')::numeric
    ) as amount_micros
  from loop.mirror m
  where m.object = 'salesOrderLine' and m.deleted_at is null and m.destroyed_at is null
  union all
  select 'h:' || l.order_number, l.product_id, l.product_code, l.quantity, null,
    coalesce(l.amount_micros::numeric, l.quantity * l.unit_price_micros)
  from history.sales_order_line l;

create schema value;

-- One computation of everybody's figures: over the twelve months before as_of, with the limits of the pyramid then.
create table value.run (
  run_id bigint generated always as identity primary key,
  -- The first day of a month; the window ends the day before.
  as_of date not null,
  currency text,
  -- What a margin, a gap to the potential must reach; null: nobody was there to compare.
  limits jsonb not null,
  customers integer not null,
  started_at timestamptz not null,
  -- All accounts were marked for assessment; until then marked_to is how far it came.
  marked_to uuid,
  marks_all boolean not null,
  finished_at timestamptz
);
create index run_finished on value.run (as_of, run_id);

create table value.statistic (
  company_id uuid primary key,
  run_id bigint not null references value.run,
  as_of date not null,
  -- In the window. Amounts are millionths; returns count against revenue and margin.
  currency text,
  currencies integer not null,
  sales integer not null,
  returns integer not null,
  revenue_micros numeric(38, 0) not null,
  returned_micros numeric(38, 0) not null,
  -- Of lines whose unit cost is known; their share of all turnover is costed / turnover.
  margin_micros numeric(38, 0) not null,
  costed_micros numeric(38, 0) not null,
  turnover_micros numeric(38, 0) not null,
  products_without_cost integer not null,
  -- Paid and list price of the lines whose list price is known.
  paid_micros numeric(38, 0) not null,
  listed_micros numeric(38, 0) not null,
  active_months integer not null,
  order_days integer not null,
  -- Spread of the days between orders against their mean, in hundredths; null for fewer than three order days.
  spread_percent integer,
  -- Over all time.
  first_order_on date,
  last_order_on date
);
create index statistic_run on value.statistic (run_id);

-- One per account and month, and it stays.
create table value.assessment (
  company_id uuid not null,
  month date not null check (extract(day from month) = 1),
  assessment_id uuid not null unique,
  -- The record as it was created in Twenty, and all figures behind it.
  data jsonb not null,
  figures jsonb not null,
  decided_at timestamptz not null,
  primary key (company_id, month)
);
create function value.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: assessments stay as they were made', tg_op, tg_table_name;
end $$;
create trigger assessment_keep before update or delete on value.assessment for each row execute function value.refuse_change();
create trigger assessment_no_truncate before truncate on value.assessment for each statement execute function value.refuse_change();

create schema completeness;

-- By what an account or a person is recognised, so that likely duplicates meet; derived from the mirror.
create table completeness.trait (
  object text not null,
  record_id uuid not null,
  kind text not null,
  trait text not null,
  primary key (object, record_id, kind, trait)
);
create index trait_meeting on completeness.trait (object, kind, trait);

-- Gaps that were opened, and whose they are: counts against the owner's limit while OPEN.
create table completeness.gap (
  gap_id uuid primary key,
  owner_id uuid,
  state text not null check (state in ('OPEN', 'FILLED', 'WAIVED')),
  due_on date,
  escalated_on date,
  waived_by uuid,
  waived_at timestamptz,
  opened_at timestamptz not null
);
create index gap_open on completeness.gap (owner_id) where state = 'OPEN';

create schema ownership;

-- The owner of each account as last seen: a destroyed member leaves no trace in the account itself.
create table ownership.account (
  company_id uuid primary key,
  owner_id uuid,
  former_id uuid,
  since timestamptz not null,
  sequence integer not null check (sequence >= 0)
);
create index account_owner on ownership.account (owner_id);

-- Whose the open tasks were, for the same reason.
create table ownership.task (
  task_id uuid primary key,
  assignee_id uuid not null,
  since timestamptz not null,
  -- Since when it is nobody's.
  emptied_at timestamptz
);
create index task_assignee on ownership.task (assignee_id);

create schema interactions;

-- What was submitted, as it was then: that is what counts.
create table interactions.submission (
  interaction_id uuid primary key,
  company_id uuid not null,
  happened_at timestamptz not null,
  content jsonb not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null
);
