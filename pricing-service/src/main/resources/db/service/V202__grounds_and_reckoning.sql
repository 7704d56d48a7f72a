-- Units are read as the measures that follow from them; nothing asks for this list any more.
drop table known_unit;
delete from inbox_position where consumer = 'known-units';
delete from inbox_applied where consumer = 'known-units';
delete from dead_letter where consumer = 'known-units';

-- Exits of units that stand (T4): whoever is screened after its exit is dropped at once.
create table unit_exit (
    district text   not null,
    unit_id  text   not null,
    version  bigint not null,
    fact     text   not null,
    primary key (district, unit_id, version)
);

-- Exits that were read already are read once more; a command that was sent is not sent again.
update inbox_position set next_offset = 0 where consumer = 'measure-grounds';
delete from inbox_applied where consumer = 'measure-grounds';
delete from dead_letter where consumer = 'measure-grounds';

-- Which meters have measured a unit, for the policy that reckons estimates again (T3).
create table meter_of_unit (
    district text   not null,
    unit_id  text   not null,
    meter_id text   not null,
    version  bigint not null,
    primary key (unit_id, meter_id)
);

-- Days in force name their ground from here on; the view is filled again from the ledger.
truncate measure_view;
delete from follower_token where processor_name = 'measure-view';
delete from follower_progress where follower = 'measure-view';
