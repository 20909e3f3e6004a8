#!/bin/sh
# get.sh -- deixa em build/npm-lista/node_modules os pacotes de package.json, nas versões e com as
# somas de package-lock.json. Nenhum roteiro deles roda. Sai com erro, dizendo por quê, quando não
# consegue.
set -eu
at=build/npm-lista
list=tests/npm/lista
[ ! -e $at/pronto ] || ! cmp -s $list/package-lock.json $at/pronto || exit 0
command -v npm >/dev/null || { echo 'eles vêm do npm, que não está aqui'; exit 1; }
mkdir -p $at
rm -f $at/pronto
cp $list/package.json $list/package-lock.json $at/
(cd $at && npm ci --silent --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) ||
  { echo 'não consegui instalar os pacotes da lista (há rede?)'; exit 1; }
cp $list/package-lock.json $at/pronto
