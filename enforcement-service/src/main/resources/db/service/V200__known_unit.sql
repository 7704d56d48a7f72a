-- Units of the catalogue's elimination class, as enterprise-service told of them: what a lead of track E5 will stand on (plan 二(五)).
create table known_unit (
    id            text        primary key,
    district      text        not null,
    version       bigint      not null,
    uscc          text        not null,
    enterprise    text        not null,
    township      text        not null,
    industry      text        not null,
    equipment     text        not null,
    catalogue     text[]      not null,
    identified_on date        not null,
    event_id      uuid        not null,
    recorded_at   timestamptz not null
);
create index known_unit_by_township on known_unit (district, township, id);
