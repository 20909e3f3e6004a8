// readFile e readFileSync: formas, codificações, descritores, arquivos estranhos e erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var log = tmp.log, attempt = tmp.attempt;

var file = tmp.path('a.txt'), empty = tmp.path('vazio'), big = tmp.path('grande');
var accents = tmp.path('acentos');
fs.writeFileSync(file, 'abc\n');
fs.writeFileSync(empty, '');
fs.writeFileSync(big, new Array(200001).join('x'));
fs.writeFileSync(accents, 'ação 🙂 fim');
fs.writeFileSync(tmp.path('ruim'), Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0x62]));

attempt('buffer', function () { return fs.readFileSync(file).toString('hex'); });
attempt('é Buffer', function () { return Buffer.isBuffer(fs.readFileSync(file)); });
attempt('utf8', function () { return fs.readFileSync(file, 'utf8') === 'abc\n'; });
attempt('opções', function () { return fs.readFileSync(file, { encoding: 'utf-8' }).length; });
attempt('null', function () { return fs.readFileSync(file, null).length; });
attempt('hex', function () { return fs.readFileSync(file, 'hex'); });
attempt('base64', function () { return fs.readFileSync(file, 'base64'); });
attempt('latin1', function () { return fs.readFileSync(accents, 'latin1').length; });
attempt('utf16le', function () { return fs.readFileSync(big, 'utf16le').length; });
attempt('acentos', function () { return fs.readFileSync(accents, 'utf8') + ' ' + fs.readFileSync(accents, 'utf8').length; });
attempt('inválido', function () { return JSON.stringify(fs.readFileSync(tmp.path('ruim'), 'utf8')); });
attempt('vazio', function () { return fs.readFileSync(empty).length + ' ' + JSON.stringify(fs.readFileSync(empty, 'utf8')); });
attempt('grande', function () { var b = fs.readFileSync(big); return b.length + ' ' + b[0] + ' ' + b[199999]; });
attempt('grande texto', function () { return fs.readFileSync(big, 'utf8').length; });
attempt('proc', function () { return /^Name:/.test(fs.readFileSync('/proc/self/status', 'utf8')); });
attempt('dev null', function () { return fs.readFileSync('/dev/null').length; });
attempt('flag a+ cria', function () { return fs.readFileSync(tmp.path('novo'), { flag: 'a+', encoding: 'utf8' }).length; });
attempt('flag numérico', function () { return fs.readFileSync(file, { flag: fs.constants.O_RDONLY }).length; });

var fd = fs.openSync(file, 'r');
attempt('fd', function () { return fs.readFileSync(fd, 'utf8').length; });
attempt('fd no fim', function () { return fs.readFileSync(fd, 'utf8').length; });
fs.closeSync(fd);
fd = fs.openSync(file, 'r');
fs.readSync(fd, Buffer.alloc(1), 0, 1, null);
attempt('fd no meio', function () { return JSON.stringify(fs.readFileSync(fd, 'utf8')); });
fs.closeSync(fd);

attempt('não existe', function () { return fs.readFileSync(tmp.path('nada')); });
attempt('pasta', function () { return fs.readFileSync(tmp.dir); });
attempt('pasta utf8', function () { return fs.readFileSync(tmp.dir, 'utf8'); });
attempt('dentro de arquivo', function () { return fs.readFileSync(file + '/x'); });
attempt('fd fechado', function () { return fs.readFileSync(9999); });
attempt('fd só de escrita', function () {
  var fd = fs.openSync(file, 'a');
  try { return fs.readFileSync(fd); } finally { fs.closeSync(fd); }
});
attempt('caminho vazio', function () { return fs.readFileSync(''); });
attempt('nulo no meio', function () { return fs.readFileSync('a\u0000b'); });
attempt('sem caminho', function () { return fs.readFileSync(); });
attempt('codificação', function () { return fs.readFileSync(file, 'klingon'); });
attempt('opções erradas', function () { return fs.readFileSync(file, 5); });
attempt('sem callback', function () { return fs.readFile(file); });
attempt('callback errado', function () { return fs.readFile(file, 'utf8', 5); });

tmp.steps([
  function (next) { fs.readFile(file, tmp.report('async buffer', next)); },
  function (next) { fs.readFile(file, 'utf8', tmp.report('async utf8', next)); },
  function (next) { fs.readFile(file, { encoding: 'hex' }, tmp.report('async hex', next)); },
  function (next) { fs.readFile(file, undefined, tmp.report('async undefined', next)); },
  function (next) { fs.readFile(empty, tmp.report('async vazio', next)); },
  function (next) {
    fs.readFile(big, function (error, data) {
      log('async grande:', data.length, data[0]);
      next();
    });
  },
  function (next) { fs.readFile(tmp.path('nada'), tmp.report('async não existe', next)); },
  function (next) { fs.readFile(tmp.dir, tmp.report('async pasta', next)); },
  function (next) {
    var fd = fs.openSync(file, 'r');
    fs.readFile(fd, 'utf8', function (error, text) {
      log('async fd aberto:', error, JSON.stringify(text));
      fs.closeSync(fd); // readFile não fecha o que não abriu
      next();
    });
  }
]);
