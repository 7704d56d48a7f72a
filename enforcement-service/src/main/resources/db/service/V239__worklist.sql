-- What is to be done, the nearest day first; what has no day comes last.
alter table case_view add column task_due date not null default '9999-12-31';
alter table case_view add column grounds text[] not null default '{}';

update case_view
set task_due = coalesce((document #>> '{limit,lastDay}')::date, '9999-12-31')
where state in ('running', 'not-met');
update case_view
set grounds = array(select distinct found ->> 'ground' from jsonb_array_elements(document -> 'grounds') found);

create index case_view_worklist on case_view (district, department, task_due, id)
    where awaits <> 'nobody' and department is not null;
create index case_view_awaits_government on case_view (district, task_due, id) where awaits = 'government';
create index case_view_by_enterprise on case_view (district, uscc) where uscc is not null;
