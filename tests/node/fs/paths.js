// Caminhos em Buffer e URL, nomes estranhos, realpath.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var attempt = tmp.attempt;

var odd = tmp.path('ação 🙂 %41');
fs.writeFileSync(odd, 'achou');
attempt('texto', function () { return fs.readFileSync(odd, 'utf8'); });
attempt('Buffer', function () { return fs.readFileSync(Buffer.from(odd), 'utf8'); });
attempt('Uint8Array', function () { return fs.readFileSync(new Uint8Array(Buffer.from(odd)), 'utf8'); });
attempt('bytes que não são UTF-8', function () {
  var name = Buffer.concat([Buffer.from(tmp.dir + '/'), Buffer.from([0xff, 0x61])]);
  fs.writeFileSync(name, 'cru');
  return fs.readFileSync(name, 'utf8') + ' ' + fs.readdirSync(Buffer.from(tmp.dir), 'buffer').some(function (entry) {
    return entry.equals(Buffer.from([0xff, 0x61]));
  });
});
attempt('Buffer no erro', function () { return fs.readFileSync(Buffer.from(tmp.path('nada'))); });
attempt('Buffer com nulo', function () { return fs.readFileSync(Buffer.from('a\u0000b')); });
attempt('rename com Buffer', function () {
  fs.renameSync(Buffer.from(odd), Buffer.from(tmp.path('novo')));
  return fs.readFileSync(tmp.path('novo'), 'utf8');
});

// O que uma URL tem, sem depender de quem a faz.
function url(pathname, hostname, protocol) {
  return { href: 'x', protocol: protocol || 'file:', hostname: hostname || '', host: hostname || '', pathname: pathname, username: '' };
}
attempt('URL', function () { return fs.readFileSync(url(tmp.path('n%6Fvo')), 'utf8'); });
attempt('URL http', function () { return fs.readFileSync(url('/a', '', 'http:')); });
attempt('URL com host', function () { return fs.readFileSync(url('/a', 'h')); });
attempt('URL com barra', function () { return fs.readFileSync(url('/a%2Fb')); });
attempt('URL com nulo', function () { return fs.readFileSync(url('/a%00b')).length; });

fs.mkdirSync(tmp.path('p/q'), { recursive: true });
fs.symlinkSync('p', tmp.path('atalho'));
fs.symlinkSync('volta2', tmp.path('volta1'));
fs.symlinkSync('volta1', tmp.path('volta2'));
fs.symlinkSync('/lugar/nenhum', tmp.path('quebrado'));
function both(name, path) {
  attempt('realpath ' + name, function () { return fs.realpathSync(path); });
  attempt('realpath.native ' + name, function () { return fs.realpathSync.native(path); });
}
both('pasta', tmp.path('p/q'));
both('pontos', tmp.path('p/./q/../q'));
both('barras', tmp.path('p//q/'));
both('link', tmp.path('atalho/q'));
both('não existe', tmp.path('p/nada'));
both('não existe no meio', tmp.path('nada/x/y'));
both('depois de link', tmp.path('atalho/nada'));
both('volta', tmp.path('volta1'));
both('volta no meio', tmp.path('volta1/x'));
both('quebrado', tmp.path('quebrado'));
both('em arquivo', tmp.path('novo/x'));
both('raiz', '/');
attempt('realpath buffer', function () { return Buffer.isBuffer(fs.realpathSync(tmp.dir, 'buffer')); });
attempt('realpath nulo', function () { return fs.realpathSync('a\u0000'); });
attempt('realpath.native número', function () { return fs.realpathSync.native(5); });
attempt('realpath sem callback', function () { return fs.realpath('/'); });

tmp.steps([
  function (next) { fs.realpath(tmp.path('atalho'), tmp.report('realpath', next)); },
  function (next) { fs.realpath(tmp.path('atalho'), 'hex', function (e, p) { tmp.log('realpath hex:', e, Buffer.from(p, 'hex')); next(); }); },
  function (next) { fs.realpath(tmp.path('nada/x'), tmp.report('realpath não existe', next)); },
  function (next) { fs.realpath.native(tmp.path('nada/x'), tmp.report('realpath.native não existe', next)); },
  function (next) { fs.realpath.native(tmp.path('atalho/q'), tmp.report('realpath.native', next)); }
]);
