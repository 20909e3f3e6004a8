#!/bin/sh
# kit -- abre o curso. O programa é JavaScript e roda no próprio Nozinho (src/kit/).
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/nozinho" "$here/src/kit/main.js" "$@"
