# quinhentos.sh -- o laboratório do capítulo 03, com poucos clientes: quem faz um processo por conexão, quem
# faz uma thread, quem não faz nenhum; e a conta que congela só o laço. O Apache entra se está aqui.
# limite: 90
set -eu
lab=chapters/03-uma-thread/lab
"$NOZINHO" $lab/quinhentos.js fork,threads,laço,apache-prefork,apache-event 20 >"$TMPDIR/seen"
cat "$TMPDIR/seen"
# nome, PSS, MiB, soma dos RSS, MiB, tabelas, MiB, processos, threads, ms: 20 clientes, um a mais e quem os recebe.
check() { awk -v name="$1" "\$1 == name { right = ($2) } END { exit !right }" "$TMPDIR/seen" || { echo "$1: não é verdade que $2"; exit 1; }; }
check fork '$8 == 22 && $9 == 22 && $4 > 3 * $2'
check threads '$8 == 1 && $9 == 22'
check laço '$8 == 1 && $9 <= 2' # o vigia de threads traz uma dele
if ! grep -q '^apache.*pulado' "$TMPDIR/seen"; then
  check apache-prefork '$8 > 20 && $9 == $8 && $4 > 3 * $2'
  check apache-event '$8 < 20 && $9 > 50'
fi

"$NOZINHO" $lab/congela.js | sed 's/ (.*//' >"$TMPDIR/frozen"
diff - "$TMPDIR/frozen" <<'fim'
fork: enquanto um espera, o outro é atendido na hora
fork: enquanto um calcula, o outro é atendido na hora
threads: enquanto um espera, o outro é atendido na hora
threads: enquanto um calcula, o outro é atendido na hora
laço: enquanto um espera, o outro é atendido na hora
laço: enquanto um calcula, o outro é atendido só depois
fim
