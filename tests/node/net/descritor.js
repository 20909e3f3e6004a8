// new net.Socket({ fd }) sobre os canos de um filho, e pai e filho ligados por um socket.
var cp = require('child_process');
var path = require('path');
var fixture = path.join(__dirname, 'fixtures', 'eco-fd.js');
var child = cp.spawn(process.execPath, [fixture], { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdout.on('data', function (b) { console.log(String(b)); });
child.stdin.end('pelo par de sockets');
child.on('close', function (code) {
  console.log('close', code);
  // Um cano de verdade (FIFO), feito pelo shell.
  cp.exec('printf "pelo cano" | "' + process.execPath + '" "' + fixture + '" | cat', function (e, out) { console.log(e, out); });
});
