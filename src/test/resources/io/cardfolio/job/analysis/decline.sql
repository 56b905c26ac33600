-- Expected against found, by month: what declining customers spend against their first eleven
-- months, the season taken out by what stable customers do.
with stable as (
  select month, avg(total) as total from months where segment = 'Stable Mid-Spenders' group by month),
season as (
  select month, total / (select avg(total) from stable where month < 12) as factor from stable),
usual as (
  select decline_type, avg(total / factor) as total
  from months join season using (month)
  where decline_type is not null and month < 12
  group by decline_type)
select
  m.decline_type,
  m.month,
  any_value(c.expected) as expected,
  avg(m.total / s.factor) / any_value(u.total) as found
from months m
join season s using (month)
join usual u on u.decline_type = m.decline_type
join curves c on c.decline_type = m.decline_type and c.month = m.month
group by m.decline_type, m.month
order by m.decline_type, m.month;
