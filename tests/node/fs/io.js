// read e write: todas as formas dos argumentos, posições, leituras parciais e erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a');
fs.writeFileSync(file, '0123456789');
var fd = fs.openSync(file, 'r+');
function content() { return fs.readFileSync(file, 'latin1'); }
function read(name, args) {
  var buffer = Buffer.alloc(4, '.');
  attempt(name, function () {
    var n = fs.readSync.apply(null, [fd, buffer].concat(args));
    return n + ' ' + buffer.toString('latin1');
  });
}

read('tudo', []);
read('sem posição continua', [0, 2]);
read('posição não move', [1, 2, 8]);
read('continua dali', [0, 4, null]);
read('no fim', [0, 4, null]);
read('parcial', [0, 4, 8]);
read('depois do fim', [0, 4, 100]);
read('opções', [{ offset: 1, length: 2, position: 3 }]);
read('opções null', [null]);
read('length 0', [0, 0, 0]);
read('posição -1', [0, 1, -1]);
read('offset undefined', [undefined, 2, 0]);
read('offset negativo', [-1, 2, 0]);
read('offset quebrado', [0.5, 2, 0]);
read('offset grande', [5, 1, 0]);
read('length grande', [2, 3, 0]);
read('length negativo', [0, -1, 0]);
read('posição texto', [0, 1, 'a']);
read('posição quebrada', [0, 1, 1.5]);
read('posição -2', [0, 1, -2]);
read('opções número', [5]);
attempt('buffer vazio', function () { return fs.readSync(fd, Buffer.alloc(0), 0, 1, 0); });
attempt('não é buffer', function () { return fs.readSync(fd, 'abc', 0, 1, 0); });
attempt('fd fechado', function () { return fs.readSync(9999, Buffer.alloc(1), 0, 1, 0); });
attempt('fd de pasta', function () {
  var folder = fs.openSync(tmp.dir, 'r');
  try { return fs.readSync(folder, Buffer.alloc(1), 0, 1, 0); } finally { fs.closeSync(folder); }
});
attempt('Uint16Array', function () {
  var array = new Uint16Array(2);
  return fs.readSync(fd, array, 0, 4, 0) + ' ' + array[0].toString(16);
});
attempt('DataView', function () {
  var view = new DataView(new ArrayBuffer(6), 2, 3);
  return fs.readSync(fd, view, 0, 3, 5) + ' ' + view.getUint8(2);
});
attempt('fatia', function () {
  var whole = Buffer.alloc(6, '.');
  fs.readSync(fd, whole.slice(2, 4), 0, 2, 0);
  return whole.toString();
});

attempt('write', function () { return fs.writeSync(fd, Buffer.from('AB'), 0, 2, 0) + ' ' + content(); });
attempt('write parte', function () { return fs.writeSync(fd, Buffer.from('wxyz'), 1, 2, 4) + ' ' + content(); });
attempt('write opções', function () { return fs.writeSync(fd, Buffer.from('wxyz'), { offset: 3, position: 0 }) + ' ' + content(); });
attempt('write vazio', function () { return fs.writeSync(fd, Buffer.alloc(0)) + ' ' + content(); });
attempt('write texto', function () { return fs.writeSync(fd, 'ção', 8) + ' ' + content(); });
attempt('write texto hex', function () { return fs.writeSync(fd, '4142', 0, 'hex') + ' ' + content(); });
attempt('write texto hex ímpar', function () { return fs.writeSync(fd, '414', 0, 'hex'); });
attempt('write texto codificação', function () { return fs.writeSync(fd, 'k', 0, 'klingon') + ' ' + content(); });
attempt('write offset grande', function () { return fs.writeSync(fd, Buffer.from('AB'), 3); });
attempt('write length grande', function () { return fs.writeSync(fd, Buffer.from('AB'), 1, 2); });
attempt('write length negativo', function () { return fs.writeSync(fd, Buffer.from('AB'), 0, -1); });
attempt('write offset negativo', function () { return fs.writeSync(fd, Buffer.from('AB'), -1); });
attempt('write número', function () { return fs.writeSync(fd, 5); });
attempt('write objeto', function () { return fs.writeSync(fd, {}); });
attempt('write fd fechado', function () { try { fs.writeSync(9999, 'x'); } catch (error) { return error.message; } });
attempt('write sem callback', function () { return fs.write(fd, 'x'); });
attempt('read sem callback', function () { return fs.read(fd, Buffer.alloc(1), 0, 1, 0); });
attempt('read fd errado', function () { return fs.read('x', Buffer.alloc(1), 0, 1, 0, function () {}); });
attempt('read buffer vazio', function () { return fs.read(fd, Buffer.alloc(0), 0, 1, 0, function () {}); });

function got(name, next) {
  return function (error, count, data) {
    tmp.log(name + ': (' + arguments.length + ')', error ? tmp.describe(error) : error, count,
      typeof data === 'string' ? JSON.stringify(data) : data && data.toString('latin1').slice(0, 12).replace(/\0/g, '.'));
    next();
  };
}
tmp.steps([
  function (next) { fs.writeFileSync(file, '0123456789'); next(); },
  function (next) { fs.read(fd, Buffer.alloc(3), 0, 3, 2, got('read', next)); },
  function (next) { fs.read(fd, Buffer.alloc(3), 0, 0, 2, got('read 0', next)); },
  function (next) { fs.read(fd, Buffer.alloc(3), { position: 1 }, got('read opções', next)); },
  function (next) { fs.read(fd, { buffer: Buffer.alloc(2), position: 7 }, got('read só opções', next)); },
  function (next) { fs.read(fd, Buffer.alloc(20, '.'), 1, 19, 5, got('read parcial', next)); },
  function (next) { fs.read(9999, Buffer.from('ab'), 0, 2, 0, got('read fechado', next)); },
  function (next) {
    var other = fs.openSync(file, 'r');
    fs.read(other, function (error, count, buffer) {
      tmp.log('read só callback:', error, count, buffer.length);
      fs.closeSync(other);
      next();
    });
  },
  function (next) { fs.write(fd, Buffer.from('xyz'), 0, 3, 0, got('write', next)); },
  function (next) { fs.write(fd, Buffer.from('xyz'), 1, 1, 9, got('write parte', next)); },
  function (next) { fs.write(fd, Buffer.from('q'), got('write só callback', next)); },
  function (next) { fs.write(fd, 'texto', 0, got('write texto', next)); },
  function (next) { fs.write(fd, '7a7a', 0, 'hex', got('write texto hex', next)); },
  function (next) { fs.write(fd, 'á', got('write texto callback', next)); },
  function (next) { fs.write(9999, 'x', got('write fechado', next)); },
  function (next) { tmp.log(JSON.stringify(content())); fs.closeSync(fd); next(); }
]);
