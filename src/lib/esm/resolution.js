/* esm/resolution.js -- de um nome importado ao módulo que o define.
 *
 * `import { x } from './a'` pode ter de atravessar `export { x } from './b'` e `export * from './c'`
 * até achar quem declara x. Dois `export *` que tragam nomes iguais se anulam: o nome é ambíguo. */
(function (native, need) {
  'use strict';

  var AMBIGUOUS = {};

  // { record, name } de quem define `name`; null se ninguém; AMBIGUOUS. O name '*' é o espaço de
  // nomes inteiro.
  function resolve(record, name, seen) {
    if (wasSeen(seen, record, name)) return null; // uma volta de export * não define nada
    seen.push({ record: record, name: name });
    if (record.provides(name)) return { record: record, name: name };
    var passed = record.indirect[name];
    if (passed) {
      var from = record.records[passed.request];
      return passed.from === '*' ? { record: from, name: '*' } : resolve(from, passed.from, seen);
    }
    return name === 'default' ? null : throughStars(record, name, seen);
  }

  function wasSeen(seen, record, name) {
    return seen.some(function (visit) { return visit.record === record && visit.name === name; });
  }

  function throughStars(record, name, seen) {
    var found = null;
    for (var i = 0; i < record.stars.length; i++) {
      var candidate = resolve(record.records[record.stars[i]], name, seen);
      if (candidate === AMBIGUOUS) return AMBIGUOUS;
      if (candidate === null) continue;
      if (found !== null && (found.record !== candidate.record || found.name !== candidate.name)) {
        return AMBIGUOUS;
      }
      found = candidate;
    }
    return found;
  }

  // Todos os nomes que o módulo exporta, sem repetição.
  function names(record, seen) {
    if (seen.indexOf(record) !== -1) return [];
    seen.push(record);
    var list = record.names().concat(Object.keys(record.indirect));
    record.stars.forEach(function (star) {
      names(record.records[star], seen).forEach(function (name) {
        if (name !== 'default' && list.indexOf(name) === -1) list.push(name);
      });
    });
    return list;
  }

  // Cada nome que o módulo importa ou repassa tem de existir; senão, SyntaxError no lugar dele.
  function check(record) {
    record.imports.forEach(function (wanted) {
      if (wanted.name === '*') return;
      var from = record.records[wanted.request];
      var found = resolve(from, wanted.name, []);
      if (found === null) record.refuse(from.lack(wanted.name, record.requests[wanted.request]), wanted);
      if (found === AMBIGUOUS) {
        record.refuse("The requested module '" + record.requests[wanted.request] +
          "' contains conflicting star exports for name '" + wanted.name + "'", wanted);
      }
    });
  }

  return {
    check: check,
    // Os nomes de `record` que levam a algum lugar, em ordem, cada um com quem o define.
    bindings: function (record) {
      return names(record, []).sort().map(function (name) {
        return { name: name, target: resolve(record, name, []) };
      }).filter(function (binding) {
        return binding.target !== null && binding.target !== AMBIGUOUS;
      });
    }
  };
})
