-- A row that changes finds room on its own page, so that the indexes on what has not changed need not hear of it.
alter table unit_view set (fillfactor = 60);
alter table enterprise_view set (fillfactor = 60);
alter table plan_view set (fillfactor = 60);
