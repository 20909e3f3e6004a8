#!/bin/sh
# reveal.sh -- deixa o reveal.js, que apresenta os slides, em build/livro/reveal, na versão e com a soma fixadas aqui.
# Sai com erro, dizendo por quê, quando não consegue.
set -eu
version=6.0.2
sum=2f0c20bfb02447a198a1ebe8a8c097a5437d035caa38f2820bf4ba887a3eac91
at=build/livro
file=$at/reveal.js-$version.tgz
[ ! -e $at/reveal/$version ] || exit 0
mkdir -p $at
# Pelo npm, que sabe de proxies e espelhos; sem ele, direto do registro.
download() {
  if command -v npm >/dev/null; then (cd $at && npm pack --silent "reveal.js@$version")
  else ./nozinho src/book/download.js "https://registry.npmjs.org/reveal.js/-/reveal.js-$version.tgz" $file; fi
}
if [ ! -e $file ]; then
  download >/dev/null 2>&1 || { rm -f $file; echo 'não consegui baixar o reveal.js, que faz os slides (há rede?)'; exit 1; }
fi
echo "$sum  $file" | sha256sum --check --quiet >/dev/null 2>&1 || { rm -f $file; echo 'a soma do reveal.js não confere'; exit 1; }
rm -rf $at/reveal.novo $at/reveal
mkdir $at/reveal.novo
tar -xzf $file -C $at/reveal.novo --strip-components=1 --no-same-owner package/dist package/LICENSE
touch $at/reveal.novo/$version
mv $at/reveal.novo $at/reveal
