/* esm/source.js -- o registro de um módulo escrito em JavaScript.
 *
 * O corpo roda numa corrotina só dele. A primeira retomada vai até `$m.e({…})`, a primeira coisa
 * que a tradução faz: as funções já existem, let e const ainda estão na zona morta, e os getters
 * do que se exporta ficam guardados. É o que deixa um ciclo chamar a função de um módulo que
 * ainda não executou. A segunda retomada executa o resto. */
(function (native, need) {
  'use strict';

  var modern = need('modern/module');
  var Routine = need('modern/coroutine').Routine;
  var namespace = need('esm/namespace');

  // `options.meta()` faz o import.meta; `options.dynamic(pedido, opções)` é o
  // import() de dentro do módulo.
  function Source(url, text, options) {
    var parsed = modern.load(text, url);
    this.url = url;
    this.text = text;
    this.options = options;
    this.requests = parsed.requests;
    this.attributes = parsed.attributes;
    this.imports = parsed.imports;
    this.exports = parsed.exports;
    this.stars = parsed.stars;
    this.async = parsed.async;
    this.body = parsed.body;
    this.indirect = Object.create(null);
    for (var i = 0; i < parsed.indirect.length; i++) this.indirect[parsed.indirect[i].name] = parsed.indirect[i];
    this.getters = null;
    this.spaces = [];
  }

  Source.prototype.provides = function (name) { return this.exports.indexOf(name) !== -1; };
  Source.prototype.names = function () { return this.exports; };
  Source.prototype.getter = function (name) { return this.getters[name]; };

  // O que dizer a quem pede um nome que não há.
  Source.prototype.lack = function (name, request) {
    return "The requested module '" + request + "' does not provide an export named '" + name + "'";
  };

  // Lança o SyntaxError de um nome que este módulo importa.
  Source.prototype.refuse = function (message, where) {
    modern.refuse(message, this.text, this.url, where);
  };

  Source.prototype.instantiate = function () {
    var record = this;
    var environment = {
      i: this.spaces,
      d: this.options.dynamic,
      e: function (getters) {
        record.getters = getters;
        record.routine.pause();
      }
    };
    Object.defineProperty(environment, 'meta', { get: function () {
      if (!record.meta) record.meta = record.options.meta();
      return record.meta;
    } });
    this.routine = new Routine(this.body, environment);
    this.routine.start();
  };

  Source.prototype.connect = function () {
    for (var i = 0; i < this.records.length; i++) this.spaces.push(namespace.of(this.records[i]));
  };

  Source.prototype.execute = function () {
    return this.async ? this.routine.drive() : this.routine.finish();
  };

  return Source;
})
