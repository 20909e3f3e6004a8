/* codes/absent.js -- o que o Node tem e Nozinho não: quem o pede recebe um erro que diz por quê. */
(function (native, need) {
  'use strict';

  function error(what, why) {
    return need('codes').ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(what, why);
  }

  // Uma função com o nome da que falta em `owner`, que só lança.
  function method(owner, name, why) {
    var f = function () { throw error(owner + '.' + name, why); };
    return Object.defineProperty(f, 'name', { value: name, configurable: true });
  }

  return { error: error, method: method };
})
