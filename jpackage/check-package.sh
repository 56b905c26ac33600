#!/usr/bin/env bash
# Installs the .deb or .rpm of `mvn package -Pdist,installer`, or the one that is given, starts it from
# its menu entry, exports a file with it, upgrades it and removes it. For a machine that may be changed:
# needs root, and from Debian xvfb, openbox, xdotool, libgtk-3-bin, desktop-file-utils and appstream.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
package=${1:-$(ls "$root"/target/installer/cardfolio[-_]*)}
kind=${package##*.}
folder=$(mktemp -d)
desktop=/usr/share/applications/cardfolio-cardfolio.desktop

fail() {
  echo "✗ $1" >&2
  exit 1
}

say() {
  echo "✓ $1"
}

await() { # what, how it is asked for
  local name=$1
  shift
  for _ in $(seq 300); do
    if "$@" > "$folder/found" 2> /dev/null; then
      say "$name"
      return
    fi
    sleep 0.1
  done
  fail "$name: not within 30 s"
}

clean() {
  kill $(jobs -p) 2> /dev/null || true
  rm -rf "$folder"
}
trap clean EXIT

# Where both tools are, as on Debian, rpm knows nothing of the libraries that are there.
foreign=()
if [ "$kind" = rpm ] && command -v dpkg > /dev/null; then
  foreign=(--force-debian --nodeps)
fi
install() {
  case $kind in
  deb) dpkg -i "$1" ;;
  rpm) rpm -U "${foreign[@]}" "$1" ;;
  esac > "$folder/log" 2>&1
}
installed() {
  case $kind in
  deb) dpkg-query -W -f '${Version}' cardfolio ;;
  rpm) rpm -q --queryformat '%{VERSION}' cardfolio ;;
  esac
}
remove() {
  case $kind in
  deb) dpkg -r cardfolio ;;
  rpm) rpm -e "${foreign[@]}" cardfolio ;;
  esac > "$folder/log" 2>&1
}

install "$package" || fail "not installed: $(cat "$folder/log")"
say "installed, $(du -sm /opt/cardfolio | cut -f1) MB"
cardfolio --version > "$folder/version" || fail "the command does not run"
say "$(cat "$folder/version")"
desktop-file-validate "$desktop" || fail "the menu entry is not as it should be"
say "menu entry"
appstreamcli validate --no-net /usr/share/metainfo/io.cardfolio.Cardfolio.metainfo.xml \
  > "$folder/log" || fail "metadata: $(cat "$folder/log")"
say "metadata"
[ "$(xdg-mime query filetype "$root/jpackage/associations.properties" > /dev/null; \
  grep -c 'cardfolio.json' /usr/share/mime/packages/*cardfolio*)" -ge 1 ] || fail "no MIME type"
say "MIME type"

Xvfb :77 -screen 0 1440x900x24 > /dev/null 2>&1 &
export DISPLAY=:77
# Java asks the system for the home folder, not the environment.
exports=$(getent passwd "$(id -u)" | cut -d: -f6)/exports/untitled-portfolio
rm -rf "$exports"
await "a display" xdotool getdisplaygeometry
openbox > /dev/null 2>&1 &
gtk-launch cardfolio-cardfolio > /dev/null 2>&1 &
await "a window from the menu entry" xdotool search --onlyvisible --name Cardfolio
window=$(head -1 "$folder/found")
xdotool windowactivate --sync "$window"
await "the charts" xdotool search --onlyvisible --name 'portfolio'
sleep 5
xdotool key ctrl+e
sleep 3
# Back from the first field of the dialog, over its close button, to the button that exports.
xdotool key shift+Tab shift+Tab space
await "a file" ls "$exports/customers.csv"
csv=$exports/customers.csv
cardfolio validate "$csv" > /dev/null || fail "the exported file is not valid"
say "a file exported by hand, and valid"
xdotool key Escape
sleep 1
xdotool key alt+F4
await "closed" bash -c '! xdotool search --onlyvisible --name Cardfolio'

mkdir "$folder/next"
cp -a "$root/target/dist" "$folder/next"
(cd "$root" && "${JAVA_HOME:+$JAVA_HOME/bin/}java" jpackage/BuildInstaller.java "$folder/next" jpackage 99.0 "$kind") \
  > "$folder/log" 2>&1 || fail "no newer package: $(cat "$folder/log")"
install "$folder"/next/installer/cardfolio* || fail "no upgrade: $(cat "$folder/log")"
[ "$(installed)" = 99.0 ] || fail "the version is the old one"
cardfolio --version > /dev/null || fail "the command does not run after the upgrade"
[ -e "$desktop" ] || fail "the upgrade lost the menu entry"
say "upgraded"

remove || fail "not removed: $(cat "$folder/log")"
left=$(find /opt/cardfolio /usr/bin/cardfolio "$desktop" /usr/share/metainfo -name '*ardfolio*' 2> /dev/null || true)
[ -z "$left" ] || fail "left behind: $left"
say "removed without a trace"
