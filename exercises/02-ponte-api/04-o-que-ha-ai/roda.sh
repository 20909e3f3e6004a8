# Os atalhos se fazem aqui: um link simbólico é um nome a mais, para um arquivo ou para uma pasta.
ln -s livro.js atalho.js
ln -s prateleira estante
exec "$RUNTIME" programa.js
