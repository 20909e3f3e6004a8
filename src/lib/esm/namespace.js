/* esm/namespace.js -- o espaço de nomes de um módulo: `import * as ns`.
 *
 * Um objeto sem protótipo, com um acessor por nome: quem lê recebe o valor de agora, não uma
 * cópia. É também por ele que passa todo nome importado (ver src/modern: `x` vira `….x`). */
(function (native, need) {
  'use strict';

  var resolution = need('esm/resolution');
  var MARK = need.hidden('namespace');

  function readOnly(name) {
    return function () {
      throw new TypeError("Cannot assign to read only property '" + name + "' of object '[object Module]'");
    };
  }

  function getterOf(target) {
    if (target.name !== '*') return target.record.getter(target.name);
    return function () { return of(target.record); };
  }

  function add(namespace, name, get) {
    Object.defineProperty(namespace, name, { get: get, set: readOnly(name), enumerable: true });
  }

  function create() {
    var namespace = Object.create(null);
    Object.defineProperty(namespace, MARK, { value: true });
    Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' });
    return namespace;
  }

  // Criado antes de preenchido: num ciclo, um módulo encontra o próprio espaço de nomes.
  function of(record) {
    if (record.namespace) return record.namespace;
    var namespace = record.namespace = create();
    resolution.bindings(record).forEach(function (binding) {
      add(namespace, binding.name, getterOf(binding.target));
    });
    return Object.preventExtensions(namespace);
  }

  // O que require('./x.mjs') devolve: o que ele exporta com o nome 'module.exports', se há. Senão,
  // se há um default, quem veio de um transpilador espera encontrar __esModule.
  function forRequire(record) {
    var namespace = of(record);
    if ('module.exports' in namespace) return namespace['module.exports'];
    if (!('default' in namespace) || '__esModule' in namespace) return namespace;
    var facade = create();
    Object.keys(namespace).concat('__esModule').sort().forEach(function (name) {
      var known = Object.getOwnPropertyDescriptor(namespace, name);
      add(facade, name, known ? known.get : function () { return true; });
    });
    return Object.preventExtensions(facade);
  }

  need('kinds').register(function (value) {
    return value[MARK] === true ? { kind: 'Module' } : undefined;
  });

  return { of: of, forRequire: forRequire };
})
