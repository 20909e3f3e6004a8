#!/bin/sh
# get.sh -- deixa o que só os testes com navegador usam em build/browser, nas versões e com as somas
# fixadas aqui: o playwright-core, que o dirige (em package), e o axe-core, que acha o que atrapalha
# quem não vê ou não usa mouse (em axe). Sai com erro, dizendo por quê, quando não consegue.
set -eu
at=build/browser
mkdir -p $at

get() { # nome, versão, soma, pasta
  [ ! -e "$at/$4/package.json" ] || return 0
  command -v npm >/dev/null || { echo "o $1 vem do npm, que não está aqui"; exit 1; }
  file=$1-$2.tgz
  (cd $at && npm pack --silent "$1@$2" >/dev/null 2>&1) || { echo "não consegui baixar o $1 (há rede?)"; exit 1; }
  echo "$3  $at/$file" | sha256sum --check --quiet || { rm -f "$at/$file"; echo "a soma do $1 não confere"; exit 1; }
  rm -rf $at/novo "${at:?}/$4"
  mkdir $at/novo
  tar -xzf "$at/$file" -C $at/novo
  mv $at/novo/package "$at/$4"
  rm -rf $at/novo "${at:?}/$file"
}

get playwright-core 1.65.1 6f5a60be62a4fddfbe7d10c448d8fbd54547da3358f2f8a04211440471ee863e package
get axe-core 4.14.1 e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745 axe
