// AbortController: o sinal é um só, abort vale uma vez, a razão padrão e a dada.
const ac = new AbortController();
console.log(ac.signal === ac.signal, ac.signal.aborted, ac.signal.reason);
ac.signal.addEventListener('abort', (e) => console.log('abort', e.type, e.isTrusted, e.cancelable, e.target === ac.signal));
console.log(ac.abort());
ac.abort('tarde demais');
console.log(ac.signal.aborted, ac.signal.reason.name, ac.signal.reason.message, ac.signal.reason.code);
console.log(ac.signal.reason instanceof DOMException, ac.signal.reason instanceof Error, ac.signal.reason.constructor === DOMException);
for (const reason of ['texto', 0, null, false, undefined]) {
  const other = new AbortController();
  other.abort(reason);
  console.log(reason, other.signal.aborted, other.signal.reason === reason, typeof other.signal.reason);
}
const { signal } = new AbortController();
console.log(signal instanceof AbortSignal, signal instanceof EventTarget);
try { AbortController(); } catch (e) { console.log(e.name, e.message); }
try { Object.getOwnPropertyDescriptor(AbortController.prototype, 'signal').get.call({}); } catch (e) { console.log(e.name, e.message); }
console.log(AbortController.length, AbortController.name, Object.keys(AbortController.prototype), String(ac), Object.keys(ac));
