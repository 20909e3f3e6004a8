# Roda o programa e, depois dele, olha o que ficou gravado.
"$RUNTIME" exercicio.js && exec "$RUNTIME" olha.js
