// util.promisify das funções de fs, e fs com um Date de mentira.
var fs = require('fs');
var promisify = require('util').promisify;
var tmp = require('./fixtures/tmp');
var log = tmp.log;

var file = tmp.path('a');
fs.writeFileSync(file, '0123456789');
var fd = fs.openSync(file, 'r+');

function show(name) {
  return function (value) {
    log(name + ':', value && typeof value === 'object' ? Object.keys(value).map(function (key) { return key + '=' + value[key]; }) : value);
  };
}
promisify(fs.exists)(file).then(show('exists'))
  .then(function () { return promisify(fs.exists)(tmp.path('nada')); }).then(show('exists não'))
  .then(function () { return promisify(fs.read)(fd, Buffer.alloc(3), 0, 3, 2); }).then(show('read'))
  .then(function () { return promisify(fs.write)(fd, 'AB', 0); }).then(show('write'))
  .then(function () { return promisify(fs.readv)(fd, [Buffer.alloc(2)], 0); }).then(show('readv'))
  .then(function () { return promisify(fs.writev)(fd, [Buffer.from('x')], 1); }).then(show('writev'))
  .then(function () { return promisify(fs.readFile)(file, 'utf8'); }).then(show('readFile'))
  .then(function () { return promisify(fs.stat)(tmp.path('nada')); }).then(null, function (error) { log('stat:', tmp.describe(error)); })
  .then(function () {
    var real = Date;
    Date = function () { throw new Error('relógio parado'); };
    return promisify(fs.stat)(file).then(function (stats) {
      Date = real;
      log('Date de mentira:', stats.mtime instanceof real);
    });
  })
  .then(function () {
    fs.closeSync(fd);
    fs.rmSync(tmp.dir, { recursive: true });
  });
