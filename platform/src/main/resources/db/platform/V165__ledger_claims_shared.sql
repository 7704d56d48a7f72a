-- Appends of a group may name the same claim where none of them minds the other: those who only see it, and those who take it
-- over from whoever holds it. So what many facts rest on at once (Claim.restedOn) is no queue any more. The functions are
-- those of V162 with one more parameter.
drop function ledger_append_undisputed;
drop function ledger_append_judged;

create function ledger_append_undisputed(
    p_district       text[],
    p_type           text[],
    p_stream         text[],
    p_expected       bigint[],
    p_count          bigint[], -- events; at least one where nothing is disputed
    p_after          bigint[], -- events of the group before the append's first
    p_metadata       bytea[],
    p_authority      text[],
    p_source         text[],   -- null without a key
    p_action_id      text[],
    p_digest         bytea[],
    p_at             text[],   -- timestamptz, none earlier than the one before
    p_event_append   int[],    -- events, in order: number of the append, from 1
    p_event_id       text[],   -- uuid
    p_event_name     text[],
    p_event_revision int[],
    p_event_day      text[],   -- date
    p_event_payload  bytea[],
    p_claim_append   int[],    -- claims
    p_claim_kind     text[],
    p_claim_value    text[],
    p_claim_seen     text[],
    p_claim_next     text[],
    p_claim_over     bool[],   -- taken over from whoever holds it; what was seen does not matter
    out head         bigint,   -- position before the group
    out newest       timestamptz -- recorded_at before the group
) language plpgsql as $$
declare
    v_bound text;
    v_made  bigint;
    v_done  bigint;
    v_claim record;
begin
    update ledger_head h set
            position = h.position + cardinality(p_event_id),
            recorded_at = greatest(h.recorded_at, p_at[cardinality(p_at)]::timestamptz)
        returning old.position, old.recorded_at into head, newest;
    -- Whoever stops halfway holds the head row no longer than this, whatever its connection was set to: a timer that
    -- runs already is not shortened, so it is stopped first.
    v_bound := set_config('transaction_timeout', '0', true);
    v_bound := set_config('transaction_timeout', '2s', true);

    with written as (
        insert into stream as s (id, type, district, version, first_position, last_position)
            select a.stream, a.type, a.district, a.expected + a.count, head + a.after + 1, head + a.after + a.count
            from unnest(p_stream, p_type, p_district, p_expected, p_count, p_after)
                    as a (stream, type, district, expected, count, after)
            on conflict (id) do update set version = excluded.version, last_position = excluded.last_position
                where s.version = excluded.version - (excluded.last_position - excluded.first_position + 1)
            returning old.version as before
    )
    select count(*), count(*) filter (where w.before is null) into v_done, v_made from written w;
    if v_done <> cardinality(p_stream) or v_made <> cardinality(array_positions(p_expected, 0::bigint)) then
        raise 'a stream has moved' using errcode = 'LD001';
    end if;

    insert into event (position, event_id, stream_type, stream_id, version, name, revision, district, occurred_on,
                       recorded_at, metadata, payload)
        select head + e.nth, e.id::uuid, p_type[e.append], p_stream[e.append],
               p_expected[e.append] + e.nth - p_after[e.append], e.name, e.revision, p_district[e.append],
               e.day::date, greatest(newest, p_at[e.append]::timestamptz), p_metadata[e.append], e.payload
        from unnest(p_event_append, p_event_id, p_event_name, p_event_revision, p_event_day, p_event_payload)
                with ordinality as e (append, id, name, revision, day, payload, nth);

    if cardinality(array_remove(p_source, null)) > 0 then
        insert into receipt (source, action_id, district, authority, digest, subject, first_position, last_position,
                             version, recorded_at)
            select a.source, a.action_id, a.district, a.authority, a.digest, a.stream, head + a.after + 1,
                   head + a.after + a.count, a.expected + a.count, greatest(newest, a.at::timestamptz)
            from unnest(p_source, p_action_id, p_district, p_authority, p_digest, p_stream, p_expected, p_count, p_after,
                        p_at)
                    as a (source, action_id, district, authority, digest, stream, expected, count, after, at)
            where a.source is not null
            on conflict do nothing;
        get diagnostics v_done = row_count;
        if v_done <> cardinality(array_remove(p_source, null)) then
            raise 'a key is known' using errcode = 'LD001';
        end if;
    end if;

    if cardinality(p_claim_append) > 0 then
        insert into claim (kind, value, district, holder)
            select c.kind, c.value, p_district[c.append], c.next
            from unnest(p_claim_append, p_claim_kind, p_claim_value, p_claim_seen, p_claim_next, p_claim_over)
                    as c (append, kind, value, seen, next, over)
            where c.seen is null and c.next is not null and not c.over
            on conflict do nothing;
        get diagnostics v_done = row_count;
        -- Of those who take the same claim over, the last keeps it.
        insert into claim (kind, value, district, holder)
            select distinct on (c.kind, c.value) c.kind, c.value, p_district[c.append], c.next
            from unnest(p_claim_append, p_claim_kind, p_claim_value, p_claim_next, p_claim_over)
                    as c (append, kind, value, next, over)
            where c.over
            order by c.kind, c.value, c.append desc
            on conflict on constraint claim_pkey do update set holder = excluded.holder;
        v_done := v_done + cardinality(array_positions(p_claim_over, true));
        for v_claim in
            select c.kind, c.value, c.seen, c.next
            from unnest(p_claim_kind, p_claim_value, p_claim_seen, p_claim_next, p_claim_over)
                    as c (kind, value, seen, next, over)
            where not c.over and (c.seen is not null or c.next is null)
        loop
            if v_claim.seen is null then
                v_done := v_done + 1;
                perform from claim c where c.kind = v_claim.kind and c.value = v_claim.value;
                v_done := v_done - found::int;
            elsif v_claim.next is null then
                delete from claim c
                    where c.kind = v_claim.kind and c.value = v_claim.value and c.holder = v_claim.seen;
                v_done := v_done + found::int;
            elsif v_claim.next = v_claim.seen then
                perform from claim c
                    where c.kind = v_claim.kind and c.value = v_claim.value and c.holder = v_claim.seen;
                v_done := v_done + found::int;
            else
                update claim c set holder = v_claim.next
                    where c.kind = v_claim.kind and c.value = v_claim.value and c.holder = v_claim.seen;
                v_done := v_done + found::int;
            end if;
        end loop;
        if v_done <> cardinality(p_claim_append) then
            raise 'a claim is held by somebody else' using errcode = 'LD001';
        end if;
    end if;
