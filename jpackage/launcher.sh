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
if [ "$1" = generate-customers ]; then
  start cardfolio-console.aot @CONSOLE_OPTIONS@ @GENERATE_OPTIONS@ io.cardfolio.Launcher "$@"
fi
start cardfolio-console.aot @CONSOLE_OPTIONS@ io.cardfolio.Launcher "$@"
