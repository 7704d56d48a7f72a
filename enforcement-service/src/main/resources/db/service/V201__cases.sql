-- What enforcement-service answers reads from. Emptied and rebuilt from the ledger at will.

-- A case or a lead: what its facts come to, and the facts themselves, from which it is folded anew with every one.
create table case_view (
    id          text        primary key,
    district    text        not null,
    version     bigint      not null,
    state       text        not null,
    awaits      text        not null,
    department  text,
    track       text        not null,
    uscc        text,
    township    text,
    unit        text,
    due         date,
    provisional boolean     not null,
    document    jsonb       not null,
    facts       jsonb       not null,
    recorded_at timestamptz not null
);
create index case_view_by_state on case_view (district, state, id);
create index case_view_by_due on case_view (district, due, id) where due is not null;
create index case_view_provisional on case_view (district, id) where provisional;

-- Every notice on public holidays that the administrator has reported, in full (E7).
create table holiday_calendar (
    event_id     uuid primary key,
    year         int  not null,
    published_on date not null,
    document     jsonb not null
);
