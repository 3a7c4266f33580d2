#!/usr/bin/env bash
#
# Makes a domain of Payara Server or GlassFish for the suite, with the data source that server-config says.
#
#   new-domain.sh <home> <domain> <asadmin command file> <directory of the H2 jar> <port of the administration> <port of HTTP> <eight more>
#
# Starts and stops the domain once, since data sources are made in a running one.
set -euo pipefail

home=$1
domain=$2
commands=$3
libraries=$4
admin=$5
http=$6
shift 6
asadmin=$home/bin/asadmin

# That of the last build has its ports.
rm -rf -- "$home/glassfish/domains/$domain"
"$asadmin" create-domain --nopassword --checkports=false --adminport "$admin" --instanceport "$http" --domainproperties \
    "http.ssl.port=$1:jms.port=$2:domain.jmxPort=$3:orb.listener.port=$4:orb.ssl.port=$5:orb.mutualauth.port=$6:osgi.shell.telnet.port=$7:java.debugger.port=$8" \
    "$domain"
cp "$libraries/h2.jar" "$home/glassfish/domains/$domain/lib"
trap '"$asadmin" stop-domain "$domain"' EXIT
timeout 300 "$asadmin" start-domain "$domain"
"$asadmin" --port "$admin" multimode --file "$commands"
"$asadmin" --port "$admin" ping-connection-pool prefetched
# The log is cut at two megabytes, and one old file is kept: Payara's attributes, or else GlassFish's.
"$asadmin" --port "$admin" set-log-attributes \
    com.sun.enterprise.server.logging.GFFileHandler.rotationLimitInBytes=2000000:com.sun.enterprise.server.logging.GFFileHandler.maxHistoryFiles=1 \
    || "$asadmin" --port "$admin" set-log-attributes \
        org.glassfish.main.jul.handler.GlassFishLogHandler.rotation.limit.megabytes=2:org.glassfish.main.jul.handler.GlassFishLogHandler.rotation.maxArchiveFiles=1 \
    || true
