-- E7: what was published of holidays; the days of withdrawal are reckoned by it. Read from enforcement's topic.
create table notice_known_holidays (
    district     text   not null,
    calendar_id  text   not null,
    version      bigint not null,
    published_on date   not null,
    days         jsonb  not null,
    primary key (district, calendar_id, version)
);

-- A fallen notice says whether its last day is provisional.
update notice_entry set document = jsonb_set(document, '{fallen,provisional}', 'false')
where document -> 'fallen' is not null;

create index notice_waiting_for_holidays on notice_entry (district)
    where document -> 'fallen' ->> 'provisional' = 'true';
create index notice_by_learning on notice_entry (district, recorded_at);
