# comparar.sh -- ./kit comparar: as duas ordens, a primeira diferença e os códigos de saída. O Node daqui é
# um roteiro que entrega um rastro combinado: o que se prova é a comparação, e não o Node.
# limite: 120
set -eu
PATH=$TMPDIR/bin:$PATH
mkdir "$TMPDIR/bin"
cat >"$TMPDIR/bin/node" <<'FIM'
#!/bin/sh
[ "$1" != --version ] || { echo v20.99.0; exit; }
cp "$NODE_FAZ" "$RASTRO"
[ ! -e "$NODE_FAZ.lento" ] || sleep 60
exit "$(cat "$NODE_FAZ.código" 2>/dev/null || echo 0)"
FIM
chmod +x "$TMPDIR/bin/node"
NODE_FAZ=$TMPDIR/rastro
export NODE_FAZ

compare() { # código [palavras...]
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js comparar "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "comparar $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
  [ "$(wc -L <"$TMPDIR/out")" -le 80 ] || { echo "linha comprida demais"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qE -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }

program=$TMPDIR/p.js
cat >"$program" <<'FIM'
process.nextTick(function () { console.log('tique', process.argv[2] || ''); });
setTimeout(function () { console.log('timer'); }, 1);
FIM
"$NOZINHO" --rastro="$NODE_FAZ" "$program" >/dev/null

# Igual: o mesmo rastro dos dois lados.
compare 0 "$program"
shows '^   1  nextTick  p\.js:1 +=  ?nextTick  p\.js:1$'
shows '^= igual: a mesma ordem nos dois, 4 acontecimentos\.'
hides '≠'

# O que vem depois do programa é dele, e muda o que ele escreve.
compare 1 "$program" --tudo
shows '^── aqui as ordens se separam ─'
shows '^   2  escreve "tique --tudo" +≠ escreve "tique "$'
shows '^≠ diferente. No mesmo ponto, o Nozinho fez “escreve "tique --tudo"” e o Node,'

# As mesmas coisas em outra ordem; e uma coisa a menos.
cp "$NODE_FAZ" "$TMPDIR/bom"
awk '/"text":"tique/ { kept = $0; next } { print } /"text":"timer/ { print kept }' "$TMPDIR/bom" |
  awk '{ sub(/"seq":[0-9]*/, "\"seq\":" NR - 1); print }' >"$NODE_FAZ"
compare 1 "$program"
shows '^≠ diferente. Os dois fizeram as mesmas coisas em outra ordem: aqui, “escreve'
grep -v '"text":"tique' "$TMPDIR/bom" | awk '{ sub(/"seq":[0-9]*/, "\"seq\":" NR - 1); print }' >"$NODE_FAZ"
compare 1 "$program"
shows '^≠ diferente. O Nozinho fez “escreve "tique "” e o Node não, dali em diante\.'
shows '^   2  escreve "tique " +≠ ·$'
cp "$TMPDIR/bom" "$NODE_FAZ"

# O código com que acabam também conta.
echo "x = ;" >"$TMPDIR/erro.js"
compare 1 "$TMPDIR/erro.js"
shows 'No Nozinho, o programa terminou com o código 1'
echo 5 >"$NODE_FAZ.código"
compare 1 "$program"
shows '≠ diferente: a ordem é a mesma, mas o fim não'
rm "$NODE_FAZ.código"

# --tudo mostra os assuntos internos, que não mudam o veredito; --rastro guarda os dois rastros.
echo 'process.stdout.write("x", function () {})' >"$TMPDIR/q.js"
"$NOZINHO" --rastro="$NODE_FAZ" "$TMPDIR/q.js" >/dev/null
compare 0 "$TMPDIR/q.js"
hides '(interno)'
compare 0 --tudo --rastro="$TMPDIR/guarda" "$TMPDIR/q.js"
shows '\(interno\)'
cmp -s "$TMPDIR/guarda/node.ndjson" "$NODE_FAZ"
head -n 1 "$TMPDIR/guarda/nozinho.ndjson" | grep -q '"ev":"open"'
cp "$TMPDIR/bom" "$NODE_FAZ"

# Quem passa do limite é encerrado, e a comparação vai até onde foi.
touch "$NODE_FAZ.lento"
compare 4 --limite=2 "$program"
shows 'passou do limite de 2 s no Node'
rm "$NODE_FAZ.lento"

# O que se digita errado, e a falta do Node.
compare 2
compare 2 --tudo=3 "$program"
compare 2 --limite=nada "$program"
compare 2 "$TMPDIR/nada.js"
shows 'Não achei o programa '
shows 'um exercício em JavaScript'
mkdir -p "$TMPDIR/pasta"
compare 2 "$TMPDIR/pasta"
compare 2 --rastro="$program" "$program"
shows 'já há um arquivo com esse nome'

# Um exemplo da galeria e um exercício se acham pelo número; o exercício roda na pasta dele.
compare 1 10
shows '10-tick-e-promessa'
compare 1 07/04
shows 'escreve "contei"'

# Um Node antigo demais, um que não chega a começar, e a falta dele.
printf '#!/bin/sh\necho v14.21.3\n' >"$TMPDIR/bin/node"
compare 6 "$program"
shows 'é o v14\.21\.3; para comparar é preciso o 16'
printf '#!/bin/sh\n[ "$1" != --version ] || { echo v20.0.0; exit; }\necho "node: não deu" >&2; exit 9\n' >"$TMPDIR/bin/node"
compare 6 "$program"
shows 'O Node não deixou rastro:'
shows '^node: não deu'
rm "$TMPDIR/bin/node"
code=0
PATH=$TMPDIR/bin "$NOZINHO" src/kit/main.js comparar "$program" >"$TMPDIR/out" 2>&1 || code=$?
[ "$code" = 6 ]
shows 'é preciso ter o Node instalado'
