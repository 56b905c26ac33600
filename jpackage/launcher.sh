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
  shift
  exec "$app/../runtime/bin/java" -XX:AOTCache="$app/$cache" @JAVA_OPTIONS@ -cp "@CLASS_PATH@" "$@"
}
case $#:$1 in
0: | 1:*.json | 1:*.csv | 1:*.csv.gz | 1:*.csv.zst)
  start cardfolio-window.aot @WINDOW_OPTIONS@ io.cardfolio.Launcher "$@"
  ;;
esac
case $1 in
generate-*)
  start cardfolio-console.aot @CONSOLE_OPTIONS@ @GENERATE_OPTIONS@ io.cardfolio.Launcher "$@"
  ;;
esac
start cardfolio-console.aot @CONSOLE_OPTIONS@ io.cardfolio.Launcher "$@"
