// os: o que é igual em toda máquina, e a forma do que não é.
var os = require('os');

function forma(v) {
  if (Array.isArray(v)) return v.length > 0 ? [forma(v[0])] : [];
  if (v !== null && typeof v === 'object') {
    var o = {};
    Object.keys(v).forEach(function (k) { o[k] = forma(v[k]); });
    return o;
  }
  return typeof v;
}

console.log(JSON.stringify(os.EOL), os.devNull, os.endianness(), os.platform(), os.type(), os.arch() === process.arch);
console.log(os.constants);
console.log(Object.keys(os).sort().join());
['arch', 'availableParallelism', 'cpus', 'freemem', 'homedir', 'hostname', 'loadavg', 'machine', 'release', 'tmpdir', 'totalmem',
  'type', 'uptime', 'userInfo', 'version', 'getPriority'].forEach(function (nome) {
  console.log(nome, JSON.stringify(forma(os[nome]())), typeof os[nome][Symbol.toPrimitive]);
});
console.log('' + os.platform === os.platform(), os.loadavg().length, os.cpus().length === os.availableParallelism() || os.cpus().length > 0);
console.log(os.totalmem() > os.freemem(), os.freemem() > 0, os.uptime() > 0, os.hostname().length > 0);

var lo = os.networkInterfaces().lo;
console.log(lo.filter(function (i) { return i.family === 'IPv4'; }));
console.log(Object.keys(os.userInfo()).join(), os.userInfo().uid === process.getuid(), Object.getPrototypeOf(os.userInfo()));
console.log(Buffer.isBuffer(os.userInfo({ encoding: 'buffer' }).username));

['TMPDIR', 'TMP', 'TEMP'].forEach(function (nome) { delete process.env[nome]; });
console.log(os.tmpdir());
process.env.TEMP = '/temp';
console.log(os.tmpdir());
process.env.TMP = '/tmp2/';
console.log(os.tmpdir());
process.env.TMPDIR = '/';
console.log(os.tmpdir());
process.env.HOME = '/casa';
console.log(os.homedir());

os.setPriority(os.getPriority());
[
  function () { os.setPriority(50); }, function () { os.setPriority(1, 2.5); }, function () { os.setPriority('x', 0); },
  function () { os.getPriority('x'); }, function () { os.getPriority(999999999); }, function () { os.setPriority(999999999, 0); }
].forEach(function (f) {
  try {
    f();
  } catch (e) {
    console.log(e.name, e.code, e.message, JSON.stringify(e.info), e.errno, e.syscall);
  }
});
