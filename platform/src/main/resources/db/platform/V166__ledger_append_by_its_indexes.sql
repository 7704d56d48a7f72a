-- What an append looks up it finds by an index, also where its plan was made while the tables were nearly empty: such a
-- plan would read every claim from end to end until they are next analysed.
alter function ledger_append_undisputed set enable_seqscan = off;
alter function ledger_append_single set enable_seqscan = off;
alter function ledger_append_judged set enable_seqscan = off;

-- A stream's row changes with every append. Where its page has room, the indexes need not hear of it.
alter table stream set (fillfactor = 80);
