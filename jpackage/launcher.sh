#!/bin/sh
# Starts Cardfolio from its app image: no arguments or the name of a file open the window, all else is
# the command line.
program=$0
if [ -L "$program" ]; then
  program=$(readlink -f "$program")
fi
app=${program%/*}/../lib/app
start() {
  cache=$1
  options=$2
  shift 2
  exec "$app/../runtime/bin/java" -XX:AOTCache="$app/cardfolio-$cache.aot" @"$app/$options.options" -cp "@CLASS_PATH@" io.cardfolio.Launcher "$@"
}
case $#:$1 in
0: | 1:*.json | 1:*.csv | 1:*.csv.gz | 1:*.csv.zst)
  start window window "$@"
  ;;
esac
case $1 in
generate-*)
  start console generate "$@"
  ;;
esac
start console console "$@"
