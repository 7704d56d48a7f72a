-- Reviews and stays say what they are about, and measures whether they stand: the view is filled again from the ledger.
truncate case_view;
delete from follower_token where processor_name = 'case-view';
delete from follower_progress where follower = 'case-view';
delete from dead_letter where consumer = 'case-view';
