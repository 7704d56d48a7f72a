-- The view keeps the facts of each measure, so that a batch is folded without asking the ledger for every measure; it is
-- filled again from the ledger.
truncate measure_view;
delete from follower_token where processor_name = 'measure-view';
delete from follower_progress where follower = 'measure-view';
delete from dead_letter where consumer = 'measure-view';
alter table measure_view add column facts jsonb not null;
