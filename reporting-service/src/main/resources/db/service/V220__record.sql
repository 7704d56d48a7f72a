-- Everything that was ever said of a record, kept so that the record can be told again whatever comes late, is corrected
-- or voided (domain.md U12). A view: it is rebuilt from the topics.
create table record_message (
    district    text        not null,
    kind        text        not null,
    record_id   text        not null,
    version     bigint      not null,
    type        text        not null,
    body        jsonb       not null,
    -- which message of the record it takes back, and which stands in its place
    undoes      bigint,
    replaced_by bigint,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    authority   text        not null,
    event_id    uuid        not null,
    primary key (district, kind, record_id, version)
);

-- Which records name which units and enterprises, so that whoever named one is found when it becomes known.
create table record_link (
    district  text not null,
    link      text not null,
    kind      text not null,
    record_id text not null,
    primary key (district, link, kind, record_id)
);
create index record_link_of_record on record_link (district, kind, record_id);

-- The rollup is read again from the topics, with more to say of each record than before. What the city was told stays
-- said; until all is told again that was told so far, it is told nothing.
delete from summary_rebuild;
insert into summary_rebuild (district, key, version)
select distinct seen.district,
    case when held.figure = 'enterprises-registered' then 'enterprise:' else 'unit:' end || seen.key,
    seen.version
from arrival_high_water seen
join rollup_contribution held on held.district = seen.district and held.record_id = seen.key
where seen.reader = 'rollup';

delete from arrival_high_water where reader = 'rollup';
delete from arrival_head where reader = 'rollup';
delete from inbox_position where consumer = 'rollup';
delete from inbox_applied where consumer = 'rollup';
delete from dead_letter where consumer = 'rollup';

drop table rollup_contribution;
drop table rollup_total;

-- What each record adds: the days on which it is true, and the moments at which it was known. What is neither true nor
-- known any longer stays, closed.
create table rollup_contribution (
    district       text        not null,
    kind           text        not null,
    record_id      text        not null,
    figure         text        not null,
    township       text        not null,
    industry       text        not null,
    basis          text[]      not null,
    state          text        not null,
    track          text        not null,
    measuring_unit text        not null,
    cell           text        not null,
    value          numeric     not null,
    true_from      date        not null,
    true_until     date,
    known_from     timestamptz not null,
    known_until    timestamptz,
    check (true_until > true_from),
    check (known_until > known_from)
);
create unique index rollup_contribution_once
    on rollup_contribution (district, kind, record_id, cell, true_from, true_until, known_from) nulls not distinct;
create index rollup_lineage on rollup_contribution (district, figure, measuring_unit, township);

-- The sums of what is true and known now.
create table rollup_total (
    district       text    not null,
    cell           text    not null,
    figure         text    not null,
    township       text    not null,
    industry       text    not null,
    basis          text[]  not null,
    state          text    not null,
    track          text    not null,
    measuring_unit text    not null,
    value          numeric not null,
    records        bigint  not null,
    primary key (district, cell)
);

alter table summary_cell add state text not null default '', add track text not null default '';
alter table summary_cell alter state drop default, alter track drop default;
