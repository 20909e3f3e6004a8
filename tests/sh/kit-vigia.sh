# kit-vigia.sh -- a sessão inteira de ./kit num terminal de verdade (o tmux dá um): abrir, errar, pedir dicas,
# consertar, passar, comparar, seguir, mudar o tamanho da janela e sair; e o que acontece quando algo vai mal.
# limite: 240
set -eu
command -v tmux >/dev/null || { echo 'falta o tmux'; exit 77; }
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
cd "$copy"
TMUX_TMPDIR=$TMPDIR
export TMUX_TMPDIR
unset TMUX NO_COLOR CI KIT_LANG ACCESSIBLE KIT_VIGIA
t() { tmux -L vigia -f /dev/null "$@"; }
trap 't kill-server 2>/dev/null || true' EXIT

# abre COLUNAS LINHAS [EXERCÍCIO [VARIÁVEIS]]: o terminal antes e depois fica em antes e depois.
abre() {
  t kill-server 2>/dev/null || true
  while t has-session 2>/dev/null; do sleep 0.05; done
  rm -f antes depois pid
  t new-session -d -x "$1" -y "$2" "stty -a >antes
    sh -c 'echo \$\$ >pid; exec env KIT_PASTA=$TMPDIR/progresso ${4:-} $NOZINHO src/kit/main.js vigiar ${3:-}'
    echo código \$?; stty -a >depois; sleep 1000"
}
screen() { t capture-pane -p; }
fail() {
  echo "$1"
  screen
  exit 1
}
# Espera até a condição valer: waits MENSAGEM COMANDO...
waits() {
  message=$1
  shift
  n=0
  until "$@"; do
    n=$((n + 1))
    [ $n -lt 600 ] || fail "$message"
    sleep 0.05
  done
}
has() { screen | grep -qF -e "$1"; }
has_not() { ! has "$1"; }
shows() { waits "a tela não mostrou: $1" has "$1"; }
loses() { waits "a tela continuou a mostrar: $1" has_not "$1"; }
press() { t send-keys "$@"; }
is_screen() { [ "$(t display-message -p '#{cursor_flag} #{alternate_on}')" = "$1" ]; }
# Saiu: o terminal é o de antes, com o cursor e sem a tela de reserva; e nada ficou rodando.
restored() { # código
  shows "código $1"
  waits 'o fim do terminal' test -s depois
  cmp antes depois
  is_screen '1 0' || fail 'o cursor ou a tela de reserva ficaram como estavam'
  nothing_runs
}
runs() { ps -eo args | grep -v grep | grep -qF -e "$copy" -e "$TMPDIR/nozinho-"; }
nothing_runs() { if runs; then ps -eo pid,args | grep -F "$TMPDIR"; fail 'algo ficou rodando'; fi; }
no_copies() { [ -z "$(find "$TMPDIR" -maxdepth 1 -name 'nozinho-*')" ] || fail 'a cópia da pasta ficou para trás'; }
columns=exercises/01-interpretador/03-colunas
bakery=exercises/04-fila/04-nao-termina
solved() { cp "solutions/${1#exercises/}"/*.js "$1"; }

# Abre no primeiro por fazer, com o enunciado; ninguém errou ainda.
abre 80 24
shows '01/01  Da linguagem ou do runtime?'
shows 'salve o arquivo'
is_screen '0 1' || fail 'não é a tela de reserva'
has_not 'não passou'

# Pela lista se chega a qualquer um.
press l
shows 'Os exercícios'
press Down Down
shows '>   a fazer 01/03'
press Enter
shows '01/03  Uma tabela sem console.table'
shows 'Escreva `colunas(linhas)`'

# Salva errado: o bloco inteiro aparece sozinho. Uma dica, e outra; Esc volta ao veredito.
echo 'console.log("nome");' >$columns/exercicio.js
shows '✗ não passou'
shows 'O que aconteceu'
shows 'Esperado × obtido'
press d
shows 'Dica 1 de 3'
press d
shows 'Dica 2 de 3'
press Escape
loses 'Dica 1 de 3'
shows '✗ não passou'

# Salvar igual não confere de novo; a solução, antes de passar, pergunta.
press s
shows 'Ver a solução agora?'
press Escape
loses 'Ver a solução agora?'

# Conserta: passa, diz o que se aprendeu, e fica ali. A barra anda.
solved $columns
shows '✓ passou'
shows 'Você agora sabe'
shows 'capítulo [###.................] 1/7'
press v
shows 'a sua solução é igual à nossa'
echo >>$columns/exercicio.js
loses 'a sua solução é igual à nossa'
shows '✓ passou'
press v
shows 'a nossa solução (-) e a sua (+)'
press Escape
shows '✓ passou'

# O seguinte não aparece como falha: ele ainda não começou.
press n
shows '01/04  O programa que veio do Node'
shows 'salve o arquivo'
if has 'não passou'; then fail 'o exercício novo falhou sozinho'; fi

# A janela muda de tamanho, até quase nada, e volta.
t resize-window -x 40 -y 20
shows '01/04  O programa que veio do Node  (co…'
t resize-window -x 20 -y 5
shows '01/04  O programa q…'
shows '? ajuda · q sair'
t resize-window -x 80 -y 24
shows 'd dica · e enunciado · l lista'
shows 'capítulo [###.................] 1/7'
press '?'
shows 'As teclas'
press q
restored 0
no_copies

# O que se fez ficou: reabre no seguinte. Um kill -9 no meio também não perde nada.
solved exercises/01-interpretador/04-veio-do-node
abre 80 24 01/04
shows '✓ passou'
waits 'o número do processo' test -s pid
kill -9 "$(cat pid)"
shows 'código 137'
t kill-server
abre 80 24 01/04
shows 'capítulo [######..............] 2/7'
press q
restored 0

# Um programa que não termina: a conferência diz há quanto tempo, e o limite vira um veredito.
echo 'for (;;);' >$bakery/exercicio.js
abre 80 24 04/04
shows 'conferindo… 1 s'
shows 'não passou'
shows 'passou do limite de 3 s'
# Salvar no meio da conferência larga a velha e começa outra: o conserto não espera pelo limite.
press c
shows 'conferindo…'
solved $bakery
shows '✓ passou'
press q
restored 0
# E q, no meio, sai na hora, sem esperar pelo limite (aqui, mais do que este teste espera) nem deixar nada para trás.
sed -i 's/"seconds": 3/"seconds": 900/' $bakery/exercise.json
abre 80 24 04/04
shows '✓ passou'
echo 'console.log(1); for (;;);' >$bakery/exercicio.js
shows 'conferindo… 0 s'
press q
restored 0
no_copies

# r dá o terminal ao programa, com a saída dele e o teclado; Ctrl-C é com ele; qualquer tecla volta.
cat >$bakery/exercicio.js <<'T'
console.log('o programa tem o terminal');
setInterval(function () {}, 1000);
T
abre 80 24 04/04
shows '04/04'
press r
shows 'o programa tem o terminal'
is_screen '1 0' || fail 'o programa ficou na tela de reserva'
press C-c
shows 'Qualquer tecla volta.'
press x
shows 'd dica'
is_screen '0 1'

# Um sinal também devolve o terminal; e Ctrl-C é sair.
kill -TERM "$(cat pid)"
restored 143
abre 80 24 01/01
shows 'd dica'
press C-c
restored 0

# Onde o sistema não avisa, olha-se.
solved $columns
abre 80 24 01/03 KIT_VIGIA=polling
shows '✓ passou'
echo 'console.log("outra");' >$columns/exercicio.js
shows '✗ não passou'
press q
restored 0

# Em linhas simples: nada se apaga, nada se move, e os comandos são uma letra e Enter.
abre 80 50 01/03 ACCESSIBLE=1
shows '01/03  Uma tabela'
shows 'não passou'
is_screen '1 0' || fail 'linhas simples não mexem na tela'
press d Enter
shows 'Dica 2 de 3'
solved $columns
shows 'passou'
shows 'Você agora sabe'
press 1/4 Enter
shows '01/04  O programa que veio do Node'
press z Enter
shows 'Não há a tecla "z"'
t pipe-pane "cat >'$TMPDIR/escrito'"
press l Enter
shows 'Escreva o número do exercício'
t pipe-pane
if grep -q "$(printf '\033')" "$TMPDIR/escrito"; then fail 'linhas simples com sequências de controle'; fi
press q Enter
restored 0
