# confere.sh -- quem confere também é conferido: cada tipo de teste tem de saber falhar.
set -eu
WORK=$(mktemp -d)
export WORK
trap 'rm -rf "$WORK"' EXIT
mkdir -p "$WORK/results" "$WORK/tmp"
cd "$(dirname "$NOZINHO")/../.."
n=0

# tipo comando; depois, o que se espera ("passaram|falharam|pulados") e um texto do relatório.
check() { # esperado, texto, área|tipo|limite|comando
  n=$((n + 1))
  sh tests/one "t$n|$3" >"$WORK/log"
  seen=$(cut -d'|' -f2-4 "$WORK/results/t$n.line")
  if [ "$seen" != "$1" ]; then echo "$3: $seen, e não $1"; exit 1; fi
  [ -z "$2" ] || grep -qF -e "$2" "$WORK/results/t$n.report" "$WORK/log" || { echo "$3: faltou '$2'"; exit 1; }
}
program() { cat >"$WORK/$1"; }

program certo.js <<'T'
console.log('um'); console.log('levou cerca de 120 ms'); console.log('');
// espera: um
// espera: levou cerca de 100 ms
// espera:
T
check '1|0|0' '' "a|js|10|$NOZINHO $WORK/certo.js"
program falta.js <<'T'
console.log('um');
// espera: um
// espera: dois
T
check '0|1|0' '-dois' "a|js|10|$NOZINHO $WORK/falta.js"
program sobra.js <<'T'
console.log('um'); console.log('dois');
// espera: um
T
check '0|1|0' '+dois' "a|js|10|$NOZINHO $WORK/sobra.js"
program longe.js <<'T'
console.log('levou cerca de 300 ms');
// espera: levou cerca de 100 ms
T
check '0|1|0' 'não é a esperada' "a|js|10|$NOZINHO $WORK/longe.js"
program laco.js <<'T'
for (;;);
T
check '0|1|0' 'passou do limite de 1 s' "a|js|1|$NOZINHO $WORK/laco.js"
program erro.js <<'T'
throw new Error('oi');
// saida: 1
// espera-erro: Error: oi
T
check '1|0|0' '' "a|js|10|$NOZINHO $WORK/erro.js"
sed 's/saida: 1/saida: 2/' "$WORK/erro.js" >"$WORK/erro2.js"
check '0|1|0' 'saiu com código 1, e não 2' "a|js|10|$NOZINHO $WORK/erro2.js"
sed 's/Error: oi/Error: olá/' "$WORK/erro.js" >"$WORK/erro3.js"
check '0|1|0' 'faltou em stderr' "a|js|10|$NOZINHO $WORK/erro3.js"
echo 'var' >"$WORK/torto.js"
check '0|1|0' '' "a|sintaxe|10|$NOZINHO $WORK/torto.js"
echo 'console.log(1);' >"$WORK/gravado.js"
echo 2 >"$WORK/gravado.out"
check '0|1|0' '+1' "a|gravado|10|$NOZINHO $WORK/gravado.js"
check '0|1|0' 'não foi construído' "a|programa|10|$WORK/nada"
program conta <<'T'
#!/bin/sh
echo '3 passed, 2 failed'
exit 1
T
chmod +x "$WORK/conta"
check '3|2|0' '3 passed' "a|programa|10|$WORK/conta"

# Um processo deixado no ar não sobrevive ao teste.
program demora.sh <<T
sleep 4321 &
echo \$! >$WORK/pid
T
check '1|0|0' '' "a|script|10|$NOZINHO $WORK/demora.sh"
sleep 0.1
if grep -qs sleep "/proc/$(cat "$WORK/pid")/cmdline"; then echo 'o processo ficou no ar'; exit 1; fi

# Um texto com um bloco de cada tipo, e o que se espera de cada um.
program texto.md <<T
[bom](certo.js) [mau](nada.md)
<!-- trecho: src/timers.h -->
\`\`\`c
extern const struct layer timers_layer;
\`\`\`
<!-- trecho: src/timers.h -->
\`\`\`c
extern const struct layer outra_layer;
\`\`\`
<!-- trecho: src/timers.c -->
\`\`\`c
struct timer {
    …
};
\`\`\`
\`\`\`js
solto();
\`\`\`
<!-- esboço -->
\`\`\`js
solto();
\`\`\`
\`\`\`
\$ echo um \\
  dois
um dois
\$ echo tres quatro
tres…
\`\`\`
\`\`\`
\$ echo um
dois
\`\`\`
<!-- cerca de -->
\`\`\`
\$ echo 100 de 7
90 de 10
\`\`\`
<!-- não roda: porque não -->
\`\`\`
\$ nada
\`\`\`
\`\`\`
\$ comando-que-nao-existe
\`\`\`
T
awk -v folder="$WORK" -v area=a -v strict=1 -f tests/textos/extrai.awk "$WORK/texto.md" >"$WORK/list"
set -- '1|0|0' '0|1|0' '1|0|0' '0|1|0' '1|0|0' '0|1|0' '1|0|0' '0|0|1' '0|0|1'
[ "$(wc -l <"$WORK/list")" = $# ]
while read -r line; do
  check "$1" '' "$line"
  shift
done <"$WORK/list"
check '0|1|0' 'nada.md' "a|links|10|$WORK/texto.md"
echo "$n conferidos"
