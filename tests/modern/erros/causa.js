// Error com causa, AggregateError, DOMException; a pilha não mostra os construtores.
function own(object, key) {
  var d = Object.getOwnPropertyDescriptor(object, key);
  return d && [d.value, d.writable, d.enumerable, d.configurable].join();
}
var error = new Error('fora', { cause: 'dentro' });
console.log(error.cause, own(error, 'cause'), own(error, 'message'), Object.keys(error));
console.log('cause' in new Error('a'), 'cause' in new Error('a', {}), 'cause' in new Error('a', { cause: undefined }), 'cause' in Error('a', 'b'));
[Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].forEach(function (Kind) {
  var e = new Kind('m', { cause: 1 }), called = Kind('n');
  console.log(Kind.name, Kind.length, e.cause, String(called), e instanceof Kind, e instanceof Error, called instanceof Kind,
    Kind.prototype.constructor === Kind, Object.getPrototypeOf(Kind) === (Kind === Error ? Function.prototype : Error), Object.prototype.toString.call(e));
  console.log(own(Kind.prototype, 'name'), own(Kind.prototype, 'message'), Object.getOwnPropertyDescriptor(Kind, 'prototype').writable, own(new Kind(), 'message'));
});
function make() { return new TypeError('aqui'); }
console.log(make().stack.split('\n')[1].replace(/\(.*[\\/]/, '(').replace(/(:\d+)+\)/, ')'));
console.log(new Error(undefined).message === '', own(new Error(5), 'message'), String(new Error(Object(1))));

var many = new AggregateError(new Set([1, 'b']), 'várias', { cause: 'c' });
console.log(many.name, many.message, many.errors, many.cause, own(many, 'errors'), many instanceof AggregateError, many instanceof Error);
console.log(AggregateError.length, AggregateError.name, Object.getPrototypeOf(AggregateError) === Error, AggregateError([]).message === '', String(many));
console.log(own(AggregateError.prototype, 'name'), own(AggregateError.prototype, 'message'));

var dom = new DOMException('parou', 'AbortError');
console.log(dom.name, dom.message, dom.code, dom instanceof Error, String(dom), Object.prototype.toString.call(dom), Object.keys(dom));
console.log(new DOMException().name, new DOMException('x', { name: 'DataCloneError', cause: 1 }).code, DOMException.ABORT_ERR, DOMException.length);
console.log(own(Error, 'stackTraceLimit'), Object.getOwnPropertyDescriptor(Error, 'captureStackTrace').enumerable, Error.captureStackTrace.name);
// O jeito antigo de herdar de Error.
function Old(message) {
  Error.call(this, message);
  this.message = message;
  Error.captureStackTrace(this, Old);
}
Old.prototype = Object.create(Error.prototype, { constructor: { value: Old }, name: { value: 'Old' } });
var old = new Old('antigo');
console.log(String(old), old instanceof Error, old.stack.split('\n')[0], Object.prototype.toString.call(old));
[
  function () { new AggregateError(5); },
  function () { new AggregateError(); },
  function () { DOMException(); },
  function () { new Error(Symbol('s')); }
].forEach(function (f) {
  try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); }
});
