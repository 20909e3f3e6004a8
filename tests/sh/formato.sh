# formato.sh -- o C está como o clang-format o escreve. Cada versão dele escreve um pouco diferente:
# só vale a 14, a do Debian 12.
# limite: 120
set -eu
case $(clang-format --version 2>/dev/null) in
  *'version 14.'*) ;;
  *) echo 'só o clang-format 14 confere o formato do C'; exit 77 ;;
esac
# Os que ainda esperam a vez: sair desta lista é só formatar.
waiting='src/collect.c src/console.c src/engine.h src/events.c src/http.h src/loop.c src/loop.h src/net.c src/program.h
  src/timers.c tests/c/buffer.c tests/c/coroutine.c tests/c/fs.c tests/c/module.c tests/c/net_leaks.c tests/c/pool.c tests/c/queue.c'
ready=$(for file in src/*.[ch] src/*/*.[ch] tests/*.c tests/*/*.c chapters/*/*.[ch]; do
  case " $(echo $waiting) " in *" $file "*) ;; *) echo "$file" ;; esac
done)
clang-format --dry-run -Werror $ready
