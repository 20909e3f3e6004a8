# O teste está em teste.js; passa por aqui porque o embaralhador não sabe o que fazer de um disco que nunca responde.
exec "$RUNTIME" teste.js
