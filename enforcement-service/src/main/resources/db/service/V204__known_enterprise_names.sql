-- Every name an enterprise was told to have. Names are said under the enterprise's key and units under their own, in no
-- order between them; the name of today is the last that stands, whichever came first.
create table known_enterprise_name (
    enterprise text    not null,
    version    bigint  not null,
    place      bigint  not null, -- version at which it counts: a correction stands where the wrong one stood
    stands     boolean not null,
    district   text    not null,
    uscc       text,             -- with the name null until what stands in the place is told
    name       text,
    primary key (enterprise, version)
);
create index known_enterprise_name_by_uscc on known_enterprise_name (district, uscc);

-- A unit, of whatever class it is, with the name its enterprise has today; before any was told, the one found on site.
create view known_unit_today as
select u.id, u.district, u.version, u.uscc, u.township, u.equipment, u.identified_on, u.event_id, u.recorded_at,
       coalesce((select n.name
                 from known_enterprise_name n
                 where n.district = u.district and n.uscc = u.uscc and n.stands
                 order by n.place desc, n.version desc
                 limit 1), u.enterprise) as enterprise
from known_unit u;
