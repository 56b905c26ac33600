#!/bin/sh
# Starts Cardfolio from its app image: no arguments open the window, all else is the command line.
program=$0
if [ -L "$program" ]; then
  program=$(readlink -f "$program")
fi
app=${program%/*}/../lib/app
exec "$app/../runtime/bin/java" -XX:AOTCache="$app/cardfolio.aot" @JAVA_OPTIONS@ \
  -cp "@CLASS_PATH@" io.cardfolio.Launcher "$@"
