#!/bin/sh
# Starts Cardfolio from its app image: no arguments open the window, all else is the command line.
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
if [ $# -eq 0 ]; then
  start cardfolio-window.aot io.cardfolio.Launcher
fi
case $1 in
generate-*)
  start cardfolio-console.aot @CONSOLE_OPTIONS@ @GENERATE_OPTIONS@ io.cardfolio.Launcher "$@"
  ;;
esac
start cardfolio-console.aot @CONSOLE_OPTIONS@ io.cardfolio.Launcher "$@"
