-- Alarms that are set and have not yet rung (db-scheduler's table). A due date itself stands in its aggregate: losing
-- every row here loses no deadline, and a rebuild of the alarms-of-… followers sets them again.
create table alarm (
    task_name            text        not null, -- kind of the aggregate
    task_instance        text        not null, -- aggregate id / deadline / last day
    task_data            bytea       not null, -- JSON: district and alarm
    execution_time       timestamptz not null, -- first instant after the last day, business time
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
create index alarm_by_time on alarm (execution_time);
create index alarm_under_way on alarm (last_heartbeat) where picked;
