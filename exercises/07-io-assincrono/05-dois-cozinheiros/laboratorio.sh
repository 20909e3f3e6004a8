# Dez pedidos que levam três décimos de segundo cada, sem gastar processador, e dois cozinheiros.
pratos=
trap 'kill $pratos 2>/dev/null' EXIT
trap 'exit 130' INT TERM
for n in 0 1 2 3 4 5 6 7 8 9; do
  mkfifo "prato-$n"
  ( exec 3>"prato-$n"; sleep 0.3; echo pronto >&3 ) &
  pratos="$pratos $!"
done
UV_THREADPOOL_SIZE=2 "$RUNTIME" laboratorio.js prato-*
