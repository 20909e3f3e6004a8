# O kit diz em RUNTIME qual é o runtime; aqui se faz o cano que o teste usa.
mkfifo cano
exec "$RUNTIME" teste.js
