-- Notices, answers, inspections and endings that were told late count by their own days: the view is filled again from the ledger.
truncate case_view;
delete from follower_token where processor_name = 'case-view';
delete from follower_progress where follower = 'case-view';
delete from dead_letter where consumer = 'case-view';
