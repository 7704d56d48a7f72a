-- How far the views have come. The high water per key makes a message harmless that a newer one of the same aggregate
-- has overtaken; the head numbers a district's changes in commit order, for its row is locked until the change commits.

create table arrival_high_water (
    reader   text   not null,
    district text   not null,
    key      text   not null,
    version  bigint not null,
    primary key (reader, district, key)
);

create table arrival_head (
    reader      text        not null,
    district    text        not null,
    change      bigint      not null,
    recorded_at timestamptz not null,
    primary key (reader, district)
);

-- What the public may see of a unit (domain.md N2): no column for anything that may not go out.
create table notice_entry (
    district        text        not null,
    unit_id         text        not null,
    kind            text        not null,
    enterprise_name text        not null,
    uscc            text        not null,
    township        text        not null,
    equipment_kind  text        not null,
    equipment_model text,
    equipment_count int         not null,
    capacity        numeric     not null,
    measuring_unit  text        not null,
    basis           text[]      not null,
    authority       text        not null,
    occurred_on     date        not null,
    recorded_at     timestamptz not null,
    published_from  date        not null,
    until           date        not null,
    version         bigint      not null,
    primary key (district, unit_id),
    check (until > published_from)
);
create index notice_newest_first on notice_entry (district, published_from desc, unit_id desc);

-- Every change of a published entry says which it is (domain.md N3).
create table notice_change (
    district     text        not null,
    unit_id      text        not null,
    version      bigint      not null,
    kind         text        not null,
    change_class text        not null,
    authority    text        not null,
    occurred_on  date        not null,
    recorded_at  timestamptz not null,
    primary key (district, unit_id, version)
);
