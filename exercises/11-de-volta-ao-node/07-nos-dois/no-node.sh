# O mural no Node, onde há um; onde não há, outra vez no Nozinho.
command -v node >/dev/null && exec node servidor.js
exec "$RUNTIME" servidor.js
