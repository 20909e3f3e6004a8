# raio-x-kit.sh -- ./kit raio-x: um arquivo, um exemplo da galeria, um exercício.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir -p "$copy/src" "$copy/docs/galeria"
cp -a src/kit "$copy/src"
cp -a exercises "$copy"
cd "$copy"
printf '// capítulo: 04-fila\n// ideia: a fila acaba\n// pergunta: quem sai por último?\n\nconsole.log("da galeria");\n' >docs/galeria/03-a-fila.js
echo 'console.log("meu", process.argv[2]);' >meu.js

# kit CÓDIGO [palavras...]: o que ele mostra fica em $TMPDIR/out.
kit() {
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

kit 0 raio-x galeria
shows '03-a-fila'
shows 'quem sai por último?'
kit 0 raio-x --raio-x=tela 3
shows 'da galeria'
kit 0 xray --xray=tela 03-a-fila
shows 'da galeria'
kit 0 raio-x --raio-x=tela meu.js argumento
shows 'meu argumento'
kit 0 raio-x --raio-x=tela 01/03
shows 'exercicio.js'
kit 0 raio-x --raio-x=pagina.html meu.js argumento
shows 'escrevi pagina.html'
# Um exercício roda na pasta dele, onde está o que ele lê; o arquivo fica na de quem pediu.
kit 0 raio-x --raio-x=tela 07/04
shows 'contei'
kit 0 raio-x --raio-x=exercicio.html 7/4
[ -s exercicio.html ]
kit 0 raio-x --raio-x=tela 04/01
shows 'programa.js'
kit 0 raio-x --raio-x=tela a-fila
shows 'da galeria'
mkdir pasta
kit 2 raio-x pasta
kit 2 raio-x 04-fila
kit 2 raio-x
shows './kit raio-x programa.js'
kit 2 raio-x nada
shows 'Não achei o programa "nada"'
kit 1 raio-x --raio-x=nao/ha.html meu.js
kit 0 ajuda
shows 'raio-x [programa.js'
