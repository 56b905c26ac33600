-- Records that do not fit: each count must be 0.
select 'transactions of nobody' as what, count(*) as found
  from transactions anti join customers using (customer_id)
union all
select 'IDs used twice', count(*) - count(distinct transaction_id) from transactions
union all
select 'IDs that are not 1, 2, 3 in order of customer and time', count(*)
  from (
    select
      transaction_id,
      'TXN' || lpad(
        cast(row_number() over (order by customer_id, paid_at, transaction_id) as text), 11, '0') as id
    from transactions)
  where transaction_id <> id
union all
select 'transactions before the account opened', count(*)
  from transactions join customers using (customer_id)
  where paid_at < cast(account_open_date as date)
union all
select 'transactions outside of the window', count(*)
  from transactions where paid_at < timestamp '2024-07-01' or paid_at >= timestamp '2026-01-01'
union all
select 'amounts of nothing', count(*) from transactions where amount <= 0
union all
select 'merchants of two categories', count(*)
  from (
    select merchant_name from transactions
    group by merchant_name having count(distinct merchant_category) > 1);
