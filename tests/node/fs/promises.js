// fs.promises e FileHandle.
var fs = require('fs');
var tmp = require('./fixtures/tmp');
var p = fs.promises;

var file = tmp.path('a'), handle;

function show(value) {
  if (Buffer.isBuffer(value)) return 'Buffer ' + value.toString('latin1');
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    return Object.keys(value).map(function (key) { return key + '=' + value[key]; }).join();
  }
  return String(value);
}

var steps = [
  ['mesmo módulo', function () { return Promise.resolve(require('fs/promises') === p); }],
  ['é promessa', function () { return Promise.resolve(p.access('/') instanceof Promise); }],
  ['writeFile', function () { return p.writeFile(file, 'abc'); }],
  ['readFile', function () { return p.readFile(file); }],
  ['readFile utf8', function () { return p.readFile(file, 'utf8'); }],
  ['readFile opções', function () { return p.readFile(file, { encoding: 'hex' }); }],
  ['appendFile', function () { return p.appendFile(file, Buffer.from('def')); }],
  ['conteúdo', function () { return p.readFile(file, 'utf8'); }],
  ['writeFile de pedaços', function () { return p.writeFile(file, ['um', 'dois']); }],
  ['conteúdo', function () { return p.readFile(file, 'utf8'); }],
  ['appendFile de pedaços', function () { return p.appendFile(file, [Buffer.from('!')]); }],
  ['conteúdo', function () { return p.readFile(file, 'utf8'); }],
  ['stat', function () { return p.stat(file).then(function (s) { return s.size + ' ' + s.isFile(); }); }],
  ['lstat', function () { return p.lstat(tmp.dir).then(function (s) { return s.isDirectory(); }); }],
  ['access', function () { return p.access(file); }],
  ['access modo', function () { return p.access(file, p.constants.R_OK); }],
  ['copyFile', function () { return p.copyFile(file, tmp.path('b')); }],
  ['rename', function () { return p.rename(tmp.path('b'), tmp.path('c')); }],
  ['link', function () { return p.link(file, tmp.path('d')); }],
  ['symlink', function () { return p.symlink('a', tmp.path('e')); }],
  ['readlink', function () { return p.readlink(tmp.path('e')); }],
  ['realpath', function () { return p.realpath(tmp.path('e')); }],
  ['mkdir', function () { return p.mkdir(tmp.path('m')); }],
  ['mkdir recursive', function () { return p.mkdir(tmp.path('n/o'), { recursive: true }); }],
  ['readdir', function () { return p.readdir(tmp.dir); }],
  ['readdir tipos', function () {
    return p.readdir(tmp.dir, { withFileTypes: true }).then(function (list) {
      return list.map(function (d) { return d.name + d.isDirectory(); });
    });
  }],
  ['mkdtemp', function () { return p.mkdtemp(tmp.path('t-')).then(function (name) { return name.length - tmp.dir.length; }); }],
  ['chmod', function () { return p.chmod(file, 384); }],
  ['utimes', function () { return p.utimes(file, 1, 2); }],
  ['truncate', function () { return p.truncate(file, 2); }],
  ['truncate tudo', function () { return p.truncate(file); }],
  ['unlink', function () { return p.unlink(tmp.path('c')); }],
  ['rmdir', function () { return p.rmdir(tmp.path('m')); }],
  ['rm', function () { return p.rm(tmp.path('n'), { recursive: true }); }],

  ['não existe', function () { return p.readFile(tmp.path('nada')); }],
  ['realpath não existe', function () { return p.realpath(tmp.path('nada')); }],
  ['rm não existe', function () { return p.rm(tmp.path('nada')); }],
  ['caminho errado', function () { return p.readFile(5); }],
  ['open errado', function () { return p.open({}); }],
  ['flags erradas', function () { return p.open(file, 'q'); }],
  ['modo faltando', function () { return p.chmod(file); }],
  ['dados errados', function () { return p.writeFile(file, 5); }],

  ['open', function () { return p.open(file, 'w+').then(function (h) { handle = h; return typeof h.fd + ' ' + (h.fd > 2) + ' ' + h.constructor.name; }); }],
  ['handle.write texto', function () { return handle.write('texto'); }],
  ['handle.write buffer', function () { return handle.write(Buffer.from('XYZ'), 1, 2, 0); }],
  ['handle.read', function () { return handle.read(Buffer.alloc(4), 0, 4, 0); }],
  ['handle.read opções', function () { return handle.read({ buffer: Buffer.alloc(2), position: 1 }); }],
  ['handle.read curto', function () { return handle.read(Buffer.alloc(2), { position: 3 }); }],
  ['handle.writev', function () { return handle.writev([Buffer.from('1'), Buffer.from('2')], 0); }],
  ['handle.readv', function () { return handle.readv([Buffer.alloc(1), Buffer.alloc(2)], 0); }],
  ['handle.stat', function () { return handle.stat().then(function (s) { return s.size; }); }],
  ['handle.chmod', function () { return handle.chmod(420); }],
  ['handle.utimes', function () { return handle.utimes(1, 1); }],
  ['handle.sync', function () { return handle.sync(); }],
  ['handle.datasync', function () { return handle.datasync(); }],
  ['handle.truncate', function () { return handle.truncate(3); }],
  ['readFile(handle)', function () { return p.readFile(handle, 'utf8'); }],
  ['handle.writeFile', function () { return handle.writeFile('fim'); }],
  ['handle.appendFile', function () { return handle.appendFile('!'); }],
  ['conteúdo', function () { return p.readFile(file).then(function (b) { return JSON.stringify(b.toString('latin1')); }); }],
  ['handle.close', function () { handle.on('close', function () { tmp.log("'close'"); }); return handle.close(); }],
  ['fd depois', function () { return Promise.resolve(handle.fd); }],
  ['close de novo', function () { return handle.close(); }],
  ['read fechado', function () { return handle.read(); }],
  ['readFile fechado', function () { return handle.readFile(); }],
  ['writeFile fechado', function () { return handle.writeFile(''); }],
  ['stat fechado', function () { return handle.stat(); }],
  ['truncate fechado', function () { return handle.truncate(); }]
];


(function next() {
  var step = steps.shift();
  if (!step) return fs.rmSync(tmp.dir, { recursive: true });
  step[1]().then(function (value) {
    tmp.log(step[0] + ':', show(value));
  }, function (error) {
    tmp.log(step[0] + ': rejeitou', tmp.describe(error));
  }).then(next);
})();
tmp.log('fim do programa principal');
