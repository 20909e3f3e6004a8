// AbortSignal.any: o primeiro que desiste leva o composto, com a sua razão.
const a = new AbortController(), b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
console.log(any.aborted, any);
any.onabort = () => console.log('composto', any.reason);
a.signal.addEventListener('abort', () => console.log('fonte', any.aborted));
a.abort('de a');
b.abort('de b');
console.log(any.reason, AbortSignal.any([]).aborted);
const born = AbortSignal.any([b.signal, a.signal]);
console.log(born.aborted, born.reason);
