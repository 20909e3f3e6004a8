# O atalho se faz aqui: um link simbólico, que é um nome a mais para livro.js.
ln -s livro.js atalho.js
exec "$RUNTIME" programa.js
