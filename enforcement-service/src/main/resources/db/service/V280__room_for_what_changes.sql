-- A row that changes finds room on its own page, so that the indexes on what has not changed need not hear of it.
alter table case_view set (fillfactor = 60);
alter table known_unit set (fillfactor = 80);
