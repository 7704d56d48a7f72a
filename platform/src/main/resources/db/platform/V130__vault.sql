-- Persons, apart from every event. An erased person keeps nothing but the reference: the key that opens the content
-- goes, and with it every copy of the content. Backups of this table must therefore be kept for less long than others.
create table person (
    ref         uuid primary key,
    district    text        not null,
    lookup      bytea unique,
    wrapped_key bytea,
    content     bytea,
    recorded_at timestamptz not null,
    holds       text[]      not null default '{}',
    erased_at   timestamptz,
    erased_by   text,
    check ((erased_at is null) = (wrapped_key is not null)),
    check ((erased_at is null) = (lookup is not null)),
    check (erased_at is null or cardinality(holds) = 0)
);

-- Who read whom, when (wall time) and what for.
create table person_read (
    id        bigint generated always as identity primary key,
    ref       uuid        not null references person,
    district  text        not null,
    authority text        not null,
    purpose   text        not null,
    read_at   timestamptz not null default clock_timestamp()
);
create index on person_read (ref, read_at);

-- Tells the key this database was sealed with from any other, without telling the key.
create table vault_key (
    one         boolean primary key default true check (one),
    fingerprint bytea not null
);
