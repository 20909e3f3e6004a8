# bloqueante.sh -- o servidor do capítulo 03 atende, e atende um por vez: um cliente calado faz
# esperar o que já falou.
set -eu
"$(dirname "$NOZINHO")/03-uma-thread" chapters/03-uma-thread/um-por-vez.js 0 3 >"$TMPDIR/server" &
server=$!
until grep -q '^porta [0-9]' "$TMPDIR/server"; do sleep 0.05; done
cat >"$TMPDIR/clients.js" <<'T'
var net = require('net');
var port = Number(process.argv[2]);
var order = [];

// Conecta; `talk()` manda o pedido; o que volta entra em `order`.
function client(name, connected) {
  var heard = '';
  var socket = net.connect(port, '127.0.0.1', connected);
  socket.setEncoding('utf8');
  socket.on('data', function (text) { heard += text; });
  socket.on('end', function () { order.push(heard.split('\r\n\r\n')[1]); });
  return { talk: function () { socket.write('GET /' + name + ' HTTP/1.0\r\n\r\n'); }, leave: function () { socket.destroy(); } };
}

// Um que entra e some não derruba o servidor.
var gone = client('sumiu', function () {
  gone.leave();
  var silent = client('calado', function () {
    var hasty = client('apressado', function () {
      hasty.talk();
      setTimeout(function () {
        if (order.length > 0) throw new Error('atendeu ' + order + ' com outro na frente');
        silent.talk();
      }, 200);
    });
  });
});
process.on('exit', function () { console.log(order.join('')); });
T
"$NOZINHO" "$TMPDIR/clients.js" "$(sed 's/porta //' "$TMPDIR/server")" >"$TMPDIR/seen"
wait $server
printf 'olá! você pediu /calado\nolá! você pediu /apressado\n\n' | diff - "$TMPDIR/seen"
