-- Notices are decided in this service's own ledger (decision 0015). What is shown is built from there, what is known of
-- units from the topic; all tables here can be thrown away.

drop table notice_change;
drop table notice_entry;

-- The topic is read again from its start, so that units told before are noticed too.
delete from inbox_position where consumer = 'notice';
delete from inbox_applied where consumer = 'notice';
delete from arrival_high_water where reader = 'notice';
delete from arrival_head where reader = 'notice';

-- What the topic tells of a unit, no more than may go out (domain.md N2).
create table notice_known_unit (
    district      text  not null,
    unit_id       text  not null,
    enterprise_id text  not null,
    told          jsonb not null,
    primary key (district, unit_id)
);
create index notice_known_unit_of_enterprise on notice_known_unit (district, enterprise_id);

-- Every name an enterprise was told to have; place orders them, and a corrected name takes the wrong one's place.
create table notice_known_name (
    district      text   not null,
    enterprise_id text   not null,
    version       bigint not null,
    place         bigint not null,
    name          text   not null,
    primary key (district, enterprise_id, version)
);

-- The public steps of a unit's life. Those with a kind are announced by a notice.
create table notice_known_step (
    district     text   not null,
    unit_id      text   not null,
    version      bigint not null,
    place        bigint not null,
    kind         text,
    fact         text   not null,
    announcement jsonb  not null,
    rests_on     text,
    fallen       boolean not null default false,
    primary key (district, unit_id, version)
);

-- U12: versions that no longer stand, why, and which version stands in their place.
create table notice_known_undoing (
    district     text   not null,
    aggregate_id text   not null,
    version      bigint not null,
    replaced_by  bigint,
    office       text   not null,
    reason       text   not null,
    primary key (district, aggregate_id, version)
);

-- One line per notice. What is withdrawn or has ended keeps its line and loses what it said.
create table notice_entry (
    district       text        not null,
    notice_id      text        not null,
    unit_id        text        not null,
    kind           text        not null,
    state          text        not null,
    names          text,
    uscc           text,
    township       text,
    industry       text,
    published_from date        not null,
    until          date,
    document       jsonb       not null,
    position       bigint      not null,
    recorded_at    timestamptz not null,
    primary key (district, notice_id),
    check (state in ('shown', 'ground-fallen', 'withdrawn', 'ended'))
);
create index notice_newest_first on notice_entry (district, published_from desc, notice_id desc);
create index notice_of_unit on notice_entry (district, unit_id);
create index notice_in_order_of_change on notice_entry (district, position);

-- Every change of a published entry says which it is (domain.md N3).
create table notice_change (
    district     text        not null,
    position     bigint      not null,
    notice_id    text        not null,
    change_class text        not null,
    office       text,
    reason       text,
    document     text,
    occurred_on  date        not null,
    recorded_at  timestamptz not null,
    primary key (district, position)
);
create index notice_change_of_notice on notice_change (district, notice_id, position);
