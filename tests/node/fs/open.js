// open e close: flags em texto e em número, modos, erros, e o descritor que não passa a filhos.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var file = tmp.path('a');
fs.writeFileSync(file, '12345');

function flagsOf(fd) {
  return /flags:\s*(\d+)/.exec(fs.readFileSync('/proc/self/fdinfo/' + fd, 'latin1'))[1];
}

['r', 'rs', 'sr', 'r+', 'rs+', 'w', 'w+', 'a', 'a+', 'as', 'sa', 'as+'].forEach(function (flag) {
  attempt(flag, function () {
    var fd = fs.openSync(file, flag);
    var flags = flagsOf(fd);
    fs.closeSync(fd);
    return flags + ' tamanho ' + fs.statSync(file).size;
  });
  fs.writeFileSync(file, '12345');
});
['wx', 'xw', 'wx+', 'xw+', 'ax', 'xa', 'ax+', 'xa+'].forEach(function (flag) {
  attempt(flag + ' existe', function () { return fs.openSync(file, flag); });
  attempt(flag + ' não existe', function () {
    var fd = fs.openSync(tmp.path('novo'), flag);
    fs.closeSync(fd);
    fs.unlinkSync(tmp.path('novo'));
    return 'criou';
  });
});
['x', 'rw', '', 'R', 'toString'].forEach(function (flag) {
  attempt('flag ' + JSON.stringify(flag), function () { return fs.openSync(file, flag); });
});
attempt('flag número', function () {
  var fd = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT);
  fs.closeSync(fd);
  return typeof fd;
});
attempt('flag 1.5', function () { return fs.openSync(file, 1.5); });
attempt('flag objeto', function () { return fs.openSync(file, {}); });
attempt('sem flag', function () { var fd = fs.openSync(file); fs.closeSync(fd); return 'abriu'; });
attempt('flag null', function () { var fd = fs.openSync(file, null); fs.closeSync(fd); return 'abriu'; });
attempt('O_CLOEXEC', function () {
  var fd = fs.openSync(file, 'r'), flags = parseInt(flagsOf(fd), 8);
  fs.closeSync(fd);
  return (flags & 0x80000) !== 0;
});

['600', 384, '0644', undefined].forEach(function (mode) {
  attempt('modo ' + mode, function () {
    var path = tmp.path('modo');
    fs.closeSync(fs.openSync(path, 'w', mode));
    var result = (fs.statSync(path).mode & 511).toString(8);
    fs.unlinkSync(path);
    return result;
  });
});
['9', 'abc', -1, 1.5, 4294967296, {}, true].forEach(function (mode) {
  attempt('modo ' + String(mode), function () { return fs.openSync(file, 'r', mode); });
});

attempt('não existe', function () { return fs.openSync(tmp.path('nada'), 'r'); });
attempt('pasta para escrever', function () { return fs.openSync(tmp.dir, 'w'); });
attempt('nome comprido', function () { return fs.openSync(tmp.path(new Array(300).join('a')), 'w').length; });
[undefined, null, 5, {}, [], true, function f() {}].forEach(function (path) {
  attempt('caminho ' + String(path).slice(0, 12), function () { return fs.openSync(path); });
});
['x', 1.5, -1, 2147483648, NaN, undefined, null, {}].forEach(function (fd) {
  attempt('close ' + String(fd), function () { return fs.closeSync(fd); });
});
attempt('close 9999', function () { return fs.closeSync(9999); });
attempt('open sem callback', function () { return fs.open(file, 'r'); });
attempt('close callback', function () { return fs.close(9999, 5); });

tmp.steps([
  function (next) {
    fs.open(file, function (error, fd) {
      tmp.log('open:', error, typeof fd);
      fs.close(fd, tmp.report('close', next));
    });
  },
  function (next) {
    fs.open(file, 'r+', function (error, fd) {
      fs.close(fd);
      tmp.log('open com flag:', error);
      next();
    });
  },
  function (next) {
    fs.open(tmp.path('criado'), 'w', '600', function (error, fd) {
      tmp.log('open com modo:', (fs.fstatSync(fd).mode & 511).toString(8));
      fs.closeSync(fd);
      next();
    });
  },
  function (next) { fs.open(tmp.path('nada'), tmp.report('open não existe', next)); },
  function (next) { fs.close(9999, tmp.report('close fechado', next)); }
]);
