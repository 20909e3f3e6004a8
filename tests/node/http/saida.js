// process.exit logo depois de end: a resposta já foi. O servidor é outro processo, que este inicia.
'use strict';
var http = require('http');
var child = require('child_process');

if (process.argv[2] === 'servidor') {
  var server = http.createServer(function (req, res) {
    if (req.url === '/ja') {
      res.end('na hora');
      process.exit(3);
    }
    if (req.url === '/tique') {
      res.end('num tique');
      process.nextTick(process.exit, 5);
      return;
    }
    setTimeout(function () {
      res.setHeader('A', '1');
      res.write('depois');
      res.end();
      process.exit(4);
    }, 5);
  });
  server.listen(0, '127.0.0.1', function () { console.log(server.address().port); });
} else {
  ask('/ja', function () {
    ask('/tique', function () { ask('/depois', function () {}); });
  });
}

function ask(url, callback) {
  var server = child.spawn(process.execPath, [__filename, 'servidor'], { stdio: ['ignore', 'pipe', 'inherit'] });
  server.stdout.once('data', function (port) {
    http.get({ port: Number(port), host: '127.0.0.1', path: url, agent: false }, function (res) {
      var text = '';
      res.on('data', function (chunk) { text += chunk; });
      res.on('end', function () { console.log(url, res.statusCode, text); });
    });
  });
  server.on('exit', function (code) {
    console.log('saiu com', code);
    setTimeout(callback, 20);
  });
}
