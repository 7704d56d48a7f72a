-- Revocations, closing orders and the duties they and the measures that are penalties bring: the view is filled again from the ledger.
truncate case_view;
delete from follower_token where processor_name = 'case-view';
delete from follower_progress where follower = 'case-view';
delete from dead_letter where consumer = 'case-view';
