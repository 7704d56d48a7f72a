-- The log in partitions by position. What stands becomes the first of them as it is; later ones are made ahead of the
-- head by ledger_extend, which whoever appends asks for in good time, and the append itself where nobody did.

create table ledger_bound (
    only_one boolean primary key default true check (only_one),
    position bigint  not null -- the first position that no partition holds yet
);

alter table event rename to event_1;
-- Positions are gapless and recorded_at never decreases along them, so "known then" is a binary search (ledger_position_at).
drop index event_by_time;
create table event (like event_1 including storage) partition by range (position);

-- Partitions begin at 1 + n * size; the first one grows to the next border above what it holds.
create function ledger_partition_size() returns bigint language sql immutable return 1000000;

do $$
declare
    v_border bigint;
begin
    select (h.position / ledger_partition_size() + 1) * ledger_partition_size() + 1 into v_border from ledger_head h;
    execute format('alter table event attach partition event_1 for values from (minvalue) to (%s)', v_border);
    insert into ledger_bound (position) values (v_border);
end
$$;

alter table event add constraint event_position primary key (position);
create index event_of_its_stream on event (stream_id, version);
create index event_by_its_id on event (event_id);

-- Makes partitions until at least one whole partition lies ahead of the head; returns the first position without one.
create function ledger_extend() returns bigint language plpgsql as $$
declare
    v_bound bigint;
    v_next  bigint;
    v_head  bigint;
begin
    select b.position into v_bound from ledger_bound b for update;
    select h.position into v_head from ledger_head h;
    while v_bound <= v_head + ledger_partition_size() loop
        v_next := v_bound + ledger_partition_size();
        -- made apart and attached, because "partition of" would shut out every reader and writer meanwhile
        execute format('create table event_%s (like event including storage including constraints)', v_bound);
        execute format('alter table event attach partition event_%s for values from (%s) to (%s)', v_bound, v_bound, v_next);
        v_bound := v_next;
        update ledger_bound b set position = v_bound;
    end loop;
    return v_bound;
end
$$;

-- Position of the newest event recorded no later than a moment; 0 when there is none.
create function ledger_position_at(p_moment timestamptz) returns bigint language plpgsql stable as $$
declare
    v_low    bigint := 0; -- recorded no later, or before the log
    v_high   bigint;      -- recorded later, or after the log
    v_middle bigint;
    v_time   timestamptz;
begin
    select h.position + 1 into v_high from ledger_head h;
    while v_high - v_low > 1 loop
        v_middle := (v_low + v_high) / 2;
        select e.recorded_at into v_time from event e where e.position = v_middle;
        if v_time <= p_moment then
            v_low := v_middle;
        else
            v_high := v_middle;
        end if;
    end loop;
    return v_low;
end
$$;

-- Rows that are updated all the time find room beside themselves.
alter table ledger_head set (fillfactor = 10);
alter table stream set (fillfactor = 80);

-- Aggregates as they once were, for those whose streams are long; see Snapshots. Can be emptied at any time.
create table snapshot (
    stream_id   text   primary key,
    stream_type text   not null,
    version     bigint not null,
    name        text   not null, -- name and revision of the form, name/revision
    payload     bytea  not null
);
