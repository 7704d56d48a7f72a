-- A decision sees what its subject holds, and who holds other claims on the same values.
create index claim_by_holder on claim (holder);
create index claim_by_value on claim (value);
