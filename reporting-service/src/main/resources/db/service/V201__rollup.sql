-- A figure is never incremented: each record owns its contributions, and the totals follow from the difference between
-- the rows a record had and the rows it has, in the same transaction. A unit with two bases is one row with both.

create table rollup_contribution (
    district       text        not null,
    record_id      text        not null,
    figure         text        not null,
    township       text        not null,
    industry       text        not null,
    basis          text[]      not null,
    measuring_unit text        not null,
    value          numeric     not null,
    true_from      date        not null,
    known_from     timestamptz not null,
    primary key (district, record_id, figure, measuring_unit)
);
create index rollup_lineage on rollup_contribution (district, figure, measuring_unit, township);

create table rollup_total (
    district       text    not null,
    figure         text    not null,
    township       text    not null,
    industry       text    not null,
    basis          text[]  not null,
    measuring_unit text    not null,
    value          numeric not null,
    records        bigint  not null,
    primary key (district, figure, township, industry, basis, measuring_unit)
);
