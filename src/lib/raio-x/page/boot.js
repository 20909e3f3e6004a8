/* page/boot.js -- liga os módulos da página: o need do runtime, num navegador.
 *
 * Recebe { nome: função (native, need) } e começa pelo módulo que manda nos outros. */
(function (modules) {
  'use strict';

  var loaded = {};

  function need(name) {
    if (!loaded[name]) {
      if (!modules[name]) throw new Error('falta o módulo ' + name);
      loaded[name] = modules[name]({}, need);
    }
    return loaded[name];
  }

  need('raio-x/page/main').start();
})
