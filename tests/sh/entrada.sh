# entrada.sh -- o programa que vem por /dev/stdin: de um cano, de um arquivo, ou de um que já foi apagado. (O Node 20 só
# roda o do arquivo; o do cano ele procura em /proc/…/fd/pipe:[123], que não existe.)
set -eu
nz=$NOZINHO
failed=0

check() { # nome, esperado, visto
  if [ "$2" = "$3" ]; then return; fi
  printf '%s:\n  esperado: %s\n  visto:    %s\n' "$1" "$2" "$3" >&2
  failed=1
}

program='console.log(__filename, require.main === module, process.argv.slice(2).join())'
check 'de um cano' '/dev/stdin true a,b' "$(echo "$program" | "$nz" /dev/stdin a b)"
check 'aos poucos' 'ok' "$( (echo 'const a = "ok";'; sleep 0.2; echo 'console.log(a)') | "$nz" /dev/stdin)"
check 'por /proc' '/proc/self/fd/0 true ' "$(echo "$program" | "$nz" /proc/self/fd/0)"
check 'um erro' '/dev/stdin:2' "$(printf 'var a;\nb.c();\n' | "$nz" /dev/stdin 2>&1 | head -n 1)"
check 'um módulo ES' "SyntaxError: Cannot use import statement outside a module" \
  "$(echo 'import "fs"' | "$nz" /dev/stdin 2>&1 | grep Syntax)"

echo "$program" > "$TMPDIR/x.js"
check 'de um arquivo' "$TMPDIR/x.js true " "$("$nz" /dev/stdin < "$TMPDIR/x.js")"
exec 3< "$TMPDIR/x.js"
rm "$TMPDIR/x.js"
check 'de um arquivo apagado' '/dev/stdin true ' "$("$nz" /dev/stdin <&3)"

check 'o que não existe' "Error: Cannot find module '/dev/nada'" "$("$nz" /dev/nada 2>&1 | grep -o "^Error: .*'" || :)"

echo 'import fs from "fs"; console.log(typeof fs)' > "$TMPDIR/modulo"
check 'um módulo ES sem extensão' 'object' "$("$nz" "$TMPDIR/modulo")"
exit $failed
