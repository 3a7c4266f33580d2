#!/usr/bin/env bash
#
# Installs EclipseLink into a WildFly, as the module that its applications then find.
#
#   install-eclipselink.sh <home of WildFly> [<EclipseLink jar>]
#
# Without a jar, Maven fetches the version tested here. Running it again replaces the module.
set -euo pipefail

version=4.0.9
copy=org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy

if (($# < 1 || $# > 2)); then
    echo "usage: ${0##*/} <home of WildFly> [<EclipseLink jar>]" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
home=$1
base=$home/modules/system/layers/base/org/eclipse/persistence/main
module=$home/modules/org/eclipse/persistence/main

adapters=("$base"/jipijapa-eclipselink-*.jar)
if [[ ! -f ${adapters[0]} ]]; then
    echo "${0##*/}: no adapter for EclipseLink in $base; is $home the home of a full WildFly?" >&2
    exit 1
fi

mkdir -p "$module"
if (($# == 2)); then
    cp "$2" "$module/eclipselink.jar"
else
    mvn -B -q "$copy" -Dartifact="org.eclipse.persistence:eclipselink:$version" \
        -DoutputDirectory="$module" -Dmdep.stripVersion=true -Dmdep.overWriteReleases=true
fi
cp "${adapters[0]}" "$module/jipijapa-eclipselink.jar"
cp "$here/module.xml" "$module/module.xml"
echo "EclipseLink is installed in $module"
