-- How far each reader of another service's topic has come. The row moves in the transaction that holds the effect of
-- what was read, and whoever applies anything locks it first: two instances never apply the same record.
create table inbox_position (
    consumer text not null,
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (consumer, topic, partition)
);

-- What each reader has applied: a message that is published twice has one effect, and a reader of a view can wait for
-- an event it knows.
create table inbox_applied (
    consumer text not null,
    event_id uuid not null,
    district text not null,
    recorded_at timestamptz not null,
    applied_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

-- What a reader could not apply, and whatever of the same key came after it, in the order of id.
create table dead_letter (
    id bigint generated always as identity primary key,
    consumer text not null,
    key text not null,
    -- empty when the letter does not say
    district text not null,
    -- not jsonb, which refuses characters that a poison message may well hold
    headers json not null,
    body bytea not null,
    -- null while the letter only waits behind another of its key
    cause text,
    attempts int not null,
    parked_at timestamptz not null default clock_timestamp(),
    tried_at timestamptz
);

create index dead_letter_in_order on dead_letter (consumer, key, id);
