-- A stream is read between its first and its last position, so that only their partitions are looked at. With the position
-- in its index those borders are looked for there too: without it the planner also walked the log from the one to the
-- other, however many events of other streams lie between.
drop index event_of_its_stream;
create index event_of_its_stream on event (stream_id, version, position);
