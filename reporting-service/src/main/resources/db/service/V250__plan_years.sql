-- The figures of one year's plans carry their year; a unit that may be on a machine of an exited one is not counted as
-- identified, and what refers to a unit belongs where the unit does. The rollup is read again from the topics; what the
-- city was told stays said, and until all is told again that was told so far, it is told nothing.
insert into summary_rebuild (district, key, version)
select district, kind || ':' || record_id, max(version) from record_message group by 1, 2
on conflict (district, key) do update set version = greatest(summary_rebuild.version, excluded.version);

delete from arrival_head where reader = 'rollup';
delete from inbox_position where consumer in ('rollup', 'rollup-enforcement', 'rollup-pricing');
delete from inbox_applied where consumer in ('rollup', 'rollup-enforcement', 'rollup-pricing');
delete from dead_letter where consumer in ('rollup', 'rollup-enforcement', 'rollup-pricing');
delete from record_message;
delete from record_link;
delete from rollup_contribution;
delete from rollup_total;

alter table rollup_contribution add plan_year text not null;
alter table rollup_total add plan_year text not null;
alter table summary_cell add plan_year text not null default '';
alter table summary_cell alter plan_year drop default;

-- Whether all adds up is asked of what is true and known now, not of all that ever was.
create index rollup_current on rollup_contribution (district, cell) include (value)
    where true_until is null and known_until is null;
