-- What enterprise-service answers reads from. Emptied and rebuilt from the ledger at will.

create table enterprise_view (
    id          text        primary key,
    district    text        not null,
    version     bigint      not null,
    uscc        text        not null,
    name        text        not null,
    township    text        not null,
    document    jsonb       not null,
    recorded_at timestamptz not null
);
create index enterprise_view_by_uscc on enterprise_view (district, uscc);
create index enterprise_view_by_township on enterprise_view (district, township, id);

create table unit_view (
    id          text        primary key,
    district    text        not null,
    version     bigint      not null,
    uscc        text        not null,
    township    text        not null,
    industry    text        not null,
    document    jsonb       not null,
    recorded_at timestamptz not null
);
create index unit_view_by_township on unit_view (district, township, id);
create index unit_view_by_uscc on unit_view (district, uscc, id);
