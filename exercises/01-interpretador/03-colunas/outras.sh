# O seu programa, com mais uma tabela no fim.
cat exercicio.js outras.js > com-outras.js
exec "$RUNTIME" com-outras.js
