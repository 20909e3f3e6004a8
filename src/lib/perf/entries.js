/* perf/entries.js -- o que se guarda de uma marca ou de uma medida. */
(function (native, need) {
  'use strict';

  var DATA = need.hidden('entry');

  function PerformanceEntry() {
    throw need('codes').ERR_ILLEGAL_CONSTRUCTOR();
  }

  function PerformanceMeasure() {
    throw need('codes').ERR_ILLEGAL_CONSTRUCTOR();
  }

  // A de timerify, que o Node não mostra por nome.
  function PerformanceNodeEntry() {}

  inherit(PerformanceMeasure);
  inherit(PerformanceNodeEntry);

  function inherit(Class) {
    Object.setPrototypeOf(Class.prototype, PerformanceEntry.prototype);
    Object.setPrototypeOf(Class, PerformanceEntry);
    getter(Class, 'detail');
  }

  function getter(Class, name) {
    need('es/check').getter(Class.prototype, name, function () { return this[DATA][name]; });
  }
  ['name', 'entryType', 'startTime', 'duration'].forEach(function (name) { getter(PerformanceEntry, name); });

  PerformanceEntry.prototype.toJSON = function toJSON() {
    return Object.assign({}, this[DATA]);
  };
  Object.defineProperty(PerformanceEntry.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value: function (depth, options) {
      if (depth < 0) return this;
      var deeper = options.depth === null || options.depth === undefined ? null : options.depth - 1;
      return this.constructor.name + ' ' + need('inspect').inspect(this.toJSON(), Object.assign({}, options, { depth: deeper }));
    },
    writable: true,
    configurable: true
  });

  function fill(entry, name, type, start, duration, detail) {
    Object.defineProperty(entry, DATA, {
      value: { name: name, entryType: type, startTime: start, duration: duration, detail: detail }
    });
    return entry;
  }

  function create(Class, name, type, start, duration, detail) {
    return fill(Object.create(Class.prototype), name, type, start, duration, detail);
  }

  return {
    PerformanceEntry: PerformanceEntry,
    PerformanceMeasure: PerformanceMeasure,
    PerformanceNodeEntry: PerformanceNodeEntry,
    inherit: inherit,
    fill: fill,
    create: create
  };
})
