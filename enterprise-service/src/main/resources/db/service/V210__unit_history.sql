-- Every fact of a unit as the view folds it, so that all of them can be put together anew when one stands no longer.

create table unit_history (
    unit_id     text        not null,
    version     bigint      not null,
    fact        text        not null,
    revision    int         not null,
    told_by     text        not null,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    data        jsonb       not null,
    primary key (unit_id, version)
);

-- The view is filled again from the ledger.
truncate unit_view;
delete from follower_token where processor_name = 'unit-view';
delete from follower_progress where follower = 'unit-view';

alter table unit_view
    add column state   text    not null,
    add column overdue boolean not null;
create index unit_view_by_state on unit_view (district, state, id);
create index unit_view_overdue on unit_view (district, id) where overdue;
