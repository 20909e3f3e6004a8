// Error.captureStackTrace e prepareStackTrace.
function Meu(m) { this.message = m; this.name = 'Meu'; Error.captureStackTrace(this, Meu); }
Meu.prototype = Object.create(Error.prototype);
function cria() { return new Meu('oi'); }
const m = cria();
console.log(
  m.stack.split('\n')[0], /cria/.test(m.stack.split('\n')[1]), m instanceof Error,
  Object.keys(m).includes('stack')
);
class E extends Error {
  constructor(msg) { super(msg); Error.captureStackTrace?.(this, E); this.name = 'E'; }
}
const fab = () => new E('classe');
console.log(/fab/.test(fab().stack.split('\n')[1]), fab().stack.split('\n')[0]);
const o = {};
Error.captureStackTrace(o);
console.log(typeof o.stack, o.stack.split('\n')[0], Object.getOwnPropertyDescriptor(o, 'stack').enumerable);
o.stack = 'trocada';
console.log(o.stack);
const e = new Error('muda');
e.message = 'outra';
console.log(e.stack.split('\n')[0], String(e));
e.name = 'Nome';
console.log(e.stack.split('\n')[0], String(e));
e.stack = 'minha';
console.log(e.stack);
delete e.stack;
console.log(e.stack === undefined);
Error.prepareStackTrace = (err, quadros) => ({
  msg: err.message, n: quadros.length > 0, f: quadros[0].getFunctionName(),
  l: quadros[0].getLineNumber(), arq: require('path').basename(quadros[0].getFileName()),
  ctor: quadros[0].isConstructor(), nat: quadros[0].isNative(), eval: quadros[0].isEval()
});
function onde() {
  return new Error('preparada').stack;
}
console.log(onde());
function chamador() { const c = {}; Error.captureStackTrace(c, chamador); return c.stack; }
function fora() { return chamador(); }
console.log(fora().f);
Error.prepareStackTrace = undefined;
console.log(typeof onde());
try { try { throw new Error('a'); } catch (x) { throw new Error('b', { cause: x }); } } catch (y) {
  console.log(
    y.cause.message, Object.getOwnPropertyDescriptor(y, 'cause').enumerable,
    'cause' in new Error('c', { cause: undefined })
  );
}
console.log(
  new AggregateError([1, 2], 'ag').errors, Object.prototype.toString.call(new Error()),
  Error('sem new') instanceof Error, RangeError.prototype.name,
  Object.getPrototypeOf(TypeError) === Error, Error.length, Error.name,
  new Error(undefined).hasOwnProperty('message'), new Error('').hasOwnProperty('message'),
  new Error({ toString: () => 'convertida' }).message
);
