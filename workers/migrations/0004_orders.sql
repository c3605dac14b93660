-- The workers' own books of orders: what was released, on which content, for how much. Credit is counted from here.
create schema orders;

create table orders.decision (
  order_id uuid primary key,
  company_id uuid not null,
  order_kind text not null check (order_kind in ('SALE', 'RETURN')),
  state text not null check (state in ('BLOCKED', 'RELEASED', 'SHIPPED', 'CLOSED', 'CANCELLED')),
  amount_micros bigint not null,
  content_hash text not null,
  submitted_by uuid not null,
  overridden_by uuid,
  original_order_id uuid,
  -- What goes back or went out, per product: {productId: quantity}
  quantities jsonb not null,
  decided_at timestamptz not null
);
create index decision_exposure on orders.decision (company_id) where order_kind = 'SALE' and state in ('RELEASED', 'SHIPPED');
create index decision_original on orders.decision (original_order_id) where original_order_id is not null;
