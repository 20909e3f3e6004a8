// createReadStream: eventos e sua ordem, start e end, codificações, fd, autoClose, erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var log = tmp.log;

var file = tmp.path('a'), big = tmp.path('grande');
fs.writeFileSync(file, '0123456789');
fs.writeFileSync(big, Buffer.alloc(200000, 'abcdefghij'));
fs.writeFileSync(tmp.path('vazio'), '');
fs.writeFileSync(tmp.path('acentos'), 'ação 🙂 fim');

function follow(name, stream, next) {
  var text = '', chunks = 0;
  ['open', 'ready', 'end', 'close'].forEach(function (event) {
    stream.on(event, function (value) { log(name + ":", "'" + event + "'", typeof value); });
  });
  stream.on('error', function (error) { log(name + ": 'error'", tmp.describe(error)); });
  stream.on('data', function (data) {
    chunks++;
    text += typeof data === 'string' ? data : data.toString('latin1');
  });
  stream.on('close', function () {
    log(name + ':', chunks, 'pedaços', text.length > 40 ? text.length : JSON.stringify(text), 'lidos', stream.bytesRead,
      'destruído', stream.destroyed, 'fd', stream.fd);
    next();
  });
}
function simple(name, path, options) {
  return function (next) { follow(name, fs.createReadStream(path, options), next); };
}

tmp.steps([
  simple('tudo', file),
  simple('grande', big),
  simple('vazio', tmp.path('vazio')),
  simple('start', file, { start: 4 }),
  simple('end', file, { end: 3 }),
  simple('start e end', file, { start: 2, end: 5 }),
  simple('um byte', file, { start: 9, end: 9 }),
  simple('depois do fim', file, { start: 50 }),
  simple('end além', file, { start: 8, end: 100 }),
  simple('highWaterMark', file, { highWaterMark: 3 }),
  simple('encoding', tmp.path('acentos'), { encoding: 'utf8', highWaterMark: 3 }),
  simple('encoding texto', file, 'hex'),
  simple('não existe', tmp.path('nada')),
  simple('pasta', tmp.dir),
  simple('flags', file, { flags: 'r+' }),
  simple('sem emitClose', file, { emitClose: true }),
  function (next) {
    var fd = fs.openSync(file, 'r');
    follow('fd', fs.createReadStream(null, { fd: fd }), function () {
      try { fs.fstatSync(fd); } catch (error) { log('fd fechado:', error.code); }
      next();
    });
  },
  function (next) {
    var fd = fs.openSync(file, 'r');
    var stream = fs.createReadStream('ignorado', { fd: fd, autoClose: false, start: 5 });
    log('path com fd:', stream.path, stream.pending, stream.autoClose);
    stream.on('data', function (data) { log('autoClose false:', data); });
    stream.on('end', function () {
      setImmediate(function () {
        log('ainda aberto:', fs.fstatSync(fd).size, stream.destroyed);
        fs.closeSync(fd);
        next();
      });
    });
  },
  function (next) { // sem ninguém lendo, nada é lido além do limite
    var stream = fs.createReadStream(big, { highWaterMark: 1000 });
    log('antes:', stream.pending, stream.fd, stream.bytesRead, stream.readableHighWaterMark);
    stream.once('readable', function () {
      log('readable:', stream.readableLength, stream.bytesRead);
      log('read:', stream.read(10).length);
      stream.destroy();
    });
    stream.on('close', function () { log('destruído:', stream.destroyed); next(); });
  },
  function (next) {
    var stream = fs.createReadStream(big, { highWaterMark: 10000 }), chunks = 0;
    stream.on('data', function () {
      if (++chunks === 2) {
        stream.pause();
        setTimeout(function () { log('pausado em', chunks); stream.resume(); }, 5);
      }
    });
    stream.on('end', function () { log('pedaços', chunks); next(); });
  },
  function (next) {
    var stream = fs.createReadStream(file);
    stream.close(function (error) { log('close:', error ? error.code : error, stream.destroyed); next(); });
    stream.on('data', function () { log('não deveria'); });
    stream.on('open', function () { log("'open' antes do close"); });
  },
  function (next) {
    var stream = fs.createReadStream(file);
    stream.on('error', function (error) { log('destroy com erro:', error.message); });
    stream.on('close', next);
    stream.destroy(new Error('chega'));
  },
  function (next) {
    var stream = new fs.ReadStream(file), other = fs.ReadStream(file, { end: 1 });
    log('classe:', stream instanceof fs.ReadStream, other instanceof fs.ReadStream, stream.constructor.name,
      stream instanceof require('stream').Readable, stream.flags, stream.mode, stream.start, stream.end, stream.path);
    stream.destroy();
    other.on('close', next).resume();
  },
  function (next) {
    var calls = [];
    var fake = {
      open: function (path, flags, mode, callback) { calls.push('open'); callback(null, 77); },
      read: function (fd, buffer, offset, length, position, callback) {
        calls.push('read ' + fd);
        if (calls.length > 3) return callback(null, 0, buffer);
        buffer.write('oi', offset);
        callback(null, 2, buffer);
      },
      close: function (fd, callback) { calls.push('close ' + fd); callback(null); }
    };
    follow('options.fs', fs.createReadStream('x', { fs: fake }), function () { log(calls); next(); });
  },
  function (next) {
    ['start', 'end'].forEach(function (name) {
      [-1, 1.5, 'x', NaN].forEach(function (value) {
        var options = {};
        options[name] = value;
        tmp.attempt(name + ' ' + value, function () { return fs.createReadStream(file, options); });
      });
    });
    tmp.attempt('start > end', function () { return fs.createReadStream(file, { start: 5, end: 2 }); });
    tmp.attempt('opções', function () { return fs.createReadStream(file, 5); });
    tmp.attempt('encoding', function () { return fs.createReadStream(file, 'klingon'); });
    tmp.attempt('caminho', function () { return fs.createReadStream(5); });
    tmp.attempt('fd', function () { return fs.createReadStream(file, { fd: 'x' }); });
    tmp.attempt('fd negativo', function () { return fs.createReadStream(file, { fd: -1 }); });
    next();
  }
]);
