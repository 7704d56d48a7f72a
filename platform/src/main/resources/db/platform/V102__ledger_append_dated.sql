-- As before, but each event says for itself on which day it happened: what a correction puts in the place of an earlier
-- fact happened on another day than the correction.
drop function ledger_append;

create function ledger_append(
    p_district     text,
    p_type         text,
    p_stream       text,
    p_expected     bigint,
    p_event_ids    uuid[],
    p_names        text[],
    p_revisions    int[],
    p_occurred_on  date[],
    p_metadata     bytea,
    p_payloads     bytea[],
    p_claim_kinds  text[],
    p_claim_values text[],
    p_claim_seen   text[],
    p_claim_next   text[],
    p_source       text,
    p_action_id    text,
    p_authority    text,
    p_digest       bytea,
    p_now          timestamptz
) returns table (
    outcome        text,
    first_position bigint,
    last_position  bigint,
    version        bigint,
    recorded_at    timestamptz
) language plpgsql as $$
declare
    v_head    bigint;
    v_time    timestamptz;
    v_version bigint;
    v_count   int := cardinality(p_event_ids);
begin
    select h.position, greatest(h.recorded_at, p_now) into v_head, v_time from ledger_head h for update;

    if p_source is not null
        and exists (select from receipt r where r.source = p_source and r.action_id = p_action_id) then
        return query select 'repeated', null::bigint, null::bigint, null::bigint, null::timestamptz;
        return;
    end if;

    select s.version into v_version from stream s where s.id = p_stream;
    v_version := coalesce(v_version, 0);
    if v_version <> p_expected then
        return query select 'moved', null::bigint, null::bigint, v_version, null::timestamptz;
        return;
    end if;

    if exists (
        select from unnest(p_claim_kinds, p_claim_values, p_claim_seen) as seen (kind, value, holder)
        left join claim c on c.kind = seen.kind and c.value = seen.value
        where c.holder is distinct from seen.holder) then
        return query select 'contended', null::bigint, null::bigint, v_version, null::timestamptz;
        return;
    end if;

    delete from claim c using unnest(p_claim_kinds, p_claim_values, p_claim_next) as next (kind, value, holder)
        where c.kind = next.kind and c.value = next.value and next.holder is null;
    insert into claim as c (kind, value, district, holder)
        select next.kind, next.value, p_district, next.holder
        from unnest(p_claim_kinds, p_claim_values, p_claim_next) as next (kind, value, holder)
        where next.holder is not null
        on conflict on constraint claim_pkey do update set holder = excluded.holder;

    if v_count > 0 then
        insert into event (position, event_id, stream_type, stream_id, version, name, revision, district, occurred_on,
                           recorded_at, metadata, payload)
            select v_head + n, e.id, p_type, p_stream, v_version + n, e.name, e.revision, p_district, e.occurred_on,
                   v_time, p_metadata, e.payload
            from unnest(p_event_ids, p_names, p_revisions, p_occurred_on, p_payloads) with ordinality
                as e (id, name, revision, occurred_on, payload, n);
        insert into stream as s (id, type, district, version, first_position, last_position)
            values (p_stream, p_type, p_district, v_version + v_count, v_head + 1, v_head + v_count)
            on conflict (id) do update set version = excluded.version, last_position = excluded.last_position;
        update ledger_head h set position = v_head + v_count, recorded_at = v_time;
    end if;

    if p_source is not null then
        insert into receipt (source, action_id, district, authority, digest, subject, first_position, last_position,
                             version, event_ids, recorded_at)
            values (p_source, p_action_id, p_district, p_authority, p_digest, p_stream,
                    case when v_count > 0 then v_head + 1 end, case when v_count > 0 then v_head + v_count end,
                    v_version + v_count, p_event_ids, v_time);
    end if;

    return query select 'appended', case when v_count > 0 then v_head + 1 end,
                        case when v_count > 0 then v_head + v_count end, v_version + v_count, v_time;
end
$$;
