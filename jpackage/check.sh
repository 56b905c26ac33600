#!/usr/bin/env bash
# Checks the app image that `mvn package -Pdist` made: its bytes, exit codes and streams.
set -euo pipefail
program=$(cd "$(dirname "$0")/.." && pwd)/target/dist/cardfolio/bin/cardfolio
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# The digest of 1,000 customers of seed 42, as CustomerJobTest has it.
golden=e73a9ee032932d594b764a1d994c62f503a1300a4e8da1340487c43c9cb52cdd

fail() {
  echo "✗ $1" >&2
  exit 1
}

expect() { # exit code, what is run, its words
  local code=0 wanted=$1 name=$2
  shift 2
  "$@" > out.txt 2> err.txt || code=$?
  [ "$code" = "$wanted" ] || fail "$name ended with $code, expected $wanted: $(cat err.txt)"
  echo "✓ $name: exit code $code"
}

expect 0 "--version" "$program" --version
[ ! -s err.txt ] || fail "--version wrote to stderr: $(cat err.txt)"

expect 0 "1,000 rows" "$program" generate-customers --count 1000 --output customers.csv
[ ! -s err.txt ] || fail "generate-customers wrote to stderr: $(cat err.txt)"
echo "$golden  customers.csv" | sha256sum --check --quiet || fail "the bytes differ from the golden digest"

expect 0 "1,000 rows on standard output" "$program" generate-customers --count 1000 --output -
echo "$golden  out.txt" | sha256sum --check --quiet || fail "standard output holds more than data"

expect 0 "packed rows" "$program" generate-customers --count 1000 --output customers.csv.zst --quiet
[ ! -s err.txt ] || fail "packing wrote to stderr: $(cat err.txt)"
expect 0 "packing without a folder for temporary files" \
  env JDK_JAVA_OPTIONS=-Djava.io.tmpdir=/nowhere "$program" generate-customers --count 1000 --output again.csv.zst --quiet
expect 0 "validate packed rows" "$program" validate customers.csv.zst
expect 0 "settings" "$program" settings
echo nonsense > nonsense.csv
expect 1 "a table that is none" "$program" validate nonsense.csv
expect 2 "a wrong option" "$program" generate-customers --wrong
expect 3 "the window without a display" env -u DISPLAY -u WAYLAND_DISPLAY "$program"

ln -s "$program" linked
expect 0 "a link to it" ./linked --version

expect 0 "a moved image, with its cache" bash -c "
  cp -a '$(dirname "$program")/..' moved
  sed 's/-XX:AOTCache=/-XX:AOTMode=on &/' moved/bin/cardfolio > moved/bin/strict
  chmod +x moved/bin/strict
  moved/bin/strict --version"
[ ! -s err.txt ] || fail "the moved image wrote to stderr: $(cat err.txt)"

rm moved/lib/app/cardfolio-*.aot
expect 0 "an image without its cache" moved/bin/cardfolio generate-customers --count 1000 --output -
echo "$golden  out.txt" | sha256sum --check --quiet || fail "standard output holds more than data"

for signal in INT TERM; do
  set -m
  "$program" generate-customers --count 99999999 --output big.csv --quiet 2> err.txt &
  sleep 2
  kill -s "$signal" $!
  code=0
  wait $! || code=$?
  set +m
  case $signal-$code in
    INT-130 | TERM-143) echo "✓ SIG$signal: exit code $code" ;;
    *) fail "SIG$signal ended with $code: $(cat err.txt)" ;;
  esac
  [ -z "$(find . -name '*big.csv*')" ] || fail "SIG$signal left a file behind"
done
echo "✓ all"
