// chmod, chown, utimes, truncate e fsync, com suas variantes por descritor e por link.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a'), link = tmp.path('l');
fs.writeFileSync(file, '0123456789');
fs.symlinkSync('a', link);
var fd = fs.openSync(file, 'r+');
function mode() { return (fs.statSync(file).mode & 4095).toString(8); }
function times(path) { var s = fs.lstatSync(path || file); return s.atimeMs + ' ' + s.mtimeMs; }
function size() { return JSON.stringify(fs.readFileSync(file, 'latin1')); }

attempt('chmod', function () { fs.chmodSync(file, 384); return mode(); });
attempt('chmod octal', function () { fs.chmodSync(file, '755'); return mode(); });
attempt('chmod setuid', function () { fs.chmodSync(file, 2541); return mode(); });
attempt('chmod sem modo', function () { return fs.chmodSync(file); });
attempt('chmod errado', function () { return fs.chmodSync(file, '8'); });
attempt('chmod grande', function () { return fs.chmodSync(file, 4294967296); });
attempt('chmod não existe', function () { return fs.chmodSync(tmp.path('nada'), 384); });
attempt('fchmod', function () { fs.fchmodSync(fd, 420); return mode(); });
attempt('fchmod fechado', function () { return fs.fchmodSync(9999, 420); });

var stats = fs.statSync(file);
attempt('chown', function () { return fs.chownSync(file, stats.uid, stats.gid); });
attempt('chown -1', function () { return fs.chownSync(file, -1, -1); });
attempt('fchown', function () { return fs.fchownSync(fd, stats.uid, stats.gid); });
attempt('lchown', function () { return fs.lchownSync(link, stats.uid, stats.gid); });
attempt('chown uid', function () { return fs.chownSync(file, 'x', 0); });
attempt('chown gid', function () { return fs.chownSync(file, 0, -2); });
attempt('chown quebrado', function () { return fs.chownSync(file, 0.5, 0); });
attempt('chown não existe', function () { return fs.chownSync(tmp.path('nada'), 0, 0); });
attempt('fchown fechado', function () { return fs.fchownSync(9999, 0, 0); });
attempt('lchown não existe', function () { return fs.lchownSync(tmp.path('nada'), 0, 0); });

attempt('utimes', function () { fs.utimesSync(file, 1, 2); return times(); });
attempt('utimes fração', function () { fs.utimesSync(file, 1.5, 2.25); return times(); });
attempt('utimes Date', function () { fs.utimesSync(file, new Date(5000), new Date(1234567890123)); return times(); });
attempt('utimes texto', function () { fs.utimesSync(file, '12', '34.5'); return times(); });
attempt('utimes segue link', function () { fs.utimesSync(link, 7, 8); return times(); });
attempt('utimes negativo', function () { fs.utimesSync(file, -1, -1); return fs.statSync(file).mtimeMs > 1e12; });
attempt('utimes NaN', function () { return fs.utimesSync(file, NaN, 1); });
attempt('utimes errado', function () { return fs.utimesSync(file, 'ontem', 1); });
attempt('utimes objeto', function () { return fs.utimesSync(file, {}, 1); });
attempt('utimes não existe', function () { return fs.utimesSync(tmp.path('nada'), 1, 1); });
attempt('futimes', function () { fs.futimesSync(fd, 3, 4); return times(); });
attempt('futimes fechado', function () { return fs.futimesSync(9999, 3, 4); });
attempt('lutimes', function () { fs.lutimesSync(link, 9, 10); return times(link) + ' / ' + times(); });
attempt('lutimes não existe', function () { return fs.lutimesSync(tmp.path('nada'), 9, 10); });

attempt('truncate', function () { fs.truncateSync(file, 5); return size(); });
attempt('truncate cresce', function () { fs.truncateSync(file, 7); return size(); });
attempt('truncate sem tamanho', function () { fs.truncateSync(file); return size(); });
attempt('truncate negativo', function () { fs.writeFileSync(file, 'abc'); fs.truncateSync(file, -1); return size(); });
attempt('truncate errado', function () { return fs.truncateSync(file, 'x'); });
attempt('truncate quebrado', function () { return fs.truncateSync(file, 1.5); });
attempt('truncate não existe', function () { return fs.truncateSync(tmp.path('nada')); });
attempt('truncate pasta', function () { return fs.truncateSync(tmp.dir); });
attempt('ftruncate', function () { fs.writeFileSync(file, 'abcdef'); fs.ftruncateSync(fd, 2); return size(); });
attempt('ftruncate sem tamanho', function () { fs.ftruncateSync(fd); return size(); });
attempt('ftruncate errado', function () { return fs.ftruncateSync(fd, 'x'); });
attempt('ftruncate fechado', function () { return fs.ftruncateSync(9999, 1); });
attempt('fsync', function () { return fs.fsyncSync(fd); });
attempt('fdatasync', function () { return fs.fdatasyncSync(fd); });
attempt('fsync fechado', function () { return fs.fsyncSync(9999); });
attempt('fdatasync fechado', function () { return fs.fdatasyncSync(9999); });

tmp.steps([
  function (next) { fs.chmod(file, 384, tmp.report('chmod', next)); },
  function (next) { fs.chmod(tmp.path('nada'), 384, tmp.report('chmod não existe', next)); },
  function (next) { fs.fchmod(fd, 420, tmp.report('fchmod', next)); },
  function (next) { fs.chown(file, -1, -1, tmp.report('chown', next)); },
  function (next) { fs.fchown(fd, -1, -1, tmp.report('fchown', next)); },
  function (next) { fs.lchown(link, -1, -1, tmp.report('lchown', next)); },
  function (next) { fs.utimes(file, 11, 12, tmp.report('utimes', next)); },
  function (next) { tmp.log(times()); fs.futimes(fd, 13, 14, tmp.report('futimes', next)); },
  function (next) { tmp.log(times()); fs.lutimes(link, 15, 16, tmp.report('lutimes', next)); },
  function (next) { tmp.log(times(link)); fs.truncate(file, 3, tmp.report('truncate', next)); },
  function (next) { fs.truncate(file, tmp.report('truncate sem tamanho', next)); },
  function (next) { tmp.log(size()); fs.ftruncate(fd, 2, tmp.report('ftruncate', next)); },
  function (next) { fs.ftruncate(fd, tmp.report('ftruncate sem tamanho', next)); },
  function (next) { fs.fsync(fd, tmp.report('fsync', next)); },
  function (next) { fs.fdatasync(fd, tmp.report('fdatasync', next)); },
  function (next) { fs.fsync(9999, tmp.report('fsync fechado', next)); },
  function (next) { fs.closeSync(fd); next(); }
]);
