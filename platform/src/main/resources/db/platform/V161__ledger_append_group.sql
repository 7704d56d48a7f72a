-- One group of appends is this one call in autocommit. The head row is locked once for all of them; under the lock each
-- is judged singly, and what stands is written with one statement a table. A loser costs its neighbours nothing.
--   appended   the events stand; positions, version and time are given
--   repeated   the key is known; the caller compares digests
--   moved      the stream is not at the expected version
--   contended  a claim is no longer held by whom the decision saw
-- No two requests of a group may name the same stream, key or claim: the caller keeps such for its next group. So what is
-- judged under the lock cannot be changed by a neighbour.
--
-- Arrays without a prefix in their comment have one entry for each request. Texts that are cast here travel faster than
-- typed ones.
drop function ledger_append;

create function ledger_append(
    p_district       text[],
    p_type           text[],
    p_stream         text[],
    p_expected       bigint[],
    p_count          bigint[], -- events
    p_metadata       bytea[],
    p_authority      text[],
    p_source         text[],   -- null without a key
    p_action_id      text[],
    p_digest         bytea[],
    p_at             text[],   -- timestamptz
    p_event_request  int[],    -- events, in order: number of the request, from 1
    p_event_nth      bigint[], -- events: from 1 within the request
    p_event_id       text[],   -- events: uuid
    p_event_name     text[],
    p_event_revision int[],
    p_event_day      text[],   -- events: date
    p_event_payload  bytea[],
    p_claim_request  int[],    -- claims
    p_claim_kind     text[],
    p_claim_value    text[],
    p_claim_seen     text[],
    p_claim_next     text[]
) returns table (
    outcome        text,
    first_position bigint,
    last_position  bigint,
    version        bigint,
    recorded_at    timestamptz
) language plpgsql as $$
declare
    v_head     bigint;
    v_time     timestamptz;
    v_bound    bigint;
    v_outcome  text[];
    v_version  bigint[];      -- of the stream as it is
    v_base     bigint[];      -- position before the request's first event; null for a loser
    v_recorded timestamptz[];
    v_new_head bigint;
    v_new_time timestamptz;
begin
    select h.position, h.recorded_at, b.position into v_head, v_time, v_bound
        from ledger_head h, ledger_bound b for update of h;
    -- Whoever stops halfway holds the head row no longer than this, whatever its connection was set to.
    perform set_config('transaction_timeout', '2s', true);

    with judged as (
        select r.n, r.count, r.at, coalesce(s.version, 0) as version,
               case
                   when r.source is not null and exists (
                       select from receipt k where k.source = r.source and k.action_id = r.action_id) then 'repeated'
                   when coalesce(s.version, 0) <> r.expected then 'moved'
                   when p_claim_request <> '{}' and exists (
                       select from unnest(p_claim_request, p_claim_kind, p_claim_value, p_claim_seen)
                               as seen (request, kind, value, holder)
                           left join claim c on c.kind = seen.kind and c.value = seen.value
                       where seen.request = r.n and c.holder is distinct from seen.holder) then 'contended'
                   else 'appended'
               end as outcome
        from unnest(p_stream, p_expected, p_count, p_source, p_action_id, p_at::timestamptz[]) with ordinality
                 as r (stream, expected, count, source, action_id, at, n)
             left join lateral (select s.version from stream s where s.id = r.stream) as s on true
    ), placed as (
        select j.n, j.outcome, j.version,
               case when j.outcome = 'appended' then j.count else 0 end as count,
               sum(case when j.outcome = 'appended' then j.count else 0 end) over upto as reached,
               greatest(v_time, max(case when j.outcome = 'appended' then j.at end) over upto) as recorded
        from judged j window upto as (order by j.n)
    )
    select array_agg(p.outcome order by p.n), array_agg(p.version order by p.n),
           array_agg(case when p.outcome = 'appended' then v_head + p.reached - p.count end order by p.n),
           array_agg(p.recorded order by p.n), v_head + max(p.reached), max(p.recorded)
        into v_outcome, v_version, v_base, v_recorded, v_new_head, v_new_time
        from placed p;

    if v_new_head >= v_bound then
        perform ledger_extend();
    end if;

    if v_new_head > v_head then
        insert into event (position, event_id, stream_type, stream_id, version, name, revision, district, occurred_on,
                           recorded_at, metadata, payload)
            select v_base[e.request] + e.nth, e.id::uuid, p_type[e.request], p_stream[e.request],
                   v_version[e.request] + e.nth, e.name, e.revision, p_district[e.request], e.day::date,
                   v_recorded[e.request], p_metadata[e.request], e.payload
            from unnest(p_event_request, p_event_nth, p_event_id, p_event_name, p_event_revision, p_event_day,
                        p_event_payload) as e (request, nth, id, name, revision, day, payload)
            where v_base[e.request] is not null;
        insert into stream as s (id, type, district, version, first_position, last_position)
            select p_stream[r.n], p_type[r.n], p_district[r.n], v_version[r.n] + p_count[r.n], v_base[r.n] + 1,
                   v_base[r.n] + p_count[r.n]
            from generate_subscripts(p_stream, 1) as r (n)
            where v_base[r.n] is not null and p_count[r.n] > 0
            on conflict (id) do update set version = excluded.version, last_position = excluded.last_position;
        update ledger_head h set position = v_new_head, recorded_at = v_new_time;
    end if;

    insert into receipt (source, action_id, district, authority, digest, subject, first_position, last_position,
                         version, event_ids, recorded_at)
        select p_source[r.n], p_action_id[r.n], p_district[r.n], p_authority[r.n], p_digest[r.n], p_stream[r.n],
               case when p_count[r.n] > 0 then v_base[r.n] + 1 end,
               case when p_count[r.n] > 0 then v_base[r.n] + p_count[r.n] end,
               v_version[r.n] + p_count[r.n],
               array(select e.id::uuid from unnest(p_event_request, p_event_id) as e (request, id)
                     where e.request = r.n),
               v_recorded[r.n]
        from generate_subscripts(p_stream, 1) as r (n)
        where v_base[r.n] is not null and p_source[r.n] is not null;

    if p_claim_request <> '{}' then
        delete from claim c using unnest(p_claim_request, p_claim_kind, p_claim_value, p_claim_next)
                as next (request, kind, value, holder)
            where v_base[next.request] is not null and next.holder is null
                and c.kind = next.kind and c.value = next.value;
        insert into claim as c (kind, value, district, holder)
            select next.kind, next.value, p_district[next.request], next.holder
            from unnest(p_claim_request, p_claim_kind, p_claim_value, p_claim_next)
                    as next (request, kind, value, holder)
            where v_base[next.request] is not null and next.holder is not null
            on conflict on constraint claim_pkey do update set holder = excluded.holder
                where c.holder <> excluded.holder;
    end if;

    return query
        select v_outcome[r.n],
               case when v_base[r.n] is not null and p_count[r.n] > 0 then v_base[r.n] + 1 end,
               case when v_base[r.n] is not null and p_count[r.n] > 0 then v_base[r.n] + p_count[r.n] end,
               v_version[r.n] + case when v_base[r.n] is not null then p_count[r.n] else 0 end,
               v_recorded[r.n]
        from generate_subscripts(p_stream, 1) as r (n)
        order by r.n;
end
$$;
