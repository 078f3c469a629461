#!/bin/sh
# Makes a signed, notarised sddesk-VERSION.dmg from dist/sddesk.app. Not run yet: written for a Mac with an Apple chip.
#
#   SDDESK_SIGN_AS="Developer ID Application: NAME (TEAM)" packaging/macos/make_dmg.sh KEYCHAIN_PROFILE
#
# Before: 1. build with the same SDDESK_SIGN_AS set, so that PyInstaller signs every library inside with the hardened
#            runtime (packaging/build.py; without it the signature is "ad hoc" and other Macs refuse the program);
#         2. store the credentials for the notary once:
#            xcrun notarytool store-credentials KEYCHAIN_PROFILE --apple-id ... --team-id ... --password APP_PASSWORD
set -eu
profile=${1:?"the name given to notarytool store-credentials"}
identity=${SDDESK_SIGN_AS:?"a Developer ID Application identity, see: security find-identity -v -p codesigning"}
here=$(cd "$(dirname "$0")/../.." && pwd)
app=$here/dist/sddesk.app
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$here/sddesk/__init__.py")
dmg=$here/dist/sddesk-$version.dmg

# 1. The whole app once more, from outside: seals what PyInstaller put together.
codesign --force --options runtime --timestamp --sign "$identity" \
    --entitlements "$here/packaging/macos/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

# 2. A disk image with a link to Applications: people drag one onto the other.
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/sddesk.app"    # ditto keeps links, resource forks and signatures; cp -r does not
ln -s /Applications "$stage/Applications"
hdiutil create -volname "sddesk $version" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$dmg"
codesign --force --timestamp --sign "$identity" "$dmg"

# 3. Apple looks at it (minutes), then its ticket is stapled on, so that the first start needs no network.
xcrun notarytool submit "$dmg" --keychain-profile "$profile" --wait
xcrun stapler staple "$dmg"
spctl --assess --type open --context context:primary-signature --verbose "$dmg"
echo "$dmg"
