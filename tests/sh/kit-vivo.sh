# kit-vivo.sh -- um programa que roda ao vivo tem o terminal: lê do teclado, recebe Ctrl-C, e o que ele deixar
# desarrumado se arruma.
# limite: 60
set -eu
command -v tmux >/dev/null || { echo 'falta o tmux'; exit 77; }
programs=$PWD/tests/kit/vivo
runtime=$PWD/nozinho
cd "$TMPDIR"
TMUX_TMPDIR=$TMPDIR
export TMUX_TMPDIR
unset TMUX CI
t() { tmux -L vivo -f /dev/null "$@"; }
trap 't kill-server 2>/dev/null || true' EXIT

# abre PROGRAMA: o terminal antes e depois fica em antes e depois.
abre() {
  t kill-server 2>/dev/null || true
  while t has-session 2>/dev/null; do sleep 0.05; done
  rm -f antes depois
  t new-session -d -x 80 -y 24 "stty -a >antes; '$runtime' '$programs/kit.js' $1; echo código \$?; stty -a >depois; sleep 100"
}
screen() { t capture-pane -p; }
shows() {
  n=0
  until screen | grep -qF -e "$1"; do
    n=$((n + 1))
    [ $n -lt 400 ] || { echo "a tela não mostrou: $1"; screen; exit 1; }
    sleep 0.05
  done
}
press() { t send-keys "$@"; }
restored() {
  shows 'código 0'
  until [ -s depois ]; do sleep 0.05; done
  cmp antes depois
}

abre cru.js
shows 'modo cru'
press x
shows 'tecla x'
shows 'fim: crash SIGKILL'
restored

abre linha.js
shows 'escreva'
press 'bom dia' Enter
shows 'li bom dia'
shows 'fim: ok 0'
restored

# Ctrl-Z não deixa o kit esperando por um programa parado; Ctrl-C encerra o programa, e o kit continua.
abre espera.js
shows 'esperando'
press C-z
press C-c
shows 'fim: interrupted SIGINT'
restored

# Quem para a si mesmo continua: parado, não receberia o Ctrl-C.
abre para.js
shows 'ainda aqui'
shows 'fim: ok 0'
restored

# Sem terminal na entrada (um cano), o programa lê do cano.
echo 'do cano' | "$runtime" "$programs/kit.js" linha.js >saida
grep -qx 'li do cano' saida
