# Runs one child and lives no longer than the launcher.
# Standard input is a pipe whose other end the launcher alone holds: a line on it is a signal name for the child,
# its end means that the launcher is gone, however it went (kill -9 included). Then the child gets STOP, and KILL
# after GRACE seconds. First line of standard output: the child's process id. Exits with the child's code.
log=$1 stop=$2 grace=$3
shift 3
exec 4<&0
"$@" </dev/null 4<&- >>"$log" 2>&1 &
child=$!
(
  exec >/dev/null 2>&1
  while read -r signal <&4; do kill -"$signal" "$child"; done
  kill -"$stop" "$child"
  waited=0
  while [ "$waited" -lt "$grace" ] && kill -0 "$child"; do
    sleep 1
    waited=$((waited + 1))
  done
  kill -KILL "$child"
) &
watcher=$!
echo "$child"
exec >/dev/null
wait "$child"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
