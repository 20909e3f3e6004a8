# kit-camada.sh -- ./kit camada: o que um capítulo acrescenta ao anterior, e uma camada só; no terminal, pelo paginador.
# limite: 120
set -eu
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
unset KIT_LANG ACCESSIBLE NO_COLOR

kit() {
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
# O que se procura pode ter sido quebrado em duas linhas.
shows() { tr -s '\n ' ' ' <"$TMPDIR/out" | grep -qF -e "$1" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }

kit 0 camada 04..05
cp "$TMPDIR/out" "$TMPDIR/range"
shows 'De 04-fila a 05-event-loop'
shows 'Entram: loop, signals'
shows 'Sai loop_manual, e loop toma o lugar dela'
shows 'Bibliotecas que entram: -lev'
shows '+ 05-event-loop = $(02-ponte-api) events queue loop timers signals'
shows '+ 6 #include "signals.h"'
shows 'void loop_hold(void); O programa continua enquanto houver quem segure.'
shows 'queue: queue_push,'
hides '── timers'
[ "$(wc -L <"$TMPDIR/out")" -le 80 ]

# Um número é o capítulo contra o anterior, e cada capítulo que liga um runtime se mostra.
kit 0 layer 5
cmp "$TMPDIR/out" "$TMPDIR/range"
for chapter in $(make -s camadas | sed -n 's/^capitulo \([^ ]*\).*/\1/p'); do kit 0 camada "$chapter"; done
kit 0 camada 04..07
shows 'Entram: loop, signals, micro, esm, pool, stream, tty, fs'

# Uma camada: o que ela promete e o que chama, só das de baixo.
kit 0 camada timers
shows 'heap.h -- o heap dos timers'
shows 'void heap_insert(struct timer *timer, double due);'
shows 'loop_manual: loop_'
hides 'pool:'
kit 0 camada loop_manual
shows 'cumpre o que src/loop.h promete'

kit 2 camada
kit 2 camada 11
shows 'não liga um runtime seu'
kit 2 camada 05..04
kit 2 camada nada
shows 'timers'

# Num terminal, o que não cabe passa pelo paginador do aluno; o que cabe, não.
command -v tmux >/dev/null || { echo 'falta o tmux, e a parte do terminal não rodou'; exit 77; }
TMUX_TMPDIR=$TMPDIR
export TMUX_TMPDIR
unset TMUX
t() { tmux -L camada -f /dev/null "$@"; }
trap 't kill-server 2>/dev/null || true' EXIT
screen() {
  n=0
  until t capture-pane -p | grep -qF -e "$1"; do
    n=$((n + 1))
    [ $n -lt 400 ] || { echo "a tela não mostrou: $1"; t capture-pane -p; exit 1; }
    sleep 0.05
  done
}
printf '#!/bin/sh\necho "paginador: $(wc -l) linhas"\n' >"$TMPDIR/paginador"
chmod +x "$TMPDIR/paginador"
t new-session -d -x 80 -y 24 "PAGER='$TMPDIR/paginador' '$NOZINHO' src/kit/main.js camada 05; \
  PAGER='$TMPDIR/paginador' '$NOZINHO' src/kit/main.js camada micro; \
  PAGER=/nada '$NOZINHO' src/kit/main.js camada 05; echo código \$?; sleep 100"
screen 'código 0'
screen 'loop: loop_watch, loop_unwatch'
t capture-pane -p -S -200 >"$TMPDIR/out"
shows 'paginador: 1'
[ "$(grep -c paginador: "$TMPDIR/out")" = 1 ]
