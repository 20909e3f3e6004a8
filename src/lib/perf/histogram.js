/* perf/histogram.js -- contar durações sem guardá-las: quantas houve de cada tamanho, mais ou menos.
 *
 * Dois valores que começam pelos mesmos algarismos (três, se não se pede outra coisa) caem na mesma
 * faixa; as faixas dobram de largura a cada potência de dois. É o desenho dos histogramas HDR, que o
 * Node usa, e por isso as contas dão os mesmos números: médias e percentis são os das faixas.
 * Fonte: a página perf_hooks da documentação do Node 20; https://hdrhistogram.org. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validators = need('validators');

  var STATE = need.hidden('histogram');
  var EMPTY = 9223372036854776000; // o mínimo de quem não tem nada: o maior inteiro de 64 bits

  function illegal() {
    throw codes.ERR_ILLEGAL_CONSTRUCTOR();
  }

  function Histogram() { illegal(); }
  function RecordableHistogram() { illegal(); }

  // lowest, highest: o menor e o maior valor que se distinguem; figures: os algarismos que contam.
  function setUp(histogram, lowest, highest, figures) {
    var state = {
      highest: highest,
      finest: log2(lowest),
      digits: Math.ceil(Math.log(2 * Math.pow(10, figures)) / Math.LN2), // em binário
      started: undefined
    };
    Object.defineProperty(histogram, STATE, { value: state });
    clear(state);
    return histogram;
  }

  function clear(state) {
    state.bands = new Map(); // o começo de cada faixa -> quantos valores caíram nela
    state.count = state.exceeds = 0;
    state.min = Infinity;
    state.max = 0;
  }

  // O expoente da maior potência de dois que cabe em n; o arredondamento de Math.log não é de confiança.
  function log2(n) {
    var e = Math.floor(Math.log(n) / Math.LN2);
    if (Math.pow(2, e) > n) return e - 1;
    return Math.pow(2, e + 1) <= n ? e + 1 : e;
  }

  function width(state, value) {
    return Math.pow(2, Math.max(state.finest, log2(Math.max(value, 1)) - state.digits + 1));
  }

  function first(state, value) {
    var step = width(state, value);
    return Math.floor(value / step) * step;
  }

  function last(state, value) {
    return first(state, value) + width(state, value) - 1;
  }

  function middle(state, value) {
    return first(state, value) + Math.floor(width(state, value) / 2);
  }

  function put(state, value, times) {
    if (value > state.highest) return false;
    var band = first(state, value);
    state.bands.set(band, (state.bands.get(band) || 0) + times);
    state.min = Math.min(state.min, value);
    state.max = Math.max(state.max, value);
    state.count += times;
    return true;
  }

  function record(state, value) {
    if (!put(state, value, 1)) state.exceeds++;
  }

  // Grava o tempo desde a última vez; a primeira só começa a contar.
  function recordDelta(histogram) {
    var state = histogram[STATE];
    var now = need('perf/timing').now() * 1e6;
    if (state.started !== undefined) record(state, Math.max(1, Math.round(now - state.started)));
    state.started = now;
  }

  // As faixas em ordem, cada uma com quantos valores há até ela.
  function walk(state, visit) {
    var sum = 0;
    Array.from(state.bands.keys()).sort(function (a, b) { return a - b; }).some(function (band) {
      sum += state.bands.get(band);
      return visit(band, sum);
    });
  }

  function mean(state) {
    var sum = 0;
    state.bands.forEach(function (times, band) { sum += middle(state, band) * times; });
    return sum / state.count;
  }

  function deviation(state) {
    var center = mean(state);
    var sum = 0;
    state.bands.forEach(function (times, band) { sum += Math.pow(middle(state, band) - center, 2) * times; });
    return Math.sqrt(sum / state.count);
  }

  function percentile(state, percent) {
    var wanted = Math.max(1, Math.floor(percent / 100 * state.count + 0.5));
    var value = 0;
    walk(state, function (band, sum) {
      value = last(state, band);
      return sum >= wanted;
    });
    return value;
  }

  // Com este nome é que o Node mostra o mapa dos percentis.
  function SafeMap() {}
  SafeMap.prototype = Object.create(Map.prototype, { constructor: { value: SafeMap } });

  // 0, 50, 75, 87.5…: cada passo anda metade do que falta para 100.
  function percentiles(state) {
    var all = Object.setPrototypeOf(new Map(), SafeMap.prototype);
    var next = 0;
    var value = 0;
    walk(state, function (band, sum) {
      value = band;
      var reached = 100 * sum / state.count;
      while (next <= reached && next < 100) {
        all.set(next, band);
        next += 100 / Math.pow(2, log2(100 / (100 - next)) + 1);
        if (sum === state.count) break;
      }
    });
    return all.set(100, value);
  }

  var getters = {
    count: function (state) { return state.count; },
    min: function (state) { return state.count ? first(state, state.min) : EMPTY; },
    max: function (state) { return state.count ? last(state, state.max) : 0; },
    mean: mean,
    exceeds: function (state) { return state.exceeds; },
    stddev: deviation,
    percentiles: percentiles
  };
  Object.keys(getters).forEach(function (name) {
    Object.defineProperty(Histogram.prototype, name, {
      get: function () { return getters[name](this[STATE]); }, configurable: true
    });
  });

  function define(target, methods) {
    Object.keys(methods).forEach(function (name) {
      need('es/check').hide(target, name, methods[name]);
    });
  }

  define(Histogram.prototype, {
    percentile: function percentile_(percent) {
      validators.validateNumber(percent, 'percentile');
      if (!(percent > 0 && percent <= 100)) throw codes.ERR_OUT_OF_RANGE('percentile', '> 0 && <= 100', percent);
      return percentile(this[STATE], percent);
    },
    reset: function reset() {
      clear(this[STATE]);
      this[STATE].started = undefined;
    },
    toJSON: function toJSON() {
      var json = summary(this, ['count', 'min', 'max', 'mean', 'exceeds', 'stddev']);
      json.percentiles = {};
      this.percentiles.forEach(function (value, percent) { json.percentiles[percent] = value; });
      return json;
    }
  });
  Object.defineProperty(Histogram.prototype.percentile, 'name', { value: 'percentile' });

  function summary(histogram, names) {
    return names.reduce(function (object, name) {
      object[name] = histogram[name];
      return object;
    }, {});
  }

  Object.defineProperty(Histogram.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value: function (depth, options) {
      if (depth < 0) return this;
      var shown = summary(this, ['min', 'max', 'mean', 'exceeds', 'stddev', 'count', 'percentiles']);
      return 'Histogram ' + need('inspect').inspect(shown, options);
    }
  });

  RecordableHistogram.prototype = Object.create(Histogram.prototype, {
    constructor: { value: RecordableHistogram, writable: true, configurable: true }
  });
  define(RecordableHistogram.prototype, {
    record: function record_(value) {
      validators.validateInteger(value, 'val', 1);
      record(this[STATE], value);
    },
    recordDelta: function recordDelta_() {
      recordDelta(this);
    },
    add: function add(other) {
      if (!(other instanceof RecordableHistogram)) throw codes.ERR_INVALID_ARG_TYPE('other', 'RecordableHistogram', other);
      var state = this[STATE];
      other[STATE].bands.forEach(function (times, band) { put(state, band, times); });
      state.exceeds += other[STATE].exceeds;
    }
  });

  function createHistogram(options) {
    var given = options === undefined ? {} : options;
    validators.validateObject(given, 'options');
    var lowest = given.lowest === undefined ? 1 : given.lowest;
    var highest = given.highest === undefined ? Number.MAX_SAFE_INTEGER : given.highest;
    var figures = given.figures === undefined ? 3 : given.figures;
    validators.validateInteger(lowest, 'options.lowest', 1, Number.MAX_SAFE_INTEGER);
    validators.validateInteger(highest, 'options.highest', 2 * lowest, Number.MAX_SAFE_INTEGER);
    validators.validateInteger(figures, 'options.figures', 1, 5);
    return setUp(Object.create(RecordableHistogram.prototype), lowest, highest, figures);
  }

  return { Histogram: Histogram, setUp: setUp, recordDelta: recordDelta, createHistogram: createHistogram };
})
