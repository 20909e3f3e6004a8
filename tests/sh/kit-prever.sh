# kit-prever.sh -- ./kit prever, medir, dica, solucao e desfazer, como se digitam, numa cópia do curso.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
cd "$copy"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
unset KIT_LANG ACCESSIBLE NO_COLOR

# kit CÓDIGO ENTRADA [palavras...]: o que ele mostra fica em $TMPDIR/out.
kit() {
  expected=$1
  input=$2
  shift 2
  code=0
  printf "$input" | "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }
answer=exercises/01-interpretador/01-linguagem-ou-runtime/resposta.txt
ours=solutions/01-interpretador/01-linguagem-ou-runtime/resposta.txt

# Rodar antes de prever seria ler a resposta.
kit 1 '' rodar 01/01
shows './kit prever 01/01'
hides 'function'

# Sem previsão, nada se grava nem se roda.
cp $answer antes
kit 1 '' prever 01/01
shows '1  console.log('
shows 'não gravei nada'
cmp antes $answer
[ ! -e "$KIT_PASTA" ]

# Uma linha de cada vez; voltar corrige; a primeira errada se diz, e o gabarito não.
kit 1 'JSON object\nparse\nvoltar\nparseInt function\nsetTimeout function\nconsole object\n\nnada disto\n' prever 01/01
shows 'Esqueci a linha 2: parse'
shows '✓ certa     1  JSON object'
shows '✗ errada    3  setTimeout function'
shows '– não digo  4  console object'
shows 'setTimeout parece parte da linguagem'
hides 'undefined undefined'
hides 'setTimeout undefined'
grep -q '^# Uma linha' $answer
grep -qx 'setTimeout function' $answer
if grep -q 'nada disto' $answer; then exit 1; fi
grep -q '"right": 2' "$KIT_PASTA/progresso.json"

# O que havia ficou guardado: desfazer o traz de volta.
kit 0 '' desfazer 01/01
cmp antes $answer

# Certa até onde foi; e certa inteira, que passa.
kit 1 'JSON object\n' prever 01/01
shows 'ainda imprime mais'
kit 0 "$(grep -v '^#' $ours)\n" predict 01/01
shows '✓ passou'
hides 'Quer ver'

# Um exercício que não é de previsão também se prevê, e o arquivo dele não muda.
kit 1 'x\n' prever 01/03
cmp exercises/01-interpretador/03-colunas/exercicio.js exercises/01-interpretador/03-colunas/.inicial/exercicio.js
kit 2 '' prever 07/05

# As dicas, uma de cada vez; a solução, depois da desistência, com a diferença e o porquê.
kit 0 '' dica 01/03
shows 'Dica 1 de 3: um empurrão'
shows 'Faltam 2'
kit 0 '' dica 01/03
hides 'Dica 1 de 3'
shows 'Falta uma'
kit 0 '' dica 01/03
kit 0 '' dica 01/03
shows 'Dica 1 de 3'
shows 'Dica 3 de 3: quase a resposta'
kit 1 '' solucao 01/03
hides 'larguras['
KIT_PASTA=/sys/nada kit 0 '' solucao 01/03 --desisto # sem onde gravar: diz, e mostra
shows 'solutions/01-interpretador/03-colunas/exercicio.js'
KIT_PASTA=$TMPDIR/progresso
kit 0 '' solucao 01/03 --desisto
shows 'A sua e a nossa'
shows 'Por quê'
grep -q gaveUp "$KIT_PASTA/progresso.json"
kit 0 '' solucao 01/01
shows 'A sua é igual à nossa.'

# O laboratório: o que ele mede, o que falta escrever, e o que está fora ou dentro.
lab=exercises/07-io-assincrono/05-dois-cozinheiros/resposta.txt
kit 1 '' medir 07/05
shows 'ondas = 5'
shows "$lab"
echo 'ondas = 50' >>$lab
kit 1 '' medir 07/05
shows '✗ fora da tolerância'
echo 'ondas = 5' >$lab
kit 0 '' medir 07/05 --vezes=2
shows '── 2ª vez, de 2'
shows ' de 5'
shows '✓ dentro da tolerância'
hides 'mkfifo'
kit 2 '' medir 01/01
kit 2 '' medir 07/05 --vezes=0
grep -q '"ondas"' "$KIT_PASTA/progresso.json"

# Ctrl-C no meio da previsão: nada muda. (Num terminal: o tmux dá um.)
command -v tmux >/dev/null || { echo 'falta o tmux, e a parte do terminal não rodou'; exit 77; }
TMUX_TMPDIR=$TMPDIR
export TMUX_TMPDIR
unset TMUX
t() { tmux -L prever -f /dev/null "$@"; }
trap 't kill-server 2>/dev/null || true' EXIT
screen() {
  n=0
  until t capture-pane -p | grep -qF -e "$1"; do
    n=$((n + 1))
    [ $n -lt 400 ] || { echo "a tela não mostrou: $1"; t capture-pane -p; exit 1; }
    sleep 0.05
  done
}
cp $answer antes
t new-session -d -x 80 -y 40 "'$NOZINHO' src/kit/main.js prever 01/01; echo código \$?; sleep 100"
screen '1 >'
t send-keys 'JSON object' Enter
screen '2 >'
t send-keys C-c
screen 'não gravei nada'
screen 'código 1'
cmp antes $answer

# E a saída, só se a pessoa quiser, depois de guardada a previsão.
t kill-server
while t has-session 2>/dev/null; do sleep 0.05; done
t new-session -d -x 80 -y 40 "'$NOZINHO' src/kit/main.js prever 01/01; echo código \$?; sleep 100"
screen '1 >'
t send-keys 'JSON nada' Enter
screen '2 >'
t send-keys Enter
screen 'Quer ver a saída?'
t send-keys s Enter
screen 'undefined undefined'
screen 'código 1'
