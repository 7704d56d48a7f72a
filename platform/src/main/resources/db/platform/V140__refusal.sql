-- Refused actions, kept for their sender to see, outside the ledger. The body is sealed and goes after its term.
create table refusal (
    id          bigint generated always as identity primary key,
    district    text        not null,
    authority   text        not null,
    source      text,
    action_id   text,
    type        text,
    subject     text,
    code        text        not null,
    pointer     text,
    recorded_at timestamptz not null,
    keep_until  date        not null,
    sealed_body bytea
);
create index refusal_of_sender on refusal (district, authority, id desc);
create index refusal_by_term on refusal (keep_until);
