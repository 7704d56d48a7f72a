-- What the city is told (domain.md R3). Unlike the views, none of this is ever rebuilt: what was said stays said.

-- The row is locked from the moment a number is given until the commit, so that a committed number has none missing
-- below it.
create table summary_number (
    district text   not null primary key,
    last     bigint not null
);

create table summary_log (
    district    text        not null,
    number      bigint      not null,
    cell        text        not null,
    type        text        not null,
    payload     bytea       not null,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    authority   text        not null,
    event_id    uuid        not null,
    primary key (district, number)
);

-- How far the broker has acknowledged the log; whoever publishes the district holds the row.
create table summary_position (
    district  text   not null primary key,
    published bigint not null
);

-- What was last said of each cell.
create table summary_cell (
    district       text    not null,
    cell           text    not null,
    figure         text    not null,
    township       text    not null,
    industry       text    not null,
    basis          text[]  not null,
    measuring_unit text    not null,
    value          numeric not null,
    records        bigint  not null,
    primary key (district, cell)
);

-- What the rollup had seen before it was emptied and has not seen again yet. While a district has a row, its totals are
-- on their way back to where they were and nothing is said.
create table summary_rebuild (
    district text   not null,
    key      text   not null,
    version  bigint not null,
    primary key (district, key)
);
