/* esm/synthetic.js -- o registro do que não é um módulo ES: CommonJS, embutido do Node, JSON.
 *
 * Tem um `default` e, conforme o caso, alguns nomes. Não importa ninguém. */
(function (native, need) {
  'use strict';

  // source: { names() -> nomes além de default; run() -> o valor de default; commonjs; live: um nome que
  // ainda não se leu (no valor, é um acessor) só se lê quando alguém o usa }
  function Synthetic(url, source) {
    this.url = url;
    this.source = source;
    this.requests = [];
    this.imports = [];
    this.stars = [];
    this.indirect = Object.create(null);
    this.async = false;
    this.list = null;
    this.values = null;
    this.value = undefined;
  }

  Synthetic.prototype.names = function () {
    if (this.list === null) {
      this.list = this.source.names().filter(function (name) { return name !== 'default'; });
      this.list.push('default');
    }
    return this.list;
  };

  Synthetic.prototype.provides = function (name) {
    return name === 'default' || this.names().indexOf(name) !== -1;
  };

  Synthetic.prototype.getter = function (name) {
    var record = this;
    if (name === 'default') return function () { return record.value; };
    return function () {
      if (record.values === null) return undefined;
      return name in record.values ? record.values[name] : record.value[name];
    };
  };

  Synthetic.prototype.lack = function (name, request) {
    if (!this.source.commonjs) {
      return "The requested module '" + request + "' does not provide an export named '" + name + "'";
    }
    return "Named export '" + name + "' not found. The requested module '" + request + "' is a CommonJS " +
      'module, which may not support all module.exports as named exports.\nCommonJS modules can always ' +
      'be imported via the default export, for example using:\n\nimport pkg from \'' + request +
      "';\nconst {" + name + '} = pkg;\n';
  };

  Synthetic.prototype.instantiate = function () {};
  Synthetic.prototype.connect = function () {};

  Synthetic.prototype.execute = function () {
    this.value = this.source.run();
    this.copy();
  };

  // Um nome vale o que valia quando o módulo executou, até que syncBuiltinESMExports copie de novo.
  Synthetic.prototype.copy = function () {
    var value = this.value, live = this.source.live;
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
    var values = Object.create(null);
    this.names().forEach(function (name) {
      if (live && isAccessor(value, name)) return;
      values[name] = value[name];
    });
    this.values = values;
  };

  function isAccessor(object, name) {
    var property = Object.getOwnPropertyDescriptor(object, name);
    return property !== undefined && property.get !== undefined;
  }

  return Synthetic;
})
