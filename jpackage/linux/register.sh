#!/bin/sh
# Makes the installed program known as a command, a menu entry, a kind of file and to software centres,
# or takes that back: `register.sh add` or `register.sh remove`, for the packages. By links and not by
# xdg-desktop-menu, which fails on machines that have no desktop yet.
set -e
lib=/opt/cardfolio/lib
link() { # target, its link
    if [ "$action" = add ]; then
        mkdir -p "${2%/*}"
        ln -sf "$1" "$2"
    else
        rm -f "$2"
    fi
}
action=$1
case $action in
add | remove) ;;
*)
    echo "register.sh: \"$action\" is not add or remove" >&2
    exit 2
    ;;
esac
link /opt/cardfolio/bin/cardfolio /usr/bin/cardfolio
link "$lib/cardfolio-cardfolio.desktop" /usr/share/applications/cardfolio-cardfolio.desktop
link "$lib/cardfolio-cardfolio-MimeInfo.xml" /usr/share/mime/packages/cardfolio.xml
link "$lib/io.cardfolio.Cardfolio.metainfo.xml" /usr/share/metainfo/io.cardfolio.Cardfolio.metainfo.xml
if command -v update-mime-database > /dev/null; then
    update-mime-database /usr/share/mime
fi
if command -v update-desktop-database > /dev/null; then
    update-desktop-database --quiet
fi
