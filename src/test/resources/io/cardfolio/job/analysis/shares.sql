-- Expected against found: what each segment buys outside of summer, monthly bills left out; how the
-- cards are used; and what is refused.
with mixes (segment, category, expected) as (
  values
    ('High-Value Travelers', 'Travel', 0.25), ('High-Value Travelers', 'Dining', 0.45),
    ('High-Value Travelers', 'Hotels', 0.18), ('High-Value Travelers', 'Airlines', 0.12),
    ('Budget-Conscious', 'Grocery', 0.65), ('Budget-Conscious', 'Gas', 0.35),
    ('Stable Mid-Spenders', 'Retail', 0.22), ('Stable Mid-Spenders', 'Dining', 0.20),
    ('Stable Mid-Spenders', 'Grocery', 0.26), ('Stable Mid-Spenders', 'Gas', 0.12),
    ('Stable Mid-Spenders', 'Entertainment', 0.10), ('Stable Mid-Spenders', 'Travel', 0.04),
    ('Stable Mid-Spenders', 'Healthcare', 0.06)),
bought as (
  select customer_segment as segment, merchant_category as category, count(*) as times
  from transactions join customers using (customer_id)
  where merchant_category <> 'Utilities' and month(paid_at) not in (6, 7, 8)
  group by all),
parts as (
  select segment, category, times / sum(times) over (partition by segment) as found from bought)
select segment || ': ' || category as what, expected, coalesce(found, 0) as found
  from mixes left join parts using (segment, category)
union all
select 'categories that a segment does not buy', 0, count(*)
  from parts anti join mixes using (segment, category)
  where segment in (select segment from mixes)
union all
select 'declined', 0.03, avg(case when status = 'declined' then 1 else 0 end) from transactions
union all
select 'fuel at the till', 0.92, avg(case when channel = 'In-Store' then 1 else 0 end)
  from transactions where merchant_category = 'Gas'
union all
select 'groceries at the till', 0.76, avg(case when channel = 'In-Store' then 1 else 0 end)
  from transactions where merchant_category = 'Grocery'
union all
select 'flights on line', 0.70, avg(case when channel = 'Online' then 1 else 0 end)
  from transactions where merchant_category = 'Airlines'
union all
select 'bills a month', 1, count(*) / (
    select count(*) from months where segment <> 'High-Value Travelers')
  from transactions t
  join months m
    on m.customer_id = t.customer_id
    and t.paid_at >= m.first_day
    and t.paid_at < m.first_day + interval 1 month
  where merchant_category = 'Utilities';
