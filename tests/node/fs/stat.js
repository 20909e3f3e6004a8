// stat, lstat, fstat: tipos, números, datas, ausência e erros.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a'), link = tmp.path('l');
fs.writeFileSync(file, '12345', { mode: 420 });
fs.symlinkSync('a', link);
fs.symlinkSync('nada', tmp.path('quebrado'));

function kinds(stats) {
  return ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice']
    .filter(function (name) { return stats[name](); }).join('+');
}
attempt('arquivo', function () { return kinds(fs.statSync(file)); });
attempt('pasta', function () { return kinds(fs.statSync(tmp.dir)); });
attempt('link seguido', function () { return kinds(fs.statSync(link)); });
attempt('link', function () { return kinds(fs.lstatSync(link)) + ' ' + fs.lstatSync(link).size; });
attempt('dispositivo', function () { return kinds(fs.statSync('/dev/null')); });
attempt('fstat', function () {
  var fd = fs.openSync(file, 'r');
  var stats = fs.fstatSync(fd);
  fs.closeSync(fd);
  return kinds(stats) + ' ' + stats.size;
});
attempt('números', function () {
  var s = fs.statSync(file);
  return [s.size, (s.mode & 511).toString(8), s.nlink, s.blocks >= 0, s.blksize > 0, s.ino > 0, s.dev > 0, s.rdev].join();
});
attempt('chaves', function () { return Object.keys(fs.statSync(file)).join(); });
attempt('datas', function () {
  var s = fs.statSync(file);
  return [s.mtime instanceof Date, Math.round(s.mtimeMs) === s.mtime.getTime(), Math.round(s.birthtimeMs) === s.birthtime.getTime(),
    Math.abs(Date.now() - s.mtimeMs) < 60000, s.birthtimeMs > 0, s.ctimeMs >= s.birthtimeMs - 1].join();
});
attempt('classe', function () {
  var s = fs.statSync(file);
  return [s instanceof fs.Stats, s.constructor.name, Object.prototype.toString.call(s)].join();
});
attempt('Stats à mão', function () {
  var s = new fs.Stats(1, 33188, 3, 4, 5, 6, 7, 8, 9, 10, 1000.6, 2000.4, 3000, 4000);
  return [s.size, s.atime.getTime(), s.mtime.getTime(), s.isFile()].join();
});
attempt('não existe', function () { return fs.statSync(tmp.path('nada')); });
attempt('quebrado', function () { return fs.statSync(tmp.path('quebrado')); });
attempt('quebrado lstat', function () { return kinds(fs.lstatSync(tmp.path('quebrado'))); });
attempt('lstat não existe', function () { return fs.lstatSync(tmp.path('nada')); });
attempt('fstat fechado', function () { return fs.fstatSync(9999); });
attempt('sem erro', function () { return fs.statSync(tmp.path('nada'), { throwIfNoEntry: false }); });
attempt('sem erro lstat', function () { return fs.lstatSync(tmp.path('nada'), { throwIfNoEntry: false }); });
attempt('caminho errado', function () { return fs.statSync(5); });
attempt('sem callback', function () { return fs.stat(file); });
attempt('fstat sem callback', function () { return fs.fstat(0, {}); });

tmp.steps([
  function (next) { fs.stat(file, function (e, s) { tmp.log('stat:', e, kinds(s), s instanceof fs.Stats, arguments.length); next(); }); },
  function (next) { fs.stat(file, {}, function (e, s) { tmp.log('stat opções:', e, kinds(s)); next(); }); },
  function (next) { fs.lstat(link, function (e, s) { tmp.log('lstat:', e, kinds(s)); next(); }); },
  function (next) { fs.fstat(0, function (e, s) { tmp.log('fstat:', e, typeof s.size); next(); }); },
  function (next) { fs.stat(tmp.path('nada'), tmp.report('stat não existe', next)); },
  function (next) { fs.lstat(tmp.path('nada'), tmp.report('lstat não existe', next)); },
  function (next) { fs.fstat(9999, tmp.report('fstat fechado', next)); }
]);
