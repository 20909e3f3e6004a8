// Chamadas sorteadas a todos os métodos: mesmos valores, mesmos bytes, mesmos erros.
// (NOZINHO_SEMENTE=n mostra tudo de uma semente. Sem busca em utf16le: com um número ímpar de
// bytes o Node 20 "acha" o que não está lá.)
// limite: 60
var only = process.env.NOZINHO_SEMENTE;

function random(seed) {
  return function (n) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % n;
  };
}

var ENCODINGS = ['utf8', 'latin1', 'hex', 'base64', 'base64url', 'utf16le', 'ascii', 'ucs2', 'UTF-8', 'binary', undefined];
var TEXTS = ['', 'a', 'ab', 'abc', 'olá', '€', '🙂', '6162', 'YWJj', 'aab', '\u0000', 'zz', 'ÿ\u0100'];

function run(seed, log) {
  var rnd = random(seed);
  function pick(list) { return list[rnd(list.length)]; }
  function small() { return pick([0, 1, 2, 3, 5, 8, -1, -2, -5, 20, 1.5, undefined, NaN, '2', null]); }
  function index() { return rnd(4) ? rnd(9) : small(); }
  function buffer() {
    switch (rnd(4)) {
      case 0: return Buffer.from(pick(TEXTS), pick(ENCODINGS));
      case 1: return Buffer.alloc(rnd(9), rnd(2) ? pick(TEXTS) || 'x' : rnd(256));
      case 2: return main.slice(small(), small());
      default: return new Uint8Array([97, 98, 99].slice(0, rnd(4)));
    }
  }
  function value() { return rnd(3) ? pick(TEXTS) : rnd(2) ? buffer() : rnd(300) - 20; }
  function narrow() { var e = pick(ENCODINGS); return e === 'utf16le' || e === 'ucs2' ? 'latin1' : e; }
  function number() { return pick([0, 1, 255, 256, -1, -128, 127, 128, 65535, 70000, 4294967295, 4294967296, -2147483648, 1.9, -1.9, NaN, Infinity, 1e14, '7', undefined]); }
  var main = Buffer.from('abcabcaab-olá');
  var KINDS = ['UInt8', 'Int8', 'UInt16LE', 'UInt16BE', 'Int16LE', 'Int16BE', 'UInt32LE', 'UInt32BE', 'Int32LE', 'Int32BE', 'FloatLE', 'FloatBE', 'DoubleLE', 'DoubleBE'];
  var operations = {
    indexOf: function () { return main.indexOf(value(), small(), narrow()); },
    lastIndexOf: function () { return main.lastIndexOf(value(), small(), narrow()); },
    includes: function () { return main.includes(value(), index()); },
    fill: function () { return main.fill(value(), index(), index(), pick(ENCODINGS)); },
    write: function () { return main.write(pick(TEXTS), index(), index(), pick(ENCODINGS)); },
    writeShort: function () { return main.write(pick(TEXTS), pick(ENCODINGS)); },
    copy: function () { return main.copy(rnd(2) ? main : buffer(), index(), index(), index()); },
    slice: function () { return main.slice(small(), small()); },
    toString: function () { return main.toString(pick(ENCODINGS), small(), small()); },
    equals: function () { return main.equals(buffer()); },
    compare: function () { return main.compare(buffer(), index(), index(), index(), index()); },
    concat: function () { return Buffer.concat([buffer(), main, buffer()], rnd(2) ? undefined : rnd(30)); },
    from: function () { return Buffer.from(pick(TEXTS), pick(ENCODINGS)); },
    byteLength: function () { return Buffer.byteLength(pick(TEXTS), pick(ENCODINGS)); },
    swap: function () { return main['swap' + pick([16, 32, 64])](); },
    read: function () { return main['read' + pick(KINDS)](index()); },
    writeNumber: function () { return main['write' + pick(KINDS)](number(), index()); },
    readN: function () { return main['read' + pick(['UIntLE', 'UIntBE', 'IntLE', 'IntBE'])](index(), rnd(8)); },
    writeN: function () { return main['write' + pick(['UIntLE', 'UIntBE', 'IntLE', 'IntBE'])](number(), index(), rnd(8)); },
    grow: function () { main = Buffer.from('abcabcaab-olá' + pick(TEXTS)); return main.length; }
  };
  var names = Object.keys(operations);
  for (var i = 0; i < 40; i++) {
    var name = pick(names), shown;
    try {
      var result = operations[name]();
      shown = ArrayBuffer.isView(result) ? '<' + Buffer.from(result).toString('hex') + '>' : typeof result === 'string' ? escape(result) : String(result);
    } catch (error) {
      shown = error.name + ' ' + error.code + ' ' + error.message.replace(/\d{10}\b/, 'MAX');
    }
    log(name + ' ' + shown + ' ' + main.toString('hex'));
  }
}

for (var seed = 1; seed <= 100; seed++) {
  if (only && Number(only) !== seed) continue;
  var hash = 7;
  run(seed, function (text) {
    if (only) console.log(text);
    for (var i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) & 0x3fffffff;
  });
  console.log(seed, hash);
}
