-- The days of the department itself count as much as the limits of the enterprise: also where a case is closed, as long as it owes
-- something. The view is filled again from the ledger.
truncate case_view;
delete from follower_token where processor_name = 'case-view';
delete from follower_progress where follower = 'case-view';
delete from dead_letter where consumer = 'case-view';
alter table case_view add column task_provisional boolean not null default false;

drop index case_view_worklist;
create index case_view_worklist on case_view (district, department, task_due, id)
    where awaits <> 'nobody' or task_due < date '9999-12-31';
create index case_view_task_provisional on case_view (id) where task_provisional;
