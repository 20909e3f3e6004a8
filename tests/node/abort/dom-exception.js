// Os nomes e códigos das DOMException, e como se constrói uma.
const names = ['AbortError', 'TimeoutError', 'DataCloneError', 'NotFoundError', 'SyntaxError', 'InvalidStateError', 'QuotaExceededError', 'Inventado'];
for (const name of names) {
  const e = new DOMException('m', name);
  console.log(e.name, e.message, e.code, String(e), Object.prototype.toString.call(e));
}
const plain = new DOMException();
console.log([plain.name, plain.message, plain.code], Object.keys(plain), plain instanceof Error);
const caused = new DOMException('m', { name: 'AbortError', cause: 'porque' });
console.log(caused.name, caused.code, caused.cause, 'cause' in plain);
console.log(DOMException.ABORT_ERR, DOMException.TIMEOUT_ERR, DOMException.prototype.DATA_CLONE_ERR, DOMException.length);
try { DOMException('x'); } catch (e) { console.log(e.name, e.message); }
console.log(typeof plain.stack, plain.stack.split('\n')[0], new DOMException('a', 'b').stack.split('\n')[0]);
