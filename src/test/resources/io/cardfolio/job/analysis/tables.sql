-- The two exported files as tables, and what README says of the segments: nothing here
-- comes from the program's code.
create table customers as
  select * from read_csv('${customers}', header = true, all_varchar = true);

create table transactions as
  select
    transaction_id,
    customer_id,
    cast(transaction_date as timestamp) as paid_at,
    cast(transaction_amount as decimal(12, 2)) as amount,
    merchant_name,
    merchant_category,
    channel,
    status
  from read_csv('${transactions}', header = true, all_varchar = true);

create table segments (segment text, least double, most double, least_count int, most_count int);
insert into segments values
  ('High-Value Travelers', 2000, 8000, 40, 80),
  ('Stable Mid-Spenders', 800, 2500, 20, 40),
  ('Budget-Conscious', 200, 800, 15, 30),
  ('Declining', 500, 2000, 20, 40),
  ('New & Growing', 300, 1200, 25, 50);

-- What a declining customer's months have of the usual, counted from July 2024.
create table curves (decline_type text, month int, expected double);
insert into curves
  select 'gradual', month, greatest(0.4, least(1, 1 - 0.1 * (month - 11))) from range(1, 19) t(month)
  union all
  select 'sudden', month, case when month < 16 then 1 else 0.4 end from range(1, 19) t(month);

-- What each customer paid in each whole month that he had his account.
create table months as
  select
    c.customer_id,
    c.customer_segment as segment,
    nullif(c.decline_type, '') as decline_type,
    cast(c.credit_limit as double) as credit_limit,
    m.month,
    m.first_day,
    coalesce(sum(t.amount) filter (where t.status = 'approved'), 0)::double as total,
    count(t.amount) as transactions
  from customers c
  cross join (
    select month, (date '2024-07-01' + to_months(cast(month - 1 as int)))::date as first_day
    from range(1, 19) r(month)) m
  left join transactions t
    on t.customer_id = c.customer_id
    and t.paid_at >= m.first_day
    and t.paid_at < m.first_day + interval 1 month
  where cast(c.account_open_date as date) <= m.first_day
  group by all;
