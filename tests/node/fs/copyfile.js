// copyFile.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;
var C = fs.constants;

var a = tmp.path('a'), b = tmp.path('b');
fs.writeFileSync(a, 'conteúdo', { mode: 416 });
fs.mkdirSync(tmp.path('pasta'));
function content() { return fs.readFileSync(b, 'utf8') + ' ' + (fs.statSync(b).mode & 511).toString(8); }

attempt('copia', function () { fs.copyFileSync(a, b); return content(); });
attempt('por cima', function () { fs.writeFileSync(b, 'muito mais comprido'); fs.copyFileSync(a, b); return content(); });
attempt('EXCL existe', function () { return fs.copyFileSync(a, b, C.COPYFILE_EXCL); });
attempt('EXCL novo', function () { fs.unlinkSync(b); fs.copyFileSync(a, b, C.COPYFILE_EXCL); return content(); });
attempt('FICLONE', function () { fs.copyFileSync(a, b, C.COPYFILE_FICLONE); return content(); });
attempt('sobre si mesmo', function () { fs.copyFileSync(a, a); return fs.readFileSync(a, 'utf8'); });
attempt('grande', function () {
  var data = Buffer.alloc(3000000, 'abcdefg');
  fs.writeFileSync(a, data);
  fs.copyFileSync(a, b);
  return fs.readFileSync(b).equals(data);
});
attempt('origem não existe', function () { return fs.copyFileSync(tmp.path('nada'), tmp.path('c')); });
attempt('não criou', function () { return fs.existsSync(tmp.path('c')); });
attempt('destino sem pasta', function () { return fs.copyFileSync(a, tmp.path('nada/c')); });
attempt('destino pasta', function () { return fs.copyFileSync(a, tmp.path('pasta')); });
attempt('origem pasta', function () { return fs.copyFileSync(tmp.path('pasta'), tmp.path('c')); });
attempt('não sobrou', function () { return fs.existsSync(tmp.path('c')); });
attempt('modo 9', function () { return fs.copyFileSync(a, b, 9); });
attempt('modo texto', function () { return fs.copyFileSync(a, b, 'x'); });
attempt('src', function () { return fs.copyFileSync(5, b); });
attempt('dest', function () { return fs.copyFileSync(a); });
attempt('sem callback', function () { return fs.copyFile(a, b, 0); });

tmp.steps([
  function (next) { fs.writeFileSync(a, 'curto'); fs.copyFile(a, b, tmp.report('copyFile', next)); },
  function (next) { fs.copyFile(a, b, C.COPYFILE_EXCL, tmp.report('copyFile EXCL', next)); },
  function (next) { tmp.log(content()); fs.copyFile(tmp.path('nada'), b, tmp.report('copyFile não existe', next)); }
]);
