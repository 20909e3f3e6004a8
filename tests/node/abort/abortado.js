// AbortSignal.abort: nasce abortado, e quem chega depois não é avisado.
const signal = AbortSignal.abort();
console.log(signal.aborted, signal.reason.name, signal.reason.code);
signal.addEventListener('abort', () => console.log('nunca'));
signal.onabort = () => console.log('nunca');
console.log(AbortSignal.abort(42).reason, AbortSignal.abort(null).reason);
setTimeout(() => console.log('fim'), 1);