end
$$;

-- The outcome of each append, in order:
--   appended   the events stand; positions, version and time are given
--   repeated   the key is known; the caller compares digests
--   moved      the stream is not at the expected version
--   contended  a claim is no longer held by whom the decision saw
create function ledger_append_judged(
    p_district       text[],
    p_type           text[],
    p_stream         text[],
    p_expected       bigint[],
    p_count          bigint[],
    p_after          bigint[],
    p_metadata       bytea[],
    p_authority      text[],
    p_source         text[],
    p_action_id      text[],
    p_digest         bytea[],
    p_at             text[],
    p_event_append   int[],
    p_event_id       text[],
    p_event_name     text[],
    p_event_revision int[],
    p_event_day      text[],
    p_event_payload  bytea[],
    p_claim_append   int[],
    p_claim_kind     text[],
    p_claim_value    text[],
    p_claim_seen     text[],
    p_claim_next     text[],
    p_claim_over     bool[]
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
    v_base     bigint[];      -- position before the append's first event; null for a loser
    v_recorded timestamptz[];
    v_new_head bigint;
    v_new_time timestamptz;
begin
    select h.position, h.recorded_at, b.position into v_head, v_time, v_bound
        from ledger_head h, ledger_bound b for update of h;
    -- Whoever stops halfway holds the head row no longer than this, whatever its connection was set to: a timer that
    -- runs already is not shortened, so it is stopped first.
    perform set_config('transaction_timeout', '0', true);
    perform set_config('transaction_timeout', '2s', true);

    with judged as (
        select r.n, r.count, r.at, coalesce(s.version, 0) as version,
               case
                   when r.source is not null and exists (
                       select from receipt k where k.source = r.source and k.action_id = r.action_id) then 'repeated'
                   when coalesce(s.version, 0) <> r.expected then 'moved'
                   when cardinality(p_claim_append) > 0 and exists (
                       select from unnest(p_claim_append, p_claim_kind, p_claim_value, p_claim_seen, p_claim_over)
                               as seen (append, kind, value, holder, over)
                           left join claim c on c.kind = seen.kind and c.value = seen.value
                       where seen.append = r.n and not seen.over and c.holder is distinct from seen.holder)
                       then 'contended'
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
            select v_base[e.append] + e.nth - p_after[e.append], e.id::uuid, p_type[e.append], p_stream[e.append],
                   v_version[e.append] + e.nth - p_after[e.append], e.name, e.revision, p_district[e.append], e.day::date,
                   v_recorded[e.append], p_metadata[e.append], e.payload
            from unnest(p_event_append, p_event_id, p_event_name, p_event_revision, p_event_day, p_event_payload)
                    with ordinality as e (append, id, name, revision, day, payload, nth)
            where v_base[e.append] is not null;
        insert into stream as s (id, type, district, version, first_position, last_position)
            select p_stream[r.n], p_type[r.n], p_district[r.n], v_version[r.n] + p_count[r.n], v_base[r.n] + 1,
                   v_base[r.n] + p_count[r.n]
            from generate_subscripts(p_stream, 1) as r (n)
            where v_base[r.n] is not null and p_count[r.n] > 0
            on conflict (id) do update set version = excluded.version, last_position = excluded.last_position;
        update ledger_head h set position = v_new_head, recorded_at = v_new_time;
    end if;

    insert into receipt (source, action_id, district, authority, digest, subject, first_position, last_position,
                         version, recorded_at)
        select p_source[r.n], p_action_id[r.n], p_district[r.n], p_authority[r.n], p_digest[r.n], p_stream[r.n],
               case when p_count[r.n] > 0 then v_base[r.n] + 1 end,
               case when p_count[r.n] > 0 then v_base[r.n] + p_count[r.n] end,
               v_version[r.n] + p_count[r.n],
               v_recorded[r.n]
        from generate_subscripts(p_stream, 1) as r (n)
        where v_base[r.n] is not null and p_source[r.n] is not null;

    if cardinality(p_claim_append) > 0 then
        delete from claim c using unnest(p_claim_append, p_claim_kind, p_claim_value, p_claim_next)
                as next (append, kind, value, holder)
            where v_base[next.append] is not null and next.holder is null
                and c.kind = next.kind and c.value = next.value;
        insert into claim (kind, value, district, holder)
            select distinct on (next.kind, next.value)
                   next.kind, next.value, p_district[next.append], next.holder
            from unnest(p_claim_append, p_claim_kind, p_claim_value, p_claim_seen, p_claim_next, p_claim_over)
                    as next (append, kind, value, seen, holder, over)
            where v_base[next.append] is not null and next.holder is not null
                and (next.over or next.holder is distinct from next.seen)
            order by next.kind, next.value, next.append desc
            on conflict on constraint claim_pkey do update set holder = excluded.holder;
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
