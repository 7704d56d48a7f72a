-- At which lead a missed date of a unit is, for dates of which a lead was withdrawn. Built from the topic of
-- enterprise-service and the receipts of what was sent for it.
create table lead_turn (
    unit     text   not null,
    what     text   not null,
    due      date   not null,
    district text   not null,
    turn     int    not null,
    since    bigint not null,
    primary key (unit, what, due)
);
