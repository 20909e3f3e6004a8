#!/bin/sh
# cozinha.sh -- oito pratos que levam meio segundo cada, sem gastar processador.
#
# Cada prato é um cano com nome (fifo). Quem o lê espera até que alguém escreva, e quem escreve
# só abre o cano quando chega um leitor: meio segundo depois de um cozinheiro pegar o pedido.
kitchen=$(mktemp -d)
dishes=
trap 'kill $dishes 2>/dev/null; rm -rf "$kitchen"' EXIT
trap 'exit 130' INT TERM
for n in 1 2 3 4 5 6 7 8; do
  mkfifo "$kitchen/$n"
  ( exec 3>"$kitchen/$n"; sleep 0.5; echo "prato $n" >&3 ) &
  dishes="$dishes $!"
done
"${RUNTIME:-build/07-io-assincrono}" chapters/07-io-assincrono/cozinha.js "$kitchen"/*
