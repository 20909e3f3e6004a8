#!/bin/sh
# web.sh -- deixa em build/npm-web/node_modules o Express e os seus amigos, nas versões e com as somas
# de web/package-lock.json. Nenhum roteiro deles roda. Sai com erro, dizendo por quê, quando não consegue.
set -eu
at=build/npm-web
list=tests/npm/web
[ ! -e $at/pronto ] || ! cmp -s $list/package-lock.json $at/pronto || exit 0
command -v npm >/dev/null || { echo 'eles vêm do npm, que não está aqui'; exit 1; }
rm -rf $at
mkdir -p $at
cp $list/package.json $list/package-lock.json $at
(cd $at && npm ci --ignore-scripts --omit=dev --no-audit --no-fund >npm.log 2>&1) ||
  { echo "o npm não conseguiu instalá-los (há rede?); o porquê está em $at/npm.log"; exit 1; }
cp $list/package-lock.json $at/pronto
