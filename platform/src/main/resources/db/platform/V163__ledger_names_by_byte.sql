-- Names in the ledger are compared for being equal and never read out in order, so their indexes compare bytes, whatever
-- the database's locale. Rebuilds the indexes on them; no row is written again.
alter table stream alter column id type text collate "C";
alter table event alter column stream_id type text collate "C";
alter table receipt alter column source type text collate "C", alter column action_id type text collate "C";
alter table claim
    alter column kind type text collate "C",
    alter column value type text collate "C",
    alter column holder type text collate "C";
-- What the planner knew of these columns went with the change, and a full partition is never looked at again by itself.
analyze stream;
analyze event;
analyze receipt;
analyze claim;
