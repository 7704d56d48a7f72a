-- Facts that others may rest on, and those that rest on them, by the claim both take; read again from the ledger at will.
-- ground: the aggregate whose fact is rested on, the row's own where it is the ground itself.
create table reference (
    aggregate_id text    not null,
    version      bigint  not null,
    claim_kind   text    not null,
    claim_value  text    not null,
    position     bigint  not null,
    district     text    not null,
    stands       boolean not null,
    ground       text    not null,
    primary key (aggregate_id, version, claim_kind, claim_value)
);
create index reference_by_claim on reference (claim_kind, claim_value, position);
create index reference_by_ground on reference (ground) where stands;

-- The pages of units name the document of their plan: filled again from the ledger.
truncate unit_view;
delete from follower_token where processor_name = 'unit-view';
delete from follower_progress where follower = 'unit-view';
