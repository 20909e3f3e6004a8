# console.sh -- cores, canos fechados, process.stdout trocado e o runtime do capítulo 01.
set -eu
nz=$NOZINHO
esc=$(printf '\033')
failed=0

check() { # nome, esperado, visto
  if [ "$2" = "$3" ]; then return; fi
  printf '%s:\n  esperado: %s\n  visto:    %s\n' "$1" "$2" "$3" >&2
  failed=1
}

unset NO_COLOR FORCE_COLOR NODE_DISABLE_COLORS CI TMUX COLORTERM 2>/dev/null || :
TERM=xterm
export TERM

# ---- cores ----
plain='{ a: 1 }'
colored="{ a: ${esc}[33m1${esc}[39m }"
program='console.log({ a: 1 })'
check 'num cano, sem cores' "$plain" "$("$nz" -e "$program")"
check 'FORCE_COLOR=1' "$colored" "$(FORCE_COLOR=1 "$nz" -e "$program")"
check 'FORCE_COLOR vazia' "$colored" "$(FORCE_COLOR= "$nz" -e "$program")"
check 'FORCE_COLOR=0' "$plain" "$(FORCE_COLOR=0 "$nz" -e "$program")"
check 'FORCE_COLOR vence NO_COLOR' "$colored" "$(NO_COLOR=1 FORCE_COLOR=3 "$nz" -e "$program" 2>/dev/null)"
check 'texto não ganha cor' 'texto' "$(FORCE_COLOR=1 "$nz" -e 'console.log("texto")')"
check 'stderr também' "$colored" "$(FORCE_COLOR=1 "$nz" -e 'console.error({ a: 1 })' 2>&1)"

# Sem pseudoterminais (um chroot sem /dev/pts), esta parte não se confere.
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
  tty() { script -qec "$1" /dev/null </dev/null | tr -d '\r'; }
  check 'num terminal' "$colored" "$(tty "$nz -e '$program'")"
  check 'num terminal, NO_COLOR' "$plain" "$(NO_COLOR=1 tty "$nz -e '$program'")"
  check 'num terminal, NODE_DISABLE_COLORS' "$plain" "$(NODE_DISABLE_COLORS=1 tty "$nz -e '$program'")"
  check 'num terminal sem cores' "$plain" "$(TERM=dumb tty "$nz -e '$program'")"
fi

# ---- quem lê foi embora: EPIPE não derruba o programa ----
check 'cano fechado' 'um' "$("$nz" -e 'for (var i = 0; i < 20000; i++) console.log(i === 0 ? "um" : "mais"); console.error("fim")' 2>/dev/null | head -n 1)"
check 'stdout fechado' 'fim' "$("$nz" -e 'console.log("perdido"); console.error("fim")' 2>&1 >&-)"

# ---- textos ----
check 'emoji e acentos' '😀 ação �' "$("$nz" -e 'console.log("😀 ação", "\ud83d")')"

# ---- o runtime do capítulo 01 não tem módulos nem process ----
one=$(dirname "$nz")/build/normal/01-interpretador
[ -x "$one" ] || one=$(dirname "$nz")/01-interpretador
if [ -x "$one" ]; then
  check 'capítulo 01' "{ a: [ 1, 'x' ] } fim" "$("$one" -e 'console.log({ a: [1, "x"] }, "fim")')"
  check 'capítulo 01: aviso sem process' "Warning: Count for 'x' does not exist" "$("$one" -e 'console.countReset("x")' 2>&1)"
fi

exit $failed
