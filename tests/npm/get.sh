#!/bin/sh
# get.sh -- deixa em build/npm/node_modules os pacotes de pacotes.txt, nas versões e com as somas de
# lá. Nenhum roteiro deles roda. Sai com erro, dizendo por quê, quando não consegue.
set -eu
at=build/npm
list=tests/npm/pacotes.txt
[ ! -e $at/pronto ] || ! cmp -s $list $at/pronto || exit 0
command -v npm >/dev/null || { echo 'eles vêm do npm, que não está aqui'; exit 1; }
mkdir -p $at/tgz
grep -v '^#' $list | while read -r name version sum; do
  file=$(echo "${name#@}" | tr / -)-$version.tgz
  [ -e "$at/tgz/$file" ] || (cd $at/tgz && npm pack --silent "$name@$version" >/dev/null 2>&1) ||
    { echo "não consegui baixar $name (há rede?)"; exit 1; }
  echo "$sum  $at/tgz/$file" | sha256sum --check --quiet >/dev/null ||
    { rm -f "$at/tgz/$file"; echo "a soma de $name não confere"; exit 1; }
  into=$at/node_modules/$name
  rm -rf "$into"
  mkdir -p "$into"
  tar -xzf "$at/tgz/$file" -C "$into" --strip-components=1 --no-same-owner
done
cp $list $at/pronto
