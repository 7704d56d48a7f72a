-- What an append looks up it finds by an index, also where its plan was made while the tables were nearly empty: such a
-- plan would read every claim from end to end until they are next analysed.
alter function ledger_append_undisputed set enable_seqscan = off;
alter function ledger_append_single set enable_seqscan = off;
-- This one joins what it was given to the tables.
alter function ledger_append_judged set enable_seqscan = off;
alter function ledger_append_judged set enable_hashjoin = off;
alter function ledger_append_judged set enable_mergejoin = off;
