/* process/emitter.js -- process como EventEmitter: avisos na tela e sinais do sistema. */
(function (native, need) {
  'use strict';

  var METHODS = ['on', 'once', 'off', 'emit', 'addListener', 'removeListener', 'removeAllListeners',
    'prependListener', 'prependOnceListener', 'listeners', 'rawListeners', 'listenerCount',
    'eventNames', 'setMaxListeners', 'getMaxListeners'];

  // Sem a camada de eventos, cada método diz em que capítulo ela chega.
  function explain(proto, missing) {
    METHODS.forEach(function (name) {
      Object.defineProperty(proto, name, {
        get: function () { missing('process.' + name, 'events'); },
        configurable: true
      });
    });
  }

  // Só 'SIGINT' e seus irmãos interessam; o resto dos nomes não carrega nada.
  function isSignal(event) {
    return typeof event === 'string' && /^SIG[A-Z0-9]+$/.test(event) &&
      need('os').constants.signals[event] !== undefined;
  }

  function connect(process, missing) {
    need('events').call(process);

    // O sinal é vigiado enquanto houver quem o escute; depois volta o efeito normal dele.
    process.on('newListener', function startListeningIfSignal(event) {
      if (!isSignal(event)) return;
      if (!need.has('signals')) missing("process.on('" + event + "')", 'signals');
      need('signals').start(event);
    });
    process.on('removeListener', function stopListeningIfSignal(event) {
      if (isSignal(event) && process.listenerCount(event) === 0) need('signals').stop(event);
    });
    process.on('warning', function onWarning(warning) {
      need('process/warning').print(warning);
    });
  }

  return function (process, proto, missing) {
    if (need.has('events')) connect(process, missing);
    else explain(proto, missing);
  };
})
