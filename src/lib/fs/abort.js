/* fs/abort.js -- um AbortSignal interrompe o que se faz com um arquivo. */
(function (native, need) {
  'use strict';

  function errorOf(signal) {
    return new (need('codes').AbortError)(undefined, { cause: signal.reason });
  }

  function throwIfAborted(signal) {
    if (signal && signal.aborted) throw errorOf(signal);
  }

  // Chama f uma vez se o sinal disparar; a função devolvida desiste.
  function listen(signal, f) {
    signal.addEventListener('abort', f, { once: true });
    return function () { signal.removeEventListener('abort', f); };
  }

  return { errorOf: errorOf, throwIfAborted: throwIfAborted, listen: listen };
})
