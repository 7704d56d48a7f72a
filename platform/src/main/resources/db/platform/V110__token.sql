-- How far each follower of the ledger has come, per segment, and which instance is at work on it (Axon's token store).
create table follower_token (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

-- Up to where each follower's views are complete, moved in the transaction of the views.
create table follower_progress (
    follower text   primary key,
    position bigint not null
);
