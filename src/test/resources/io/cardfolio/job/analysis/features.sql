-- What an analyst would know of a customer: his last three months against the three before, and
-- against his first three, in spending and in visits. Only customers of half a year or more.
with placed as (
  select
    *,
    row_number() over (partition by customer_id order by month) as nth,
    row_number() over (partition by customer_id order by month desc) as back
  from months),
sums as (
  select
    customer_id,
    any_value(decline_type) as decline_type,
    sum(total) filter (where back <= 3) as last,
    sum(total) filter (where back between 4 and 6) as before,
    sum(total) filter (where nth <= 3) as first,
    sum(transactions) filter (where back <= 3) as last_visits,
    sum(transactions) filter (where nth <= 3) as first_visits
  from placed
  group by customer_id
  having count(*) >= 6)
select
  coalesce(decline_type, '') as decline_type,
  ln(last / before) as lately,
  ln(last / first) as in_all,
  ln(last_visits / first_visits) as visits
from sums
order by customer_id;
