-- The ledger: one log per service. A position is given under the lock of the head row, so positions are
-- gapless and in commit order, and a reader that has seen n has seen everything before n.

create table ledger_head (
    only_one    boolean     primary key default true check (only_one),
    position    bigint      not null,
    recorded_at timestamptz not null
);
insert into ledger_head (position, recorded_at) values (0, '-infinity');

-- The authority on which aggregates exist and at which version; the event table may be partitioned by position.
create table stream (
    id             text   primary key,
    type           text   not null,
    district       text   not null,
    version        bigint not null,
    first_position bigint not null,
    last_position  bigint not null
);

create table event (
    position    bigint      primary key,
    event_id    uuid        not null,
    stream_type text        not null,
    stream_id   text        not null,
    version     bigint      not null,
    name        text        not null,
    revision    int         not null,
    district    text        not null,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    metadata    bytea       not null,
    payload     bytea       not null
);
create index event_of_stream on event (stream_id, version);
create index event_by_id on event (event_id);
-- recorded_at never decreases along the log, which is what a block range index is for
create index event_by_time on event using brin (recorded_at);

-- One row per accepted action, for ever: source + id is the idempotency key.
create table receipt (
    source         text        not null,
    action_id      text        not null,
    district       text        not null,
    authority      text        not null,
    digest         bytea       not null,
    subject        text        not null,
    first_position bigint,
    last_position  bigint,
    version        bigint      not null,
    event_ids      uuid[]      not null,
    recorded_at    timestamptz not null,
    primary key (source, action_id)
);

create table claim (
    kind     text not null,
    value    text not null,
    district text not null,
    holder   text not null,
    primary key (kind, value)
);
