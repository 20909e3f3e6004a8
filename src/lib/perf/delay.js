/* perf/delay.js -- monitorEventLoopDelay: de quanto em quanto tempo o loop consegue dar uma volta.
 *
 * Um timer que não segura o programa dispara a cada tantos milissegundos e anota o tempo desde a vez
 * anterior, em nanossegundos. Um callback que bloqueia o loop atrasa o disparo, e aparece no máximo.
 * Fonte: a página perf_hooks da documentação do Node 20. */
(function (native, need) {
  'use strict';

  var histogram = need('perf/histogram');
  var validators = need('validators');

  var TIMER = need.hidden('timer');
  var HOUR = 3.6e12; // o maior atraso que se distingue, em nanossegundos

  function ELDHistogram() {
    throw need('codes').ERR_ILLEGAL_CONSTRUCTOR();
  }
  ELDHistogram.prototype = Object.create(histogram.Histogram.prototype, {
    constructor: { value: ELDHistogram, writable: true, configurable: true },
    enable: {
      value: function enable() {
        if (this[TIMER].running) return false;
        var self = this;
        this[TIMER].running = setInterval(function () { histogram.recordDelta(self); }, this[TIMER].resolution);
        this[TIMER].running.unref();
        return true;
      },
      writable: true,
      configurable: true
    },
    disable: {
      value: function disable() {
        if (!this[TIMER].running) return false;
        clearInterval(this[TIMER].running);
        this[TIMER].running = undefined;
        return true;
      },
      writable: true,
      configurable: true
    }
  });

  return function monitorEventLoopDelay(options) {
    var given = options === undefined ? {} : options;
    validators.validateObject(given, 'options');
    var resolution = given.resolution === undefined ? 10 : given.resolution;
    validators.validateInteger(resolution, 'options.resolution', 1);
    var delay = histogram.setUp(Object.create(ELDHistogram.prototype), 1, HOUR, 3);
    return Object.defineProperty(delay, TIMER, { value: { resolution: resolution, running: undefined } });
  };
})
