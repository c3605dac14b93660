-- An order may be submitted, and so blocked, before it has an account; and a released one may lose its account.
alter table orders.decision alter column company_id drop not null;
