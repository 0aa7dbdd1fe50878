# Shared by the benchmarks: the jar, the class path of the tests, catalogues, and processes that end with the script.
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
bench=target/bench
mkdir -p "$bench"
started=()
# What the program itself is started with.
flags=$(sed -n 's:.*<program.flags>\(.*\)</program.flags>.*:\1:p' pom.xml)

stop_all() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  started=()
}
trap stop_all EXIT

# build: the jar and the class path of the tests
build() {
  if [ -z "${NO_BUILD-}" ] || [ ! -f "$bench/classpath" ]; then
    ./mvnw -B -q -DskipTests package dependency:build-classpath -Dmdep.outputFile="$bench/classpath" -Dmdep.includeScope=test
  fi
  classpath="target/test-classes:target/classes:$(cat "$bench/classpath")"
}

# catalogue SIZE: prints the data folder that holds so many entries; made once
catalogue() {
  local data="$bench/data-$1"
  if [ ! -f "$data/made" ]; then
    rm -rf "$data" && mkdir -p "$data"
    if [ "$1" -gt 8 ]; then
      java -Xmx1g -cp "$classpath" nl.hechtwijzer.testing.catalogue.GenerateCatalogue \
        "$1" "jdbc:h2:file:./$data/catalogue" >"$bench/generate-$1.log" 2>&1 || { cat "$bench/generate-$1.log" >&2; return 1; }
    fi
    touch "$data/made"
  fi
  echo "./$data"
}

# await URL PID: until it answers; fails when the process ends first or after ten minutes
await() {
  local i
  for i in $(seq 1200); do
    curl -s -f -o /dev/null "$1" && return 0
    kill -0 "$2" 2>/dev/null || { echo "ended before it answered: $1" >&2; return 1; }
    sleep 0.5
  done
  echo "no answer: $1" >&2
  return 1
}
