// AbortSignal: não se constrói; throwIfAborted; quem não é um sinal é recusado.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e && e.name, e && e.code, e && e.message); } }
attempt(() => new AbortSignal());
attempt(() => AbortSignal());
attempt(() => AbortSignal.abort().throwIfAborted());
attempt(() => AbortSignal.abort(new TypeError('minha')).throwIfAborted());
attempt(() => new AbortController().signal.throwIfAborted());
try { AbortSignal.abort('razão').throwIfAborted(); } catch (e) { console.log(e); }
const proto = AbortSignal.prototype;
for (const name of ['aborted', 'reason']) attempt(() => Object.getOwnPropertyDescriptor(proto, name).get.call({}));
attempt(() => proto.throwIfAborted.call(undefined));
attempt(() => { 'use strict'; AbortSignal.abort().aborted = false; });
console.log(Object.keys(proto), Object.getOwnPropertyNames(proto).sort());
console.log(Object.getOwnPropertyNames(AbortSignal).sort(), AbortSignal.abort.length, AbortSignal.timeout.length, AbortSignal.any.length);
console.log(Object.prototype.toString.call(AbortSignal.abort()), Object.getPrototypeOf(AbortSignal) === EventTarget);
