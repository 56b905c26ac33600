-- The part of the customer-months whose total lies in the segment's range, decline allowed for, and
-- within the credit limit; and the part whose number of transactions lies in its range.
select
  m.segment,
  count(*) as customer_months,
  avg(case
    when total between least * coalesce(expected, 1) - 0.005 and most * coalesce(expected, 1) + 0.005
    and total <= credit_limit then 1 else 0 end) as inside,
  avg(case
    when transactions <= most_count
    and (transactions >= least_count or coalesce(expected, 1) < 1) then 1 else 0 end) as counted
from months m
join segments s on s.segment = m.segment
left join curves c on c.decline_type = m.decline_type and c.month = m.month
group by m.segment;
