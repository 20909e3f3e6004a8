#!/bin/sh
# oito-leituras.sh -- oito leituras lentas, com 1, 2, 4 e 8 cozinheiros: em quantas ondas chegam?
#
#   sh chapters/07-io-assincrono/lab/oito-leituras.sh [segundos]
#
# Cada leitura é a de um cano com nome, que só tem o que ler algum tempo (0.25 segundo, se você não diz) depois de alguém o
# abrir: um disco lento, sem gastar processador. Uma onda são as leituras que chegam juntas.
stove=${1:-0.25}
runtime=${RUNTIME:-build/07-io-assincrono}
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$folder"' EXIT
for cooks in 1 2 4 8; do
  for n in 1 2 3 4 5 6 7 8; do
    mkfifo "$folder/$cooks-$n"
    ( exec 3>"$folder/$cooks-$n"; sleep "$stove"; echo pronto >&3 ) &
  done
  UV_THREADPOOL_SIZE=$cooks "$runtime" "$(dirname "$0")/oito-leituras.js" "$folder/$cooks"-*
done
