# camadas.sh -- `make layers` prova a pilha, e a prova falha quando uma camada chama uma de cima;
# a de tests/needs.c, quando é a metade em JavaScript que pede um módulo de cima ao carregar.
# limite: 300
set -eu
make -s layers

# Numa cópia do projeto (com o que já foi construído), a fila passa a perguntar as horas ao
# loop, que está acima dela.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/build"
cp -a Makefile src chapters tests "$copy"
cp -a build/normal build/embed build/deps.mk "$copy/build"
[ ! -e build/duktape ] || cp -a build/duktape "$copy/build"
ln -s "$PWD/build/deps" "$copy/build/deps"
cat >>"$copy/src/queue.c" <<T
double loop_now(void);
double queue_olha_para_cima(void);
double queue_olha_para_cima(void) { return loop_now(); }
T
if make -s -C "$copy" layers >"$copy/log" 2>&1; then
  echo 'a prova aceitou uma chamada da fila para o loop'
  exit 1
fi
grep -q "undefined reference to \`loop_now'" "$copy/log"
grep -q '^ok  events' "$copy/log"
if grep -q '^ok  queue' "$copy/log"; then exit 1; fi

cp -a src/queue.c "$copy/src"
sed "s/^  'use strict';/&\n  need('timers');/" src/console.js >"$copy/src/console.js"
make -s -C "$copy" build/normal/tests/needs-01-interpretador >"$copy/log" 2>&1
if "$copy/build/normal/tests/needs-01-interpretador" >"$copy/log"; then
  echo 'needs aceitou um módulo que pede outro de cima'
  exit 1
fi
grep -q "'timers' precisa da camada timers, que chega no capítulo 04" "$copy/log"
