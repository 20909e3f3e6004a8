/* modern/module.js -- o que a camada esm pede ao tradutor. */
(function (native, need) {
  'use strict';

  // Os textos que o acorn já leu para dizer se são módulos não precisam do tradutor inteiro.
  function parse(text) {
    return need('modern/parse').parse(text, { kind: 'function', name: '' });
  }

  // Já se sabe que o texto só tem sentido como módulo?
  function isKnown(text) {
    return native.isRefused(text);
  }

  // A descrição de um módulo (modern/modules.js), com a função do corpo em `body`.
  function load(text, url) {
    return native.module(text, url);
  }

  function refuse(message, text, url, where) {
    need('modern/parse').fail(message, text, where.at, where.length, { name: url });
  }

  return { parse: parse, isKnown: isKnown, load: load, refuse: refuse };
})
