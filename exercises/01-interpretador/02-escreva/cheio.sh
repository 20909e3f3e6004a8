# O descritor 3 é um arquivo que não pode passar de 1 KB. O sinal que avisa disso mataria o programa: ignora-se.
trap '' XFSZ
ulimit -f 1
"$RUNTIME" cheio.js 3>cheio.txt
