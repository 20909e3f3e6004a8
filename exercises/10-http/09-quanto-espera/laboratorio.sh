# Três medidas, cada uma com o seu servidor, noutro processo: um envio, três envios, e três em fatias.
servidor=
trap 'kill $servidor 2>/dev/null' EXIT
trap 'exit 130' INT TERM
mede() { # nome, modo do servidor, quantos envios
  "$RUNTIME" servidor.js "$2" >porta &
  servidor=$!
  while ! [ -s porta ]; do sleep 0.02; done
  "$RUNTIME" cliente.js "$1" "$(cat porta)" "$3"
  kill "$servidor" && wait "$servidor" 2>/dev/null
  servidor=
  rm porta
}
mede 'um envio' inteira 1
mede 'três envios' inteira 3
mede 'em fatias' fatias 3
