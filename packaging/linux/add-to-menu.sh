#!/bin/sh
# Adds sddesk, where it lies now, to the menu of the person who runs this; "add-to-menu.sh --remove" takes it out again.
# Nothing is copied but icons and the entry, and no rights are needed. Move the folder: run it once more.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/sddesk.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry"
    find "$share/icons/hicolor" -name 'sddesk.png' -o -name 'sddesk.svg' 2>/dev/null | while read -r icon; do rm -f "$icon"; done
    echo "sddesk is out of the menu. Its folder, $here, and your pictures are untouched."
    exit 0
fi
mkdir -p "$share/applications" "$share/icons"
cp -R "$here/share/icons/hicolor" "$share/icons/"
quoted=$(printf '%s' "$here/sddesk" | sed 's/[\\"`$]/\\&/g; s/%/%%/g')
awk -v program="$quoted" '/^Exec=/ { gsub(/\\/, "\\\\", program); print "Exec=\"" program "\" %F"; next } { print }' \
    "$here/share/applications/sddesk.desktop" > "$entry"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database "$share/applications" || true
echo "sddesk is in the menu, and in the list of \"Open with\" for pictures."
