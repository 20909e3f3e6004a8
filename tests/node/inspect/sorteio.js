// Valores e opções sorteados, sempre os mesmos: a saída inteira tem de ser a do Node.
var seed = 20240601;

function random(n) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 2147483648 * n);
}

function pick(list) {
  return list[random(list.length)];
}

var WORDS = ['a', 'b', 'nome', 'x1', '_y', '$z', 'com espaço', 'a-b', '', '1', '12', 'é', '日本', '😀', "it's", 'diz "oi"',
  'os dois\'"', 'os três\'"`', 'linha\nnova', '\t', '\\', '\u0000', '\u001b[31m', '\x7f\x9f', '\ud83d', 'x\udc00y',
  'length', '${x}\'"', 'um texto longo que segue e segue até forçar a quebra da linha em algum lugar'];
var NUMBERS = [0, -0, 1, -1, 1.5, 123456789, 1e21, NaN, Infinity, -Infinity, 0.1, 255, 65536];

function string() {
  var n = random(10);
  if (n < 6) return pick(WORDS);
  return n < 8 ? pick(WORDS) + pick(WORDS) : new Array(random(40) + 1).join(pick(WORDS));
}

function number() {
  return random(2) ? pick(NUMBERS) : random(1000000) / 1000;
}

function primitive() {
  var n = random(9);
  if (n < 3) return number();
  return n < 6 ? string() : pick([true, false, null, undefined, Symbol('s'), Symbol('')]);
}

function Foo() {}
function Bar() {}
Bar.prototype = Object.create(Foo.prototype, { constructor: { value: Bar, writable: true, configurable: true } });

var open = [];

function define(object, key, depth) {
  var n = random(20);
  if (n === 0) Object.defineProperty(object, key, { get: function () { return 42; }, enumerable: true, configurable: true });
  else if (n === 1) Object.defineProperty(object, key, { set: function () {}, enumerable: true, configurable: true });
  else Object.defineProperty(object, key, { value: value(depth - 1), enumerable: n !== 2, configurable: true, writable: true });
}

// As letras de um String em caixa e os bytes não se redefinem.
function canDefine(object, key) {
  var old = Object.getOwnPropertyDescriptor(object, key);
  return key !== 'length' && (old === undefined || old.configurable);
}

function fill(object, depth) {
  open.push(object);
  for (var n = random(12) === 0 ? random(30) : random(6); n > 0; n--) {
    var key = random(12) === 0 ? Symbol('chave') : random(3) ? pick(WORDS) : 'k' + random(20);
    if (canDefine(object, key)) define(object, key, depth);
  }
  open.pop();
  return object;
}

function array(depth) {
  var result = [];
  var mode = random(6);
  open.push(result);
  for (var n = mode === 0 ? random(130) : random(8); n > 0; n--) {
    if (random(15) === 0) result.length++;
    else result.push(mode === 0 ? number() : mode === 1 ? string() : value(depth - 1));
  }
  open.pop();
  return random(10) === 0 ? fill(result, depth) : result;
}

function error() {
  var e = new (pick([Error, TypeError, RangeError]))('m');
  if (random(2)) e.name = pick(['TypeError', 'MeuErro', 'Foo']);
  e.stack = pick(['Error: m\n    at f (a.js:1:2)', 'TypeError: m\n    at f (a.js:1:2)\n    at g (b.js:3:4)', 'sem pilha', 'MeuErro: m']);
  return e;
}

function special(depth) {
  switch (random(10)) {
    case 0: return new Date(random(2) ? NaN : random(1e9) * 1000);
    case 1: return pick([/abc/, /a\/b/gi]);
    case 2: return pick([new Number(3), new String("it's"), new Boolean(true)]);
    case 3: return fill(pick([new Number(3), new String('abc'), new Date(0), /re/g]), depth);
    case 4: return pick([Foo, Math.max, fill(function comPropriedades() {}, depth)]);
    case 5: return new Uint8Array(random(3) ? random(10) : random(150));
    case 6: return pick([new ArrayBuffer(random(5)), new DataView(new ArrayBuffer(4), 1)]);
    case 7: return (function () { return arguments; })(value(depth - 1), value(depth - 1));
    case 8: return new Proxy(fill({}, depth), { get: function get(target, key) { return target[key]; } });
  }
  return random(2) ? error() : fill(error(), depth);
}

function value(depth) {
  var n = random(24);
  if (depth <= 0 || n < 8) return primitive();
  if (n < 14) return fill(pick([{}, {}, {}, new Foo(), new Bar(), Object.create(null), Object.create({ a: 1 })]), depth);
  if (n < 19) return array(depth);
  return n < 20 && open.length > 0 ? pick(open) : special(depth);
}

function options() {
  var chosen = {};
  var choices = {
    depth: [0, 1, 3, null, -1], colors: [true], compact: [false, true, 1, 2, 5], breakLength: [20, 40, 60, 120],
    sorted: [true], getters: [true, 'get', 'set'], maxArrayLength: [0, 1, 7, null], maxStringLength: [0, 3, 20, null],
    numericSeparator: [true], showProxy: [true]
  };
  Object.keys(choices).forEach(function (key) {
    if (random(5) === 0) chosen[key] = pick(choices[key]);
  });
  return chosen;
}

for (var i = 0; i < 250; i++) {
  console.log('#' + i);
  console.dir(value(4), random(2) ? options() : undefined);
}
