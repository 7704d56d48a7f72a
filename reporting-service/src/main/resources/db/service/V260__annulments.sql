-- E6a 确认违法, by case; read from enforcement's topic from its start, and what was sent before is not sent again.
create table notice_known_unlawful (
    district text    not null,
    case_id  text    not null,
    version  bigint  not null,
    found_on date    not null,
    undone   boolean not null default false,
    primary key (district, case_id, version)
);
create index notice_resting_on on notice_known_step (district, rests_on) where rests_on is not null;

delete from inbox_position where consumer = 'notice-enforcement';
delete from inbox_applied where consumer = 'notice-enforcement';

-- A referral falls with the lapse it rests on, and a price measure that was dropped is in no state: the rollup is told
-- again from the topics, and until all is told again that was told so far, the city is told nothing.
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
