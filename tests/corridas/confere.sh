#!/bin/sh
# confere.sh RUNTIME SEMENTES PROGRAMA -- roda o programa com as sementes de 1 a SEMENTES.
#
# As linhas "// sempre: linha" do programa são, nesta ordem, a única saída que pode haver; cada "// acha:
# linha" tem de aparecer em alguma das várias saídas, e então param-se de tentar sementes.
set -u
runtime=$1 seeds=$2 program=$3
report=$TMPDIR/relatorio

run() { # sementes
  "$runtime" --embaralhar=1.."$1" "$program" >"$report"
  code=$?
}

fail() {
  echo "$program: $1"
  cat "$report"
  exit 1
}

marked() { sed -n "s#^// $1: ##p" "$program"; }

check_always() {
  run "$seeds"
  [ $code = 0 ] || fail "esperava uma saída só, e o código foi $code"
  [ "$(grep '^  ' "$report")" = "$(marked sempre | sed 's/^/  /')" ] || fail 'a saída não é a de // sempre'
  grep -qx "nenhuma outra saída em $seeds sementes (isto não prova que não haja)" "$report" || fail 'faltou a frase'
}

lacking() { # as linhas que nenhuma semente deu
  marked acha | while IFS= read -r line; do grep -qxF "  $line" "$report" || echo "$line"; done
}

# Quase todas se acham nas primeiras dez.
check_found() {
  for last in 10 40 $seeds; do
    run "$last"
    [ "$(lacking)" ] || break
  done
  [ -z "$(lacking)" ] || fail "em $seeds sementes, nenhuma achou: $(lacking)"
  [ $code = 1 ] || fail "esperava várias saídas, e o código foi $code"
}

if [ "$(marked sempre)" ]; then check_always
elif [ "$(marked acha)" ]; then check_found
else fail 'o programa não diz o que se espera'
fi
