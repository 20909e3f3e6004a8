// As classes de erro da linguagem: nomes, herança, mensagem, causa.
for (const Class of [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError]) {
  const e = Class === AggregateError ? new Class([1], 'm', { cause: 'c' }) : new Class('m', { cause: 'c' });
  console.log(Class.name, e.name, e.message, String(e), e.cause, e instanceof Error, Class.length, Object.getPrototypeOf(Class) === (Class === Error ? Function.prototype : Error));
  console.log(Object.keys(e), Object.getOwnPropertyDescriptor(e, 'message').enumerable, Class.prototype.hasOwnProperty('name'), (Class === AggregateError ? Class([]) : Class()) instanceof Class);
}
for (const [Class, f] of [[ReferenceError, () => inexistente], [TypeError, () => null.x], [RangeError, () => new Array(-1)], [URIError, () => decodeURIComponent('%')], [SyntaxError, () => JSON.parse('{')]]) {
  try { f(); } catch (e) { console.log(e.constructor === Class, e.message); }
}
