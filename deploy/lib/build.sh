# Builds what is missing; sourced by the scripts beside it, which set root, the repository, and begun, the time in
# milliseconds at which they were called.
stamp=$root/target/up.stamp
log=$root/target/up-build.log

say() {
  local millis=$(($(date +%s%3N) - begun))
  printf '[%4d.%d s] %s\n' $((millis / 1000)) $((millis % 1000 / 100)) "$1" >&2
}

# Whether something to build changed after the last build, or a jar that was used then is gone.
stale() {
  local jar
  [ -f "$stamp" ] || return 0
  cd "$root"
  [ -z "$(find pom.xml .mvn ./*/pom.xml deploy/*/pom.xml ./*/src deploy/*/src -newer "$stamp" -print -quit)" ] || return 0
  for list in deploy/launcher/target/classpath.txt deploy/benchmark/target/classpath.txt \
    deploy/broker/target/classes/org/phaseout/deploy/broker/classpath.txt; do
    [ -f "$list" ] || return 0
    while IFS= read -r jar; do
      [ -e "$jar" ] || return 0
    done < <(tr ':' '\n' <"$list")
  done
  return 1
}

build() {
  local started
  if ! command -v mvn >/dev/null; then
    echo "Phaseout has to be built and Maven is not on the PATH. Install Maven 3.8.7 or later." >&2
    exit 1
  fi
  mkdir -p "$root/target"
  started=$(mktemp "$root/target/.building.XXXXXX")
  say "Building (the first time, libraries are downloaded); the whole output is in $log"
  if ! (cd "$root" && JAVA_HOME=$1 mvn -B package -DskipTests -Dcyclonedx.skip=true) 2>&1 | tee "$log" | build_progress; then
    rm -f "$started"
    grep -m 30 -E '^\[(ERROR|FATAL)' "$log" >&2 || tail -n 30 "$log" >&2
    say "The build failed"
    exit 1
  fi
  extract "$1"
  mv -f "$started" "$stamp"
}

# Applications start faster from an extracted jar than from the packed one.
extract() {
  local jar
  for jar in "$root"/*-service/target/*-service-*.jar "$root"/deploy/issuer/target/issuer-*.jar; do
    if "$1/bin/jar" tf "$jar" 2>/dev/null | grep -q '^BOOT-INF/'; then
      rm -rf "$(dirname "$jar")/extracted"
      "$1/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$(dirname "$jar")/extracted" >/dev/null
    fi
  done
}

build_progress() {
  local line
  while IFS= read -r line; do
    case $line in
      *"] Building Phaseout"*) say "  ${line#*Building }" ;;
    esac
  done
}

# Builds with the JDK given unless nothing changed since the last time.
build_if_stale() {
  if stale; then
    build "$1"
  fi
}
