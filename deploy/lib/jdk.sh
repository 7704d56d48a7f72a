# Finds a JDK 25; sourced by the scripts beside it. Prints its home, or explains what is missing and returns 1.
find_jdk_25() {
  local home java
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if is_jdk_25 "$home"; then
      echo "$home"
      return 0
    fi
  done
  if java=$(command -v java); then
    home=$(dirname "$(dirname "$(readlink -f "$java")")")
    if is_jdk_25 "$home"; then
      echo "$home"
      return 0
    fi
  fi
  echo "Phaseout needs a JDK 25 and found none: not in JAVA_HOME (${JAVA_HOME:-unset}), not below /usr/lib/jvm," >&2
  echo "not on the PATH. Install one, or set JAVA_HOME to it." >&2
  return 1
}

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}
