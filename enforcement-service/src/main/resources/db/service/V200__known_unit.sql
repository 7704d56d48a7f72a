-- Units of the catalogue's elimination class, as enterprise-service told of them: leads of track E5 (plan 二(五)).
create table known_unit (
    id            text        primary key,
    district      text        not null,
    version       bigint      not null,
    uscc          text        not null,
    enterprise    text        not null,
    township      text        not null,
    equipment     text        not null,
    identified_on date        not null,
    event_id      uuid        not null,
    recorded_at   timestamptz not null
);
