// O exemplo docs/exemplos/nucleos: um worker morto é trocado, e SIGTERM termina sem derrubar ninguém.
var assert = require('assert');
var http = require('http');
var spawn = require('child_process').spawn;

var server = spawn(process.execPath, ['docs/exemplos/nucleos/servidor.js', '0', '2'], { stdio: ['ignore', 'pipe', 'ignore'] });
var text = '';
var step = 0;

function get(path, callback) {
  var port = /porta (\d+)/.exec(text)[1];
  http.get({ host: '127.0.0.1', port: port, path: path, agent: false }, function (res) {
    var body = '';
    res.on('data', function (d) { body += d; });
    res.on('end', function () { callback(body); });
  }).on('error', function (error) { callback(error.code); });
}

server.stdout.on('data', function (data) {
  text += data;
  if (step === 0 && text.match(/no ar/g) && text.match(/no ar/g).length === 2) {
    step = 1;
    get('/', function (body) {
      assert.match(body, /^olá do worker [12]\n$/);
      get('/morra', function (answer) { assert.strictEqual(answer, 'ECONNRESET'); });
    });
  }
  if (step === 1 && /worker 3 no ar/.test(text)) {
    step = 2;
    get('/', function (body) {
      assert.match(body, /^olá do worker [123]\n$/);
      server.kill('SIGTERM');
    });
  }
});
server.on('close', function (code) {
  console.log(code, /worker [12] morreu \(1\)/.test(text), /todos terminaram\n$/.test(text));
});
// espera: 0 true true
