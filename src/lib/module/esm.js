/* module/esm.js -- o que fazer com um arquivo que se declara módulo ES.
 *
 * Pedido por require, o erro é o do Node. Como programa principal o Node o executaria; aqui,
 * enquanto não houver a camada que faz isso, dizemos o motivo. */
(function (native, need) {
  'use strict';

  function refuse(module, filename) {
    if (module.id !== '.') {
      throw need('codes').ERR_REQUIRE_ESM(filename, true, module.parent && module.parent.filename);
    }
    var error = new Error(filename + ' é um módulo ES (import/export), que este runtime não executa: ' +
      'use .cjs, ou tire "type": "module" do package.json');
    error.code = 'ERR_LAYER';
    throw error;
  }

  return { refuse: refuse };
})
