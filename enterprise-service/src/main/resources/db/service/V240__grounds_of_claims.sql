-- Who was the last ground of a claim is asked for every batch; without these, the rows of all that rest on it are read: those
-- of every unit of an enterprise.
create index reference_ground_of_claim on reference (claim_kind, claim_value, position desc)
    where ground = aggregate_id;
