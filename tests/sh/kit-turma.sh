# kit-turma.sh -- ./kit turma: uma linha para cada um, dê no que der; interrompida com kill -9, continua de onde parou.
# limite: 240
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$PWD/nozinho" "$PWD/chapters" "$copy"
cd "$copy"
sed -i 's/"run": "exemplo.js",/&\n  "limits": { "seconds": 2 },/' exercises/04-fila/02-intervalo/exercise.json

# ---- A turma ----

turma=$TMPDIR/turma
nested=04-fila/02-intervalo
solved=solutions/$nested/exercicio.js
deliver() { # pasta do aluno, onde nela fica o exercício, arquivo da resposta
  mkdir -p "$turma/$1/$2"
  cp "$3" "$turma/$1/$2/exercicio.js"
}
answer() { cat >"$TMPDIR/resposta.js"; } # a resposta vem da entrada

mkdir -p "$turma/ana/curso"
cp -a exercises solutions "$turma/ana/curso" # o curso inteiro, com uma cópia a mais em solutions/
cp "$solved" "$turma/ana/curso/exercises/$nested/"
cp solutions/04-fila/01-tres-prazos/resposta.txt "$turma/ana/curso/exercises/04-fila/01-tres-prazos/"
deliver beto exercises/$nested solutions/$nested/errado/usa-setinterval/exercicio.js
deliver 'carla souza, á' $nested "$solved"
echo 'while (true);' | answer; deliver davi $nested "$TMPDIR/resposta.js"
echo 'process.abort();' | answer; deliver eva $nested "$TMPDIR/resposta.js"
mkdir -p "$turma/fabio/$nested"; echo oi >"$turma/fabio/$nested/anotacoes.txt"
deliver gil $nested exercises/$nested/.inicial/exercicio.js
echo '// mexi' >>"$turma/gil/$nested/exercicio.js"
echo 'console.log("1 passed");' >"$turma/gil/$nested/teste.js"
mkdir -p "$turma/hugo/$nested"; ln -s "$copy/$solved" "$turma/hugo/$nested/exercicio.js"
printf 'console.log("passou");\nprocess.exit(0);\n' | answer; deliver -iris $nested "$TMPDIR/resposta.js"
deliver "$(printf 'joão\nsilva')" 02-intervalo "$solved"
{ cat "$solved"; echo '// do meu jeito'; } | answer; deliver zeca $nested "$TMPDIR/resposta.js"; deliver zilda $nested "$TMPDIR/resposta.js"
echo x >"$turma/kika.zip"
printf 'a\000b' | answer; deliver luis $nested "$TMPDIR/resposta.js"
deliver '=1+1' $nested solutions/$nested/errado/cancelar-de-dentro/exercicio.js
mkdir "$turma/mara"
mkdir "$turma/$(printf 'jo\343o')" # em Latin-1, como sai de um zip do Windows
mkdir -p "$turma/otto/$nested"; mkfifo "$turma/otto/$nested/exercicio.js"
head -c 400000 /dev/zero | tr '\0' ' ' | answer; deliver nina $nested "$TMPDIR/resposta.js"
echo 'isto não é de ninguém' >"$turma/LEIA-ME.txt"
state() { (cd "$turma" && find . -mindepth 1 -path ./resultados -prune -o -mindepth 1 -print0 | sort -z | xargs -0 ls -ld --time-style=+ && find . -type f -not -path './resultados/*' -print0 | sort -z | xargs -0 cksum); }
mkdir "$turma/rui"; : >"$turma/rui/.nozinho-turma" # nem assim some da turma
mkdir -p "$turma/velhos/feitos"; : >"$turma/velhos/.nozinho-turma"; : >"$turma/velhos/turma.csv"
state >"$TMPDIR/antes"

# ---- De uma vez só ----

