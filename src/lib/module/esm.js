/* module/esm.js -- o que fazer com um arquivo que é um módulo ES, e chegou pelo lado do CommonJS:
 * como programa principal, ou por require.
 *
 * Quem o executa é a camada `esm`. Onde ela não está ligada, dizemos o motivo. */
(function (native, need) {
  'use strict';

  function load(module, filename) {
    if (!need.has('esm')) refuse(module, filename);
    else if (module.id === '.') need('esm').main(filename, module);
    else module.exports = need('esm').requireSync(filename, module.parent && module.parent.filename);
  }

  function refuse(module, filename) {
    if (module.id !== '.') {
      throw need('codes').ERR_REQUIRE_ESM(filename, true, module.parent && module.parent.filename);
    }
    var error = new Error(filename + ' é um módulo ES (import/export); quem os executa é a camada esm, ' +
      'que chega no capítulo 06. Até lá: use .cjs, ou tire "type": "module" do package.json');
    error.code = 'ERR_LAYER';
    throw error;
  }

  // Um .js sem "type" que só tem sentido como módulo: o Node tenta de novo, e nós também.
  var MODULE_SYNTAX = ['Cannot use import statement outside a module', "Unexpected token 'export'",
    "Cannot use 'import.meta' outside a module"];
  var AWAIT = 'await is only valid in async functions and the top level bodies of modules';

  function looksLikeOne(error) {
    return error instanceof SyntaxError &&
      (MODULE_SYNTAX.indexOf(error.message) !== -1 || error.message === AWAIT);
  }

  // O texto de `filename` não compilou: é porque era um módulo? (O de /dev/stdin pode ser um cano, que
  // não se lê duas vezes: fica o erro, como em `nozinho -`.)
  function isModule(error, filename) {
    return need.has('esm') && looksLikeOne(error) && /(\.js|\/[^.]+)$/.test(filename) &&
      !/^\/(dev|proc)\//.test(filename) &&
      need('module/packages').typeOf(filename) === undefined;
  }

  return { load: load, looksLikeOne: looksLikeOne, isModule: isModule };
})
