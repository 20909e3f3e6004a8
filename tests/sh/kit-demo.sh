# kit-demo.sh -- ./kit demo: sem terminal, todos os passos; num terminal, uma tecla de cada vez, com as falas na outra
# tela. O que um passo deixa em segundo plano acaba com ele.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir -p "$copy/chapters/04-fila"
cp -a src "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/nozinho" "$copy/nozinho"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
unset KIT_LANG ACCESSIBLE NO_COLOR
cd "$copy"
cat >chapters/04-fila/demo.md <<'FIM'
# 04 · De mentira

**Minutos:** 3

## O primeiro

> **Diga:** isto é uma fala
> que continua.
> **Pergunte:** e agora?

<!-- trecho: chapters/04-fila/qualquer.js -->
```js
console.log('um trecho');
```

```
$ sleep 98765 &
$ sleep 1; echo um \
  dois
um dois
```

## O segundo, só de falar

> **Diga:** acabou.
FIM
kit() { "$NOZINHO" src/kit/main.js "$@"; }
shows() { grep -qF -e "$1" "$2" || { echo "faltou em $2: $1"; cat "$2"; exit 1; }; }

kit demo </dev/null >lista
shows '04  De mentira (3 min)' lista
kit demo 4 </dev/null >inteira
shows '1/2 · O primeiro' inteira
shows "console.log('um trecho');" inteira
grep -qx 'um dois' inteira
shows '2/2 · O segundo' inteira
if grep -q 'uma fala' inteira; then echo 'a fala apareceu para a plateia'; exit 1; fi
if pgrep -f 'sleep 98765' >/dev/null; then echo 'ficou um processo'; exit 1; fi
kit demo 04 --notas >falas
shows 'isto é uma fala que continua.' falas
shows 'Pergunte' falas
KIT_LANG=en kit demo 04 --notes >notes
shows 'About 3 minutes.' notes
code=0; kit demo 77 >nada 2>&1 || code=$?
[ "$code" = 2 ] || { echo "código $code"; exit 1; }
shows 'Há destes capítulos: 04.' nada

command -v tmux >/dev/null || { echo 'falta o tmux para o resto'; exit 77; }
tmux="tmux -S $TMPDIR/tmux"
trap '$tmux kill-server 2>/dev/null || true' EXIT
screen() { # alvo, texto: espera até que apareça
  tries=0
  until $tmux capture-pane -pt "$1" | grep -qF -e "$2"; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { echo "não apareceu: $2"; $tmux capture-pane -pt "$1"; exit 1; }
    sleep 0.1
  done
}
$tmux -f /dev/null new-session -d -s plateia -x 80 -y 24 "'$NOZINHO' src/kit/main.js demo 04; echo acabou=\$?; sleep 600"
$tmux new-session -d -s falas -x 60 -y 24 "'$NOZINHO' src/kit/main.js demo 04 --notas; echo saiu=\$?; sleep 600"
screen plateia 'Enter roda'
screen falas 'isto é uma fala que continua.'
$tmux send-keys -t plateia Enter
screen plateia '$ sleep 1'
$tmux send-keys -t plateia Enter # impaciente: o passo ainda roda, e esta tecla não o passa à frente
screen plateia 'um dois'
screen plateia 'r roda de novo'
$tmux send-keys -t plateia Enter
screen plateia '2/2 · O segundo'
screen falas 'É o último passo.'
$tmux send-keys -t plateia Enter
screen plateia 'acabou=0'
screen falas 'À espera'
$tmux send-keys -t falas q
screen falas 'saiu=0'
[ ! -e "$KIT_PASTA/demo.json" ]
