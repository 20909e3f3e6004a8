/* async_hooks.js -- de onde veio o callback em execução, e o contexto que ele herdou.
 *
 * Quem agenda algo lhe deixa um número, o do pai e o contexto (origin.c); aqui isso só se lê. O programa
 * principal é o 1, como no Node, e o 0 é o do sistema. */
(function (native, need) {
  'use strict';

  function executionAsyncId() {
    return native.origin()[0] + 1;
  }

  function triggerAsyncId() {
    var origin = native.origin();
    return origin[0] === 0 ? 0 : origin[1] + 1;
  }

  // ausente: async_hooks createHook: aqui um recurso não tem objeto que se vigie; AsyncLocalStorage segue o contexto.
  //
  // ausente: async_hooks executionAsyncResource: um callback daqui não tem objeto, só número (executionAsyncId).
  var absent = need('codes/absent').method;

  return {
    AsyncLocalStorage: need('async_hooks/storage'),
    createHook: absent('async_hooks', 'createHook', 'use AsyncLocalStorage, que segue o contexto sem vigiar cada recurso'),
    executionAsyncId: executionAsyncId,
    triggerAsyncId: triggerAsyncId,
    executionAsyncResource: absent('async_hooks', 'executionAsyncResource',
      'um callback daqui não tem objeto, só número (executionAsyncId)'),
    AsyncResource: need('async_hooks/resource')
  };
})
