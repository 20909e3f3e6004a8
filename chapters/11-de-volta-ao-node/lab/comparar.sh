# O mesmo programa nos dois runtimes, lado a lado: é o ./kit comparar, onde há um Node.
#
#   sh chapters/11-de-volta-ao-node/lab/comparar.sh mesmo|idas|atrasados [opções do ./kit comparar]
#
# Onde não há, mostra o que ele disse a quem gravou lab/gravado/NOME.txt (`--gravar` grava de novo).
aqui=chapters/11-de-volta-ao-node
nome=$1
shift
gravado=$aqui/lab/gravado/$nome.txt
if [ "$1" = --gravar ]; then
  ./kit comparar "$aqui/$nome.js" >"$gravado"
elif command -v node >/dev/null; then
  ./kit comparar "$@" "$aqui/$nome.js"
else
  cat "$gravado"
fi
exit 0
