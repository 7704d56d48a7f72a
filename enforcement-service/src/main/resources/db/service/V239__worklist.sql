-- What is to be done, the nearest day first; what has no day comes last. The view is filled again from the ledger, for its
-- documents hold more than before too.
truncate case_view;
delete from follower_token where processor_name = 'case-view';
delete from follower_progress where follower = 'case-view';
delete from dead_letter where consumer = 'case-view';
alter table case_view add column task_due date not null default '9999-12-31';
alter table case_view add column grounds text[] not null default '{}';

create index case_view_worklist on case_view (district, department, task_due, id)
    where awaits <> 'nobody' and department is not null;
create index case_view_awaits_government on case_view (district, task_due, id) where awaits = 'government';
create index case_view_by_enterprise on case_view (district, uscc) where uscc is not null;
