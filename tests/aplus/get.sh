#!/bin/sh
# get.sh -- deixa a suíte promises-aplus-tests em build/aplus/package, na versão e com a soma
# fixadas aqui. Sai com erro, dizendo por quê, quando não consegue.
set -eu
name=promises-aplus-tests version=2.1.2
sum=1a06cc642bb4b954023611a31c5f5e881a6937be9a41976e31e106b30d3014c7
at=build/aplus
mkdir -p $at/node_modules
cp tests/aplus/sinon.js $at/node_modules/sinon.js
[ ! -e $at/package/lib/testFiles.js ] || exit 0
command -v npm >/dev/null || { echo 'ela vem do npm, que não está aqui'; exit 1; }
file=$name-$version.tgz
(cd $at && npm pack --silent $name@$version >/dev/null 2>&1) || { echo 'não consegui baixá-la (há rede?)'; exit 1; }
echo "$sum  $at/$file" | sha256sum --check --quiet || { rm -f $at/$file; echo 'a soma não confere'; exit 1; }
rm -rf $at/novo
mkdir $at/novo
tar -xzf $at/$file -C $at/novo
mv $at/novo/package $at/package
rm -rf $at/novo $at/$file
