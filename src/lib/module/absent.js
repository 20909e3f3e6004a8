/* module/absent.js -- os módulos do Node que Nozinho não tem, e por quê. */
(function () {
  'use strict';

  return {
    dgram: 'ele é o UDP, e a rede de Nozinho é a do curso: TCP e sockets Unix (módulo net).',
    domain: 'o próprio Node já manda não usá-lo; trate o erro onde ele chega, com try, catch e o evento error.',
    http2: 'ele é um protocolo binário; Nozinho fala HTTP/1.1 (módulos http e https).',
    inspector: 'ele é a porta do depurador do V8, e o motor daqui é o Duktape.',
    repl: 'a conversa existe, mas não como módulo: é o comando nozinho sem argumentos.',
    trace_events: 'ele grava o rastro do V8 e do Node, e o motor daqui é o Duktape.',
    v8: 'ele mostra e ajusta o motor V8, e o daqui é o Duktape.',
    wasi: 'ele roda WebAssembly, que o Duktape não executa.'
  };
})
