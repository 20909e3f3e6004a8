// AbortSignal.timeout: a razão é um TimeoutError, e o prazo não segura o processo.
const signal = AbortSignal.timeout(1);
console.log(signal.aborted, signal.reason);
signal.onabort = function (e) {
  console.log(this === signal, e.isTrusted, signal.aborted);
  console.log(signal.reason.name, signal.reason.message, signal.reason.code, signal.reason instanceof DOMException);
  clearInterval(hold);
};
const hold = setInterval(() => {}, 1000);
AbortSignal.timeout(3600000).addEventListener('abort', () => console.log('nunca'));
for (const delay of [-1, 1.5, '1', NaN, Infinity, 4294967296, undefined]) {
  try { AbortSignal.timeout(delay); console.log('aceito', delay); } catch (e) { console.log(e.name, e.code, e.message); }
}
