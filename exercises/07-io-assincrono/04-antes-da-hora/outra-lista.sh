# O mesmo programa, com uma lista menor.
printf 'sal\nazeite\n' >lista.txt
exec "$RUNTIME" exercicio.js
