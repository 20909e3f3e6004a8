// createWriteStream: eventos e sua ordem, contrapressão, posições, fd, erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var log = tmp.log;

var file = tmp.path('a');
function content() { return JSON.stringify(fs.readFileSync(file, 'latin1')); }
function follow(name, stream, next) {
  ['open', 'ready', 'drain', 'finish', 'close'].forEach(function (event) {
    stream.on(event, function (value) { log(name + ":", "'" + event + "'", typeof value); });
  });
  stream.on('error', function (error) { log(name + ": 'error'", tmp.describe(error)); });
  stream.on('close', function () {
    log(name + ':', 'escritos', stream.bytesWritten, 'fd', stream.fd, 'destruído', stream.destroyed);
    next();
  });
  return stream;
}

tmp.steps([
  function (next) {
    var stream = follow('simples', fs.createWriteStream(file), function () { log(content()); next(); });
    log('antes:', stream.pending, stream.fd, stream.path, stream.flags, stream.mode, stream.writableHighWaterMark);
    log('write:', stream.write('um'), stream.write(Buffer.from('dois')));
    stream.write('meia dúzia', 'utf8', function (error) { log('escrito', error); });
    stream.end('fim', function () { log('callback de end'); });
  },
  function (next) {
    var stream = follow('append', fs.createWriteStream(file, { flags: 'a' }), function () { log(content()); next(); });
    stream.end('!');
  },
  function (next) {
    fs.writeFileSync(file, '0123456789');
    var stream = follow('start', fs.createWriteStream(file, { flags: 'r+', start: 4 }), function () { log(content()); next(); });
    stream.write('ab');
    stream.write('cd');
    stream.end();
  },
  function (next) {
    var stream = follow('encoding', fs.createWriteStream(file, 'hex'), function () { log(content()); next(); });
    stream.write('6162');
    stream.end('6364');
  },
  function (next) {
    var stream = follow('vazio', fs.createWriteStream(file), function () { log(content()); next(); });
    stream.end();
  },
  function (next) { // contrapressão: write devolve false, e 'drain' chama de volta
    var stream = fs.createWriteStream(file, { highWaterMark: 10000 }), left = 20, full = 0;
    function more() {
      while (left > 0) {
        left--;
        if (!stream.write(new Array(4001).join('x'))) {
          full++;
          stream.once('drain', more);
          return;
        }
      }
      stream.end();
    }
    more();
    stream.on('finish', function () { log('cheio', full, 'vezes; escritos', stream.bytesWritten); });
    stream.on('close', function () { log('tamanho', fs.statSync(file).size); next(); });
  },
  function (next) { // muitos pedaços de uma vez vão por writev
    var stream = fs.createWriteStream(file), expected = '';
    for (var i = 0; i < 3000; i++) {
      stream.write('linha ' + i + '\n');
      expected += 'linha ' + i + '\n';
    }
    stream.end();
    stream.on('close', function () { log('writev', fs.readFileSync(file, 'latin1') === expected, stream.bytesWritten); next(); });
  },
  function (next) {
    var stream = fs.createWriteStream(file);
    stream.cork();
    stream.write('a');
    stream.write('b');
    process.nextTick(function () { stream.uncork(); stream.end('c'); });
    stream.on('close', function () { log('cork', content()); next(); });
  },
  function (next) { follow('sem pasta', fs.createWriteStream(tmp.path('nada/x')), next).write('x'); },
  function (next) { follow('wx', fs.createWriteStream(file, { flags: 'wx' }), next).end('x'); },
  function (next) { follow('cheio', fs.createWriteStream('/dev/full'), next).write('x'); },
  function (next) {
    var fd = fs.openSync(file, 'w');
    var stream = follow('fd', fs.createWriteStream(null, { fd: fd }), function () {
      try { fs.fstatSync(fd); } catch (error) { log('fd fechado:', error.code, content()); }
      next();
    });
    stream.end('pelo fd');
  },
  function (next) {
    var fd = fs.openSync(file, 'w');
    var stream = fs.createWriteStream('', { fd: fd, autoClose: false });
    stream.end('fica aberto', function () {
      setImmediate(function () {
        log('autoClose false:', fs.fstatSync(fd).size, stream.destroyed);
        fs.closeSync(fd);
        next();
      });
    });
  },
  function (next) {
    var stream = fs.createWriteStream(file);
    stream.write('antes');
    stream.close(function (error) { log('close:', error, content()); stream.close(function () { log('de novo'); next(); }); });
  },
  function (next) {
    var stream = follow('destroy', fs.createWriteStream(file), next);
    stream.write('some', function (error) { log('write:', error && error.code); });
    stream.destroy();
  },
  function (next) {
    var stream = follow('depois do fim', fs.createWriteStream(file), next);
    stream.end('a');
    stream.write('b', function (error) { log('write:', error && error.code); });
  },
  function (next) {
    var stream = follow('modo', fs.createWriteStream(tmp.path('modo'), { mode: 384, flush: true }), function () {
      log((fs.statSync(tmp.path('modo')).mode & 511).toString(8));
      next();
    });
    stream.end('x');
  },
  function (next) { // cópia por pipe
    fs.writeFileSync(tmp.path('origem'), Buffer.alloc(300000, 'abc'));
    fs.createReadStream(tmp.path('origem')).pipe(fs.createWriteStream(file)).on('close', function () {
      log('pipe', fs.readFileSync(file).equals(fs.readFileSync(tmp.path('origem'))));
      next();
    });
  },
  function (next) {
    var stream = require('stream');
    stream.pipeline(fs.createReadStream(tmp.path('nada')), fs.createWriteStream(file), function (error) {
      log('pipeline:', tmp.describe(error));
      next();
    });
  },
  function (next) {
    fs.promises.open(file, 'w+').then(function (handle) {
      var stream = follow('handle', handle.createWriteStream(), function () {
        log('handle.fd', handle.fd, content());
        next();
      });
      stream.end('pelo handle');
    });
  },
  function (next) {
    var stream = fs.WriteStream(file);
    log('classe:', stream instanceof fs.WriteStream, stream instanceof require('stream').Writable, stream.constructor.name, stream.autoClose);
    stream.on('close', next).end();
  },
  function (next) {
    tmp.attempt('start', function () { return fs.createWriteStream(file, { start: -1 }); });
    tmp.attempt('flush', function () { return fs.createWriteStream(file, { flush: 1 }); });
    tmp.attempt('caminho', function () { return fs.createWriteStream(undefined); });
    tmp.attempt('opções', function () { return fs.createWriteStream(file, 5); });
    tmp.attempt('fd', function () { return fs.createWriteStream(file, { fd: {} }); });
    next();
  }
]);
