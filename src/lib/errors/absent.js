/* errors/absent.js -- os globais do JavaScript que o motor não tem, e por quê. docs/api.md os lê daqui. */
(function () {
  'use strict';

  var integers = 'o Duktape só tem números de ponto flutuante; um inteiro sem limite feito à mão não seria ' +
    'o da linguagem, que o conhece em typeof e nos operadores.';
  var memory = 'serve a threads que dividem a mesma memória, e o JavaScript daqui roda numa só (capítulo 03).';
  var messages = 'leva mensagens de uma thread a outra, e o JavaScript daqui roda numa só (capítulo 03); para deixar algo para ' +
    'depois, use setImmediate.';

  // ausente: globais MessageEvent.prototype.*: é o que um MessagePort entrega, e ele não existe.

  return {
    Atomics: memory,
    BigInt: integers,
    BigInt64Array: integers,
    BigUint64Array: integers,
    BroadcastChannel: messages,
    MessageChannel: messages,
    MessageEvent: messages,
    MessagePort: messages,
    SharedArrayBuffer: memory,
    WebAssembly: 'o Duktape não executa WebAssembly.'
  };
})
