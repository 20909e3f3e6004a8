# O seu programa, com um `servir` que chama `atende` sem rede nenhuma.
cat sem-relogio.js exercicio.js > junto.js
exec "$RUNTIME" junto.js
