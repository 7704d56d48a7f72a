-- Units of the catalogue's elimination class, as enterprise-service told of them: the ground of a price measure (T2).
create table known_unit (
    id            text        primary key,
    district      text        not null,
    version       bigint      not null,
    uscc          text        not null,
    industry      text        not null,
    equipment     text        not null,
    catalogue     text[]      not null,
    identified_on date        not null,
    event_id      uuid        not null,
    recorded_at   timestamptz not null
);
