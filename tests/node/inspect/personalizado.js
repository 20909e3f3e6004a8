// Symbol.for('nodejs.util.inspect.custom'): o programa diz como o valor aparece.
var custom = Symbol.for('nodejs.util.inspect.custom');
function Money(value) { this.value = value; }
Money.prototype[custom] = function (depth, options) { return 'R$ ' + this.value.toFixed(2); };
console.log(new Money(3), [new Money(1.5)], { preço: new Money(2) });
function Box(value) { this.value = value; }
Box.prototype[custom] = function (depth, options, inspect) {
  if (depth < 0) return options.stylize('[Box]', 'special');
  var inner = Object.assign({}, options, { depth: options.depth === null ? null : options.depth - 1 });
  return 'Box<' + inspect(this.value, inner) + '>';
};
console.log(new Box({ a: 1 }), [new Box(new Box(new Box(new Box(1))))]);
console.log({ a: { b: { c: new Box(1) } } });
function object() { var o = {}; o[custom] = function () { return { trocado: true }; }; return o; }
console.log(object(), [object()]);
function itself() { var o = { a: 1 }; o[custom] = function () { return this; }; return o; }
console.log(itself());
var lines = {};
lines[custom] = function () { return 'linha 1\nlinha 2'; };
console.log(lines, { dentro: lines, fundo: { mais: lines } });
var args = {};
args[custom] = function (depth, options, inspect) {
  return [depth, typeof inspect, options.minha, options.colors, options.depth, options.compact].join(' ');
};
console.dir(args, { customInspect: true, minha: 'opção', depth: 5, compact: 2 });
console.dir([[args]], { customInspect: true, minha: 'opção', depth: 5 });
console.dir([args], { customInspect: true, depth: null });
console.dir(new Money(3));
console.dir([new Money(3)], { customInspect: true });
var number = {};
number[custom] = function () { return 42; };
console.log(number, [number]);
var notFunction = { a: 1 };
notFunction[custom] = 'não é função';
console.log(notFunction);
console.log(Money.prototype);
