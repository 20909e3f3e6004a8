# raio-x-tela.sh -- --raio-x=tela num terminal de verdade (o tmux dá um): o que se vê, e como se sai.
# limite: 120
set -eu
command -v tmux >/dev/null || { echo 'falta o tmux'; exit 77; }
pages=$PWD/tests/sh/raio-x-tela
cp tests/js/raio-x/fixtures/gravado.ndjson "$TMPDIR/rastro.ndjson"
cd "$TMPDIR"
TMUX_TMPDIR=$TMPDIR
export TMUX_TMPDIR
unset TMUX NO_COLOR CI KIT_LANG ACCESSIBLE
t() { tmux -L tela -f /dev/null "$@"; }
trap 't kill-server 2>/dev/null || true' EXIT

# abre COLUNAS LINHAS PROGRAMA: o terminal antes e depois fica em antes e depois.
abre() {
  t kill-server 2>/dev/null || true
  while t has-session 2>/dev/null; do sleep 0.05; done
  rm -f antes depois
  t new-session -d -x "$1" -y "$2" "stty -a >antes; '$NOZINHO' --raio-x=tela '$3'; echo código \$?; stty -a >depois; sleep 100"
}
screen() { t capture-pane -p; }
# Espera até a tela mostrar o texto.
shows() {
  n=0
  until screen | grep -qF -e "$1"; do
    n=$((n + 1))
    [ $n -lt 400 ] || { echo "a tela não mostrou: $1"; screen; exit 1; }
    sleep 0.05
  done
}
# O rastro ainda está chegando: vai para o fim dele até a tela mostrar o texto.
follows() {
  n=0
  until screen | grep -qF -e "$1"; do
    n=$((n + 1))
    [ $n -lt 400 ] || { echo "a tela não mostrou: $1"; screen; exit 1; }
    press End
    sleep 0.05
  done
}
press() { t send-keys "$@"; }
same() { # nome da tela gravada
  screen | diff "$pages/$1.txt" - || { echo "a tela $1 mudou"; exit 1; }
}
# Saiu: o terminal é o de antes, com o cursor e sem a tela de reserva.
restored() { # código
  shows "código $1"
  until [ -s depois ]; do sleep 0.05; done
  cmp antes depois
  [ "$(t display-message -p '#{cursor_flag} #{alternate_on}')" = '1 0' ]
}

# Para a frente, para trás, e de um salto.
abre 80 24 rastro.ndjson
shows 'evento 0/20'
press Right Right Right
shows 'evento 3/20'
press Left
shows 'evento 2/20'
press g 1 1 Enter
shows 'evento 11/20'
same 80x24
press End
shows 'evento 20/20'
same 80x24-fim
press g 9 9 Enter
shows 'isso não é um número de evento'
press Home
shows 'evento 0/20'

# Perguntar antes: para à beira de cada callback; o passo seguinte responde.
press p Right
shows 'O que roda agora?'
shows 'evento 0/20'
press Right
shows '#0 script começou'
press Right
shows 'O que roda agora?'
shows 'evento 7/20'
press Right
shows '#3 tick nextTick() começou'
press p

# Só os timers; e a ajuda.
press Home f t i m e r Enter Right Right Right
shows 'evento 17/20'
press f Enter '?'
shows 'Qualquer tecla volta.'
press x
shows 'evento 17/20'

# Um passo não limpa a tela: escreve só as linhas que mudaram.
t pipe-pane "cat >'$TMPDIR/escrito'"
press Right
shows 'evento 18/20'
until [ -s escrito ]; do sleep 0.05; done
t pipe-pane
if grep -q "$(printf '\033')\[2J" escrito; then echo 'limpou a tela'; exit 1; fi
grep -q 'Raio-X' escrito
if grep -q 'tick    ' escrito; then echo 'escreveu uma linha que não mudou'; exit 1; fi

# Tocar até o fim, depressa; ele para sozinho.
press Home + + + + + + ' '
shows 'evento 20/20'
shows '|| parado'

# A janela muda de tamanho, e muda de novo.
t resize-window -x 40 -y 20
press g 1 1 Enter
shows 'evento 11/20'
shows '→ ← espaço'
same 40x20
t resize-window -x 40 -y 6
shows 'janela pequena demais'
t resize-window -x 80 -y 24
shows 'q sai'
same 80x24
press q
restored 0

# Ctrl-C, um sinal, e um programa que ainda roda: ele também acaba.
cat >servidor.js <<'T'
require('net').createServer().listen(0, '127.0.0.1', function () { console.log('pid ' + process.pid + ' pronto'); });
T
abre 80 24 servidor.js
follows 'pronto'
pid=$(screen | sed -n 's/^ *pid \([0-9]*\) pronto.*/\1/p' | head -n 1)
kill -0 "$pid"
press C-c
restored 0
if kill -0 "$pid" 2>/dev/null; then echo 'o programa ficou vivo'; exit 1; fi

cat >diz.js <<'T'
require('fs').writeFileSync('pai', String(process.ppid));
setInterval(function () {}, 1000);
T
rm -f pai
abre 80 24 diz.js
shows 'ao vivo'
until [ -s pai ]; do sleep 0.05; done
kill -TERM "$(cat pai)"
restored 143

# O erro do programa espera a tela sair da frente.
echo 'setTimeout(function () { throw new Error("tombo"); }, 1);' >erro.js
abre 80 24 erro.js
follows 'tombo'
press q
restored 0
screen | grep -q 'Error: tombo'
