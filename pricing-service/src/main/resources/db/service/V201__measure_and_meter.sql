-- What pricing-service answers reads from. Emptied and rebuilt from the ledger at will.

create table measure_view (
    id          text        primary key,
    district    text        not null,
    version     bigint      not null,
    unit_id     text        not null,
    township    text        not null,
    state       text        not null,
    document    jsonb       not null,
    recorded_at timestamptz not null
);
create index measure_view_by_unit on measure_view (district, unit_id);
create index measure_view_by_township on measure_view (district, township, id);

-- Every version of every reading; what was corrected or voided stays, with the version of what undid it.
create table meter_reading (
    meter_id        text        not null,
    version         bigint      not null,
    district        text        not null,
    unit_id         text        not null,
    month           text        not null,
    kilowatt_hours  numeric     not null,
    reading_version integer     not null,
    undone_by       bigint,
    occurred_on     date        not null,
    recorded_at     timestamptz not null,
    primary key (meter_id, version)
);
create index meter_reading_by_month on meter_reading (district, month) where undone_by is null;
