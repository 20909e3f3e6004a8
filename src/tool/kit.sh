#!/bin/sh
# kit -- abre o curso. O programa é JavaScript e roda no próprio Nozinho (src/kit/).
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ -e "$here/src/kit/main.js" ]; then
  exec "$here/nozinho" "$here/src/kit/main.js" "$@"
fi
echo 'Os capítulos (cada um é o anterior com mais camadas):'
for chapter in "$here"/chapters/*/; do
  name=$(basename "$chapter")
  echo "  build/$name    $(sed -n '1s/^.*-- //; 1s/ *\*\/$//; 1p' "$chapter/runtime.c")"
done
