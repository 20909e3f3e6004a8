#!/bin/sh
# deps.sh -- acha (ou instala) as dependências e escreve o que o Makefile precisa saber.
set -eu
out=build/deps
mkdir -p $out
llhttp_version=8.1.0~5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4
acorn_version=8.8.1+ds+~cs25.17.7-2
if [ ! -e $out/usr/share/llhttp/llhttp.c ]; then
  (cd $out && apt-get download -qq node-llhttp=$llhttp_version node-acorn=$acorn_version >&2 && for f in *.deb; do dpkg -x "$f" .; done)
fi
cat > build/deps.mk <<T
DUKTAPE_SOURCE = /usr/share/duktape/duktape.c
LLHTTP_SOURCES = $out/usr/share/llhttp
LLHTTP_CFLAGS = -I$out/usr/share/include/llhttp
ACORN = $out/usr/share/nodejs/acorn/dist/acorn.js
T
