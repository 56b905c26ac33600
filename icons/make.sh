#!/usr/bin/env bash
# Makes the PNG files from cardfolio.svg, here and for the window.
# Needs rsvg-convert (Debian and Ubuntu: apt install librsvg2-bin; macOS: brew install librsvg).
set -euo pipefail
cd "$(dirname "$0")"
window=../src/main/resources/io/cardfolio/ui
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" cardfolio.svg --output "cardfolio-$size.png"
done
for size in 16 32 48 64 128; do
  cp "cardfolio-$size.png" "$window/icon-$size.png"
done
