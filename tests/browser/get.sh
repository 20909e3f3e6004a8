#!/bin/sh
# get.sh -- deixa o playwright-core, que dirige o navegador, em build/browser/package, na versão e
# com a soma fixadas aqui. Sai com erro, dizendo por quê, quando não consegue.
set -eu
name=playwright-core version=1.65.1
sum=6f5a60be62a4fddfbe7d10c448d8fbd54547da3358f2f8a04211440471ee863e
at=build/browser
mkdir -p $at
[ ! -e $at/package/index.js ] || exit 0
command -v npm >/dev/null || { echo 'o playwright-core vem do npm, que não está aqui'; exit 1; }
file=$name-$version.tgz
(cd $at && npm pack --silent $name@$version >/dev/null 2>&1) || { echo 'não consegui baixar o playwright-core (há rede?)'; exit 1; }
echo "$sum  $at/$file" | sha256sum --check --quiet || { rm -f $at/$file; echo 'a soma do playwright-core não confere'; exit 1; }
rm -rf $at/novo
mkdir $at/novo
tar -xzf $at/$file -C $at/novo
mv $at/novo/package $at/package
rm -rf $at/novo $at/$file
