#!/usr/bin/env bash
# Makes the PNG files from cardfolio.svg, here and for the window, and of these the one file of icons
# that Windows (ICO) and macOS (ICNS) want of a program.
# Needs rsvg-convert, icotool and png2icns (Debian and Ubuntu: apt install librsvg2-bin icoutils
# icnsutils; macOS: brew install librsvg icoutils libicns).
set -euo pipefail
cd "$(dirname "$0")"
window=../src/main/resources/io/cardfolio/ui
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" cardfolio.svg --output "cardfolio-$size.png"
done
for size in 16 32 48 64 128; do
  cp "cardfolio-$size.png" "$window/icon-$size.png"
done
icotool --create --output cardfolio.ico cardfolio-{16,24,32,48,64,128}.png --raw=cardfolio-256.png
# An ICNS file has no place for 24 and 64.
png2icns cardfolio.icns cardfolio-{16,32,48,128,256,512}.png > /dev/null