turma() { # código opções…
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js turma "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "turma $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

turma 0 "$turma" --exercicio=04/02
cat >"$TMPDIR/le.js" <<'T'
var d = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
d.students.forEach(function (s) {
  var r = s.results[0];
  console.log(JSON.stringify(s.name), r.outcome, r.score, r.tag, r.passedTests + '/' + r.totalTests);
});
console.log(d.misconceptions.map(function (m) { return m.number + ' ' + m.tag + ' ' + m.students.join(); }).join('; '));
T
"$NOZINHO" "$TMPDIR/le.js" "$turma/resultados/turma.json" >"$TMPDIR/lido"
cat >"$TMPDIR/esperado" <<'T'
"-iris" failed 0 null 0/0
"=1+1" failed 1.5 cancelar-de-dentro 3/4
"ana" passed 2 null 4/4
"beto" failed 1.6 usa-setinterval 4/5
"carla souza, á" passed 2 null 4/4
"davi" time 0 null 0/0
"eva" crash 0 null 0/0
"fabio" missing 0 null 0/0
"gil" failed 0 null 0/4
"hugo" refused 0 null 0/0
"joão\nsilva" passed 2 null 4/4
"jo�o" missing 0 null 0/0
"kika.zip" missing 0 null 0/0
"luis" refused 0 null 0/0
"mara" missing 0 null 0/0
"nina" refused 0 null 0/0
"otto" refused 0 null 0/0
"rui" missing 0 null 0/0
"zeca" passed 2 null 4/4
"zilda" passed 2 null 4/4
04/02 cancelar-de-dentro =1+1; 04/02 usa-setinterval beto
T
diff "$TMPDIR/esperado" "$TMPDIR/lido"
shows 'ana: 1 de 1 passou, 2 de 2 pontos'
shows 'joão\nsilva: 1 de 1 passou'
shows 'Não entregaram (5)'
shows 'Não é de nenhum aluno'
shows 'LEIA-ME.txt, velhos'
shows 'fabio: 04/02: falta exercicio.js'
shows 'gil: 04/02: arquivos nossos mexidos (valem os originais): teste.js'
shows 'hugo: 04/02: exercicio.js é um atalho'
shows 'kika.zip: está fechado: abra com unzip'
shows 'luis: 04/02: exercicio.js não é um texto'
shows 'nina: 04/02: exercicio.js tem 391 KB; o máximo são 256'
shows 'mara: a pasta está vazia'
shows 'o: o nome da pasta não está em UTF-8'
shows 'ana: 04/02: igual, byte por byte, à solução do curso'
shows 'zeca: 04/02: igual, byte por byte, à entrega de: zilda'
shows 'otto: 04/02: exercicio.js não é um arquivo comum'
shows '04/02 setInterval feito de setTimeout: 5 de 15 entregas passaram'

# O CSV: uma linha por aluno, com o que é fórmula desarmado e o que tem quebra entre aspas.
grep -q "^'=1+1,04-fila/02-intervalo," "$turma/resultados/turma.csv"
grep -q "^'-iris,04-fila/02-intervalo," "$turma/resultados/turma.csv"
grep -q '^"carla souza, á",04-fila/02-intervalo,' "$turma/resultados/turma.csv"
grep -q '^"joão$' "$turma/resultados/turma.csv"
[ "$(grep -c ',04-fila/02-intervalo,' "$turma/resultados/turma.csv")" = 20 ]
state | diff "$TMPDIR/antes" -

# ---- De novo: nada se confere outra vez; o que mudou, sim. ----

stored() { (cd "$1/feitos" && ls -l --time-style=full-iso | sort); }
stored "$turma/resultados" >"$TMPDIR/guardados"
[ "$(ls "$turma/resultados/feitos" | wc -l)" = 11 ]
cp "$turma/resultados/turma.csv" "$TMPDIR/primeira.csv"
turma 0 "$turma" --exercicio=04/02
stored "$turma/resultados" | diff "$TMPDIR/guardados" -
cmp -s "$turma/resultados/turma.csv" "$TMPDIR/primeira.csv"
cp "$solved" "$turma/eva/$nested/exercicio.js"
turma 0 "$turma" --exercicio=04/02
[ "$(ls "$turma/resultados/feitos" | wc -l)" = 12 ]
shows 'eva: 1 de 1 passou'
echo 'process.abort();' >"$turma/eva/$nested/exercicio.js"

# ---- Interrompida no meio: com kill -9, e com Ctrl-C. ----

other=$TMPDIR/saida
interrupted() { # sinal, quantos feitos esperar
  "$NOZINHO" src/kit/main.js turma "$turma" --exercicio=04/02 --saida="$other" --paralelo=1 >"$TMPDIR/out" 2>&1 &
  job=$!
  until [ "$(ls "$other/feitos" 2>/dev/null | grep -c '\.json$')" -ge "$2" ]; do
    kill -0 $job 2>/dev/null || { echo "acabou antes de se interromper"; cat "$TMPDIR/out"; exit 1; }
    sleep 0.02
  done
  kill -"$1" $job
  code=0
  wait $job || code=$?
}
interrupted KILL 2
[ ! -e "$other/turma.csv" ]
stored "$other" >"$TMPDIR/guardados"
interrupted INT 4
[ "$code" = 130 ] && shows 'Interrompido'
[ ! -e "$other/turma.csv" ]
interrupted TERM 6
[ "$code" = 143 ] && shows 'Interrompido'
[ ! -e "$other/turma.csv" ]
turma 0 "$turma" --exercicio=04/02 --saida="$other"
[ "$(ls "$other/feitos" | grep -c '\.json$')" = 11 ]
# As que já estavam não se refizeram, e a tabela é a mesma, fora o tempo.
stored "$other" >"$TMPDIR/depois"
grep '\.json$' "$TMPDIR/guardados" | while read -r line; do grep -qxF -e "$line" "$TMPDIR/depois"; done
withoutTime() { sed 's/,[0-9]*\r$//' "$1"; }
withoutTime "$TMPDIR/primeira.csv" >"$TMPDIR/a"
withoutTime "$other/turma.csv" | diff "$TMPDIR/a" -
state | diff "$TMPDIR/antes" -

# ---- Outros pedidos. ----

# Sem --exercicio, contam os que alguém entregou; com ; a planilha daqui lê os decimais e os acentos.
turma 0 "$turma" --separador=';' --saida="$TMPDIR/brasil"
head -n 1 "$TMPDIR/brasil/totais.csv" | grep -q "$(printf '^\357\273\277aluno;pontos;de;passaram;entregues;04-fila/01-tres-prazos;04-fila/02-intervalo')"
grep -q "^'=1+1;1,5;3;0;1;0;1,5" "$TMPDIR/brasil/totais.csv"
grep -q '^ana;3;3;2;2;1;2' "$TMPDIR/brasil/totais.csv"
turma 2
turma 2 "$TMPDIR/nada"
turma 2 "$turma" --saida="$turma/ana/resultados"
turma 2 "$turma" --saida="$turma"
turma 2 "$turma" --saida="$copy"
turma 2 "$turma" --exercicio=99
turma 2 "$turma" --paralelo=muitos
turma 2 "$turma" --separador=abc
KIT_LANG=en turma 0 "$turma" --exercise=04/01 --output="$TMPDIR/english" --again
shows 'ana: 1 of 1 passed'
state | diff "$TMPDIR/antes" -

root=${NOZINHO%/build/*}
[ -e "$root/build/npm-lista/node_modules/ajv" ] || exit 0
cd "$root"
"$NOZINHO" tests/sh/kit-resultados/valida.js docs/turma.schema.json "$other/turma.json"
