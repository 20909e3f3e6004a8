/* esm/synthetic.js -- o registro do que não é um módulo ES: CommonJS, embutido do Node, JSON.
 *
 * Tem um `default` e, conforme o caso, alguns nomes. Não importa ninguém. */
(function (native, need) {
  'use strict';

  // source: { names() -> nomes além de default; run() -> o valor de default; live: os nomes se leem
  // a cada vez no valor, em vez de valerem o que valiam quando o módulo executou; commonjs }
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
    if (this.source.live) return function () { return record.value[name]; };
    return function () { return record.values === null ? undefined : record.values[name]; };
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
    var value = this.value = this.source.run();
    if (this.source.live || value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
    var values = Object.create(null);
    this.names().forEach(function (name) { values[name] = value[name]; });
    this.values = values;
  };

  return Synthetic;
})
