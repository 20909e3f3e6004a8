/* kinds.js -- onde as camadas de cima contam ao console que valores novos elas trouxeram.
 *
 * O console está embaixo de quase tudo e não conhece Promise ou classe (Map e Set vêm de baixo,
 * da camada es). A camada que traz um desses registra aqui, na partida, uma função que o
 * reconhece: custa uma linha e não carrega o resto do console.
 *
 *   kinds.register(function (value) {
 *     return isPromise(value) ? { kind: 'Promise', details: { state: 'pending', value: undefined } } : undefined;
 *   });
 *
 * kind      details
 * Promise   { state: 'pending' | 'fulfilled' | 'rejected', value }
 * Set       [v1, v2, …]
 * Map       [k1, v1, k2, v2, …]
 * Iterator  { type: 'Map' | 'Set', entries, pairs } (o que falta percorrer; `pairs`: de [k, v])
 * WeakSet   como Set, ou null se não se sabe
 * WeakMap   como Map, ou null
 * Module    nada: o espaço de nomes de um módulo ES */
(function (native, need) {
  'use strict';

  var finders = [];
  var functionFinder = null;
  var classes = [];

  return {
    register: function (finder) { finders.push(finder); },

    // { kind, details } do valor, ou undefined se nenhuma camada o reconhece.
    find: function (value) {
      for (var i = 0; i < finders.length; i++) {
        var found = finders[i](value);
        if (found !== undefined) return found;
      }
      return native.kind(value);
    },

    // Quem traduz JavaScript moderno registra como distinguir funções: a função dada recebe
    // uma função e devolve '', 'class', 'Async', 'Generator' ou 'AsyncGenerator'.
    registerFunctions: function (finder) { functionFinder = finder; },
    functionKind: function (fn) {
      if (classes.indexOf(fn) !== -1) return 'class';
      return functionFinder === null ? '' : functionFinder(fn);
    },

    // Uma função nossa que no Node é uma classe, como URL.
    registerClass: function (fn) { classes.push(fn); }
  };
})
