// Em stdio cabem um stream de arquivo, process.stdout, um socket e um número.
var cp = require('child_process');
var fs = require('fs');
var net = require('net');
var file = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/x-') + '/saida';
var out = fs.createWriteStream(file);
out.on('open', function () {
  cp.spawn('sh', ['-c', 'echo no arquivo; echo erro >&2'], { stdio: ['ignore', out, out] }).on('close', function (code) {
    console.log(code, JSON.stringify(fs.readFileSync(file, 'utf8')));
    var input = fs.openSync(file, 'r');
    var r = cp.spawnSync('cat', { stdio: [input, 'pipe', process.stderr] });
    console.log(JSON.stringify(String(r.stdout)), r.output.length, r.output[0], r.output[2]);
    fs.closeSync(input);
    socket();
  });
});
function socket() {
  var server = net.createServer(function (s) {
    var child = cp.spawn('sh', ['-c', 'echo pelo socket'], { stdio: ['ignore', s, 'ignore'] });
    child.on('close', function () { s.destroy(); server.close(); });
  }).listen(0, '127.0.0.1', function () {
    net.connect(server.address().port, '127.0.0.1').on('data', function (d) { console.log(String(d)); });
  });
}
[{}, { fd: 'x' }, true, fs.createReadStream(__filename)].forEach(function (value) {
  try { cp.spawn('true', { stdio: [value] }); console.log('passou'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
});
