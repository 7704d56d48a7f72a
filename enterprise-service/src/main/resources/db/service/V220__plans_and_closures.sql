-- The enterprise's view keeps its facts, so that it can be folded anew when one of them is undone (U12). What it built
-- before knows none of them: it reads the ledger again from the start.
truncate enterprise_view;
alter table enterprise_view
    add column names   text  not null,
    add column facts   jsonb not null,
    add column history jsonb not null;
delete from follower_token where processor_name = 'enterprise-view';
delete from follower_progress where follower = 'enterprise-view';

create table plan_view (
    id          text        primary key,
    district    text        not null,
    version     bigint      not null,
    township    text        not null,
    year        int         not null,
    state       text        not null,
    document    jsonb       not null,
    facts       jsonb       not null,
    history     jsonb       not null,
    recorded_at timestamptz not null
);
create index plan_view_by_year on plan_view (district, year, township);

-- Rulings of enforcement on closing an enterprise, one row for each that was told; read again from the topic at will.
-- place: the version in whose stead it stands, its own unless it corrects another.
create table closure_ruling (
    district    text    not null,
    case_id     text    not null,
    version     bigint  not null,
    place       bigint  not null,
    stands      boolean not null,
    closes      boolean not null,
    outcome     text,
    uscc        text,
    body        text,
    number      text,
    decided_on  date,
    event_id    uuid,
    occurred_on date,
    traceparent text,
    primary key (case_id, version)
);
create index closure_ruling_by_uscc on closure_ruling (district, uscc);

-- Who holds a code now, for a ruling names the code only; read again from the ledger at will.
create table closure_code (
    uscc          text primary key,
    district      text not null,
    enterprise_id text not null
);
create index closure_code_by_enterprise on closure_code (enterprise_id);

-- Closings that stand against an enterprise and the units of it, as the ledger has them so far.
create table closure_standing (
    enterprise_id text not null,
    case_id       text not null,
    body          text not null,
    number        text not null,
    decided_on    date not null,
    event_id      uuid not null,
    district      text not null,
    occurred_on   date not null,
    traceparent   text,
    primary key (enterprise_id, case_id)
);
create table closure_unit (
    unit_id       text primary key,
    enterprise_id text not null
);
create index closure_unit_by_enterprise on closure_unit (enterprise_id);
