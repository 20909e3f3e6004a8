#!/bin/sh
# oito-leituras.sh -- oito leituras lentas, com 1, 2, 4 e 8 cozinheiros: em quantas ondas chegam?
#
#   sh chapters/07-io-assincrono/lab/oito-leituras.sh
#
# Cada leitura é a de um cano com nome (um fifo), que só acaba quando alguém escreve nele: é tão lenta quanto se queira, e
# não gasta processador. Quem escreve é o próprio programa, uma onda por vez (oito-leituras.js).
runtime=${RUNTIME:-build/07-io-assincrono}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for n in 1 2 3 4 5 6 7 8; do mkfifo "$folder/$n"; done
for cooks in 1 2 4 8; do
  UV_THREADPOOL_SIZE=$cooks "$runtime" "$(dirname "$0")/oito-leituras.js" "$folder"/*
done
