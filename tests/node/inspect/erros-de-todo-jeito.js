// Erros: nome e mensagem trocados, causas, agregados, subclasses, propriedades próprias, sem pilha.
Error.stackTraceLimit = 0;
const { inspect } = require('util');
class E1 extends Error {} class E2 extends Error { get name() { return 'Named'; } } class E3 extends Error { constructor(m) { super(m); this.name = 'Own'; } } class E4 extends TypeError {}
function Old(m) { this.message = m; } Old.prototype = Object.create(Error.prototype);
const circular = new Error('circ'); circular.self = circular;
const set = (properties, e = new Error('a')) => Object.assign(e, properties);
const values = [
  new Error('a'), new TypeError(''), new Error(), [new Error('x')], { e: new Error('x') }, new Error('multi\nline'), new SyntaxError('s'), new Error({ toString() { return 'obj'; } }),
  new Error('a', { cause: new Error('b', { cause: new Error('c') }) }), new Error('a', { cause: 'str' }), new Error('a', { cause: undefined }), new Error('a', { cause: { x: 1 } }),
  new AggregateError([new Error('1'), new Error('2')], 'ag'), set({ errors: [1] }), set({ code: 'E', n: 1 }), set({ [Symbol('s')]: 1 }), set({ name: 'Custom' }), set({ name: undefined }), set({ message: 'changed' }),
  set({ stack: 'custom stack' }), set({ stack: undefined }), set({ stack: 5 }), set({ stack: '' }), new E1('m'), new E2('m'), new E3('m'), new E4('m'), set({ name: 'E1' }, new E1('n')),
  Object.setPrototypeOf(new Error('a'), null), Object.create(Error.prototype), Object.assign(Object.create(new Error('proto')), { a: 1 }), new Old('old'), circular, new DOMException('m', 'AbortError'), new Map([[new Error('k'), new Error('v')]])
];
values.forEach((value, i) => console.log(i, inspect(value)));
console.log(inspect(new Error('a'), { depth: -1 }), inspect({ a: { b: { c: new Error('deep') } } }, { depth: 0 }), inspect(new RangeError('r'), { compact: false }), inspect(new Error('x'), { colors: true }));
