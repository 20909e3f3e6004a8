/* perf_hooks.js -- performance: o relógio fino, marcas e medidas; e quem as observa. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var entries = need('perf/entries');
  var timing = need('perf/timing');
  var observer = need('perf/observer');

  function illegal() {
    throw need('codes').ERR_ILLEGAL_CONSTRUCTOR();
  }

  function Performance() {
    illegal();
  }

  var methods = {
    now: function now() {
      return timing.now();
    },
    mark: function mark(name) {
      requireName(arguments);
      return timing.mark(name, arguments[1]);
    },
    measure: function measure(name) {
      requireName(arguments);
      return timing.measure(name, arguments[1], arguments[2]);
    },
    clearMarks: function clearMarks() {
      timing.clearMarks(arguments[0]);
    },
    clearMeasures: function clearMeasures() {
      timing.forget('measure', arguments[0]);
    },
    getEntries: function getEntries() {
      return timing.find();
    },
    getEntriesByName: function getEntriesByName(name) {
      requireName(arguments);
      return timing.find(String(name), arguments[1]);
    },
    getEntriesByType: function getEntriesByType(type) {
      if (arguments.length === 0) throw need('codes').ERR_MISSING_ARGS('type');
      return timing.find(undefined, String(type));
    },
    toJSON: function toJSON() {
      return { timeOrigin: this.timeOrigin };
    }
  };

  function requireName(args) {
    if (args.length === 0) throw need('codes').ERR_MISSING_ARGS('name');
  }

  Object.keys(methods).forEach(function (name) { Performance.prototype[name] = methods[name]; });
  check.getter(Performance.prototype, 'timeOrigin', function () { return timing.origin; });
  Object.defineProperty(Performance.prototype, 'timerify', {
    value: need('perf/timerify'), writable: true, configurable: true
  });
  Object.defineProperty(Performance.prototype, Symbol.toStringTag, { value: 'Performance', configurable: true });
  Performance.prototype[Symbol.for('nodejs.util.inspect.custom')] = function (depth, options) {
    if (depth < 0) return this;
    return 'Performance ' + need('inspect').inspect({ timeOrigin: this.timeOrigin }, options);
  };
  Object.defineProperty(Performance.prototype, Symbol.for('nodejs.util.inspect.custom'), { enumerable: false });

  var exports = {
    Performance: Performance,
    PerformanceEntry: entries.PerformanceEntry,
    PerformanceMark: timing.PerformanceMark,
    PerformanceMeasure: entries.PerformanceMeasure,
    PerformanceObserver: observer.PerformanceObserver,
    PerformanceObserverEntryList: observer.EntryList,
    performance: Object.create(Performance.prototype)
  };

  // Quase nenhum programa usa estes: só se carregam ao pedir.
  check.lazy(exports, 'createHistogram', function () { return need('perf/histogram').createHistogram; });
  check.lazy(exports, 'monitorEventLoopDelay', function () { return need('perf/delay'); });

  // ausente: perf_hooks Performance.prototype.eventLoopUtilization Performance.prototype.nodeTiming:
  // o loop não mede quanto tempo passou parado; monitorEventLoopDelay diz quanto ele se atrasa.
  //
  // ausente: perf_hooks PerformanceResourceTiming* Performance.prototype.clearResourceTimings
  // Performance.prototype.setResourceTimingBufferSize Performance.prototype.onresourcetimingbufferfull:
  // são as medidas que um navegador tira de cada pedido; aqui se cercam com mark e measure.
  //
  // ausente: globais PerformanceResourceTiming*: o mesmo.
  //
  // ausente: perf_hooks constants: descrevem o coletor de lixo do V8.
  check.hide(Performance.prototype, 'eventLoopUtilization', need('codes/absent').method('performance',
    'eventLoopUtilization', 'o loop não mede quanto tempo passou parado; monitorEventLoopDelay diz quanto ele se atrasa'));

  return exports;
})
