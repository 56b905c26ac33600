-- By how much new customers spend more each month than the month before, the season taken out.
with stable as (
  select month, avg(total) as total from months where segment = 'Stable Mid-Spenders' group by month)
select avg(ln(now.total / s.total) - ln(before.total / b.total)) as logarithm
from months now
join months before on before.customer_id = now.customer_id and before.month = now.month - 1
join stable s on s.month = now.month
join stable b on b.month = now.month - 1
where now.segment = 'New & Growing';
