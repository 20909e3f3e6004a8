// writeFile, appendFile e seus gêmeos.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a.txt');
function content() { return JSON.stringify(fs.readFileSync(file, 'latin1')); }
function write(name, data, options) {
  attempt(name, function () {
    fs.writeFileSync(file, data, options);
    return content();
  });
}

write('texto', 'abc');
write('acentos', 'ação 🙂');
write('meia 🙂', 'a\ud83d!');
write('latin1', 'ação', 'latin1');
write('hex', '616263', 'hex');
write('base64', 'YWJj', { encoding: 'base64' });
write('utf16le', 'ab', 'utf16le');
write('buffer', Buffer.from('bytes'));
write('uint8', new Uint8Array([65, 66, 67]));
write('uint16', new Uint16Array([0x4241, 0x4443]));
write('dataview', new DataView(new Uint8Array([97, 98, 99, 100]).buffer, 1, 2));
write('fatia', Buffer.from('abcdef').slice(2, 4));
write('vazio', '');
write('append por flag', 'x', { flag: 'a' });
write('flush', 'y', { flush: true });
write('flush errado', 'y', { flush: 'sim' });
write('wx existe', 'z', { flag: 'wx' });
write('r+ não trunca', 'Z', { flag: 'r+' });
write('número', 5);
write('null', null);
write('objeto', { toString: function () { return 'x'; } });
write('String', new String('x'));
write('modo errado', 'x', { mode: '9' });
write('flag errado', 'x', { flag: 'q' });
write('opções erradas', 'x', 7);
write('codificação', 'x', 'klingon');

attempt('appendFileSync', function () {
  fs.appendFileSync(file, 'fim');
  fs.appendFileSync(file, Buffer.from('!'));
  return content();
});
attempt('appendFileSync cria', function () {
  fs.appendFileSync(tmp.path('novo'), 'n');
  return fs.readFileSync(tmp.path('novo'), 'utf8');
});
attempt('modo', function () {
  fs.writeFileSync(tmp.path('modo'), '', { mode: 0x180 });
  return (fs.statSync(tmp.path('modo')).mode & 0x1ff).toString(8);
});
attempt('modo octal', function () {
  fs.writeFileSync(tmp.path('modo2'), '', { mode: '600' });
  return (fs.statSync(tmp.path('modo2')).mode & 0x1ff).toString(8);
});
attempt('fd', function () {
  var fd = fs.openSync(file, 'w');
  fs.writeFileSync(fd, 'um');
  fs.writeFileSync(fd, 'dois');
  fs.closeSync(fd);
  return content();
});
attempt('grande', function () {
  var data = Buffer.alloc(3000000, 'q');
  fs.writeFileSync(file, data);
  return fs.statSync(file).size;
});
attempt('pasta', function () { return fs.writeFileSync(tmp.dir, 'x'); });
attempt('pasta que não existe', function () { return fs.writeFileSync(tmp.path('nada/x'), 'x'); });
attempt('fd fechado', function () { return fs.writeFileSync(9999, 'x'); });
attempt('devolve', function () { return fs.writeFileSync(file, 'x'); });
attempt('sem callback', function () { return fs.writeFile(file, 'x'); });
attempt('appendFile sem callback', function () { return fs.appendFile(file, 'x'); });
attempt('dispositivo cheio', function () { return fs.writeFileSync('/dev/full', 'x'); });

function then(name, next) {
  return function (error) {
    tmp.log(name + ': (' + arguments.length + ')', error ? tmp.describe(error) : content());
    next();
  };
}
tmp.steps([
  function (next) { fs.writeFile(file, 'assíncrono', then('writeFile', next)); },
  function (next) { fs.writeFile(file, '6162', 'hex', then('writeFile hex', next)); },
  function (next) { fs.appendFile(file, 'cd', then('appendFile', next)); },
  function (next) { fs.appendFile(file, Buffer.from('ef'), {}, then('appendFile buffer', next)); },
  function (next) { fs.writeFile(file, 'x', { flag: 'wx' }, then('writeFile wx', next)); },
  function (next) { fs.writeFile(tmp.path('nada/x'), 'x', then('writeFile sem pasta', next)); },
  function (next) { fs.writeFile('/dev/full', 'x', then('writeFile cheio', next)); },
  function (next) {
    // O texto pertence ao pedido até a volta, mesmo que o programa o solte já.
    var text = new Array(5000).join('abc');
    fs.writeFile(file, text, function () {
      tmp.log('texto longo:', fs.readFileSync(file, 'latin1') === new Array(5000).join('abc'));
      next();
    });
    text = null;
  }
]);
