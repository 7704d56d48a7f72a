-- The business clock of a sample deployment: business time = at + (wall time - steered_at). No row: never steered.
create table sample_clock (
    one        boolean primary key default true check (one),
    at         timestamptz not null,
    steered_at timestamptz not null
);
