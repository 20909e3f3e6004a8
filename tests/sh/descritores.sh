# Um servidor sem descritores livres dispensa quem chega, não gira à toa e se recupera.
set -e
dir=$TMPDIR
trap 'kill $server 2>/dev/null || true' EXIT

cat > "$dir/servidor.js" <<'FIM'
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('data', function (b) { socket.write(b); });
  socket.on('error', function () {});
}).listen(0, '127.0.0.1', function () { console.log(server.address().port); });
server.on('error', function (e) { console.log('erro', e.code); });
FIM

cat > "$dir/cliente.js" <<'FIM'
var net = require('net');
var port = Number(process.argv[2]);
var N = 40;
var open = [];
var refused = 0;
function settle() {
  if (open.length + refused !== N) return;
  setTimeout(function () {
    console.log('recusadas', refused > 0, 'atendidas', open.length > 5);
    open.slice(0, 4).forEach(function (c) { c.destroy(); });
    setTimeout(again, 100);
  }, 100);
}
function again() {
  var late = net.connect(port, '127.0.0.1', function () { late.write('de novo'); });
  late.on('data', function (b) { console.log(String(b)); process.exit(); });
  late.on('close', function () { console.log('continua sem atender'); process.exit(1); });
}
for (var i = 0; i < N; i++) (function () {
  var done = false;
  function once(list) { if (!done) { done = true; if (list) open.push(c); else refused++; settle(); } }
  var c = net.connect(port, '127.0.0.1', function () { c.write('x'); });
  c.on('data', function () { once(true); });
  c.on('error', function () {});
  c.on('close', function () { once(false); });
})();
FIM

(ulimit -n 24; exec "$NOZINHO" "$dir/servidor.js" > "$dir/porta") &
server=$!
while [ ! -s "$dir/porta" ]; do sleep 0.05; done
saida=$("$NOZINHO" "$dir/cliente.js" "$(cat "$dir/porta")")
[ "$saida" = 'recusadas true atendidas true
de novo' ] || { echo "saiu: $saida"; exit 1; }

# O tempo de CPU do servidor diz se ele girou sem dormir enquanto faltavam descritores.
ticks=$(awk '{ print $14 + $15 }' /proc/$server/stat)
[ "$ticks" -lt 50 ] || { echo "o servidor gastou $ticks centésimos de segundo"; exit 1; }
