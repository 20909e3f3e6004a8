/* perf/timing.js -- marcas (um instante com nome) e medidas (de um instante a outro).
 *
 * O zero é o momento em que este módulo carrega menos o que o processo já tinha de vida. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var validators = need('validators');
  var entries = need('perf/entries');
  var process = need('process');

  var zero = monotonic() - process.uptime() * 1000;
  var origin = Date.now() - now();

  var marks = Object.create(null); // nome -> instante da última
  var list = [];

  function monotonic() {
    var time = process.hrtime();
    return time[0] * 1000 + time[1] / 1e6;
  }

  function now() {
    return monotonic() - zero;
  }

  function keep(entry) {
    list.push(entry);
    need('perf/observer').notify(entry);
    return entry;
  }

  function copy(detail) {
    return detail === undefined || detail === null ? null : structuredClone(detail);
  }

  // ---- marcas ----

  function PerformanceMark(name) {
    requireNew(this, PerformanceMark);
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('name');
    var options = arguments[1];
    if (options !== undefined && options !== null) validators.validateObject(options, 'options');
    else options = {};
    var start = options.startTime === undefined || options.startTime === null ? now() : options.startTime;
    validators.validateNumber(start, 'startTime');
    if (start < 0) throw codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(start);
    marks[name] = start;
    entries.fill(this, String(name), 'mark', start, 0, copy(options.detail));
  }
  entries.inherit(PerformanceMark);

  function mark(name, options) {
    return keep(new PerformanceMark(name, options));
  }

  // Um instante: o número dado, ou o da marca com esse nome.
  function instant(name) {
    if (name === undefined) return undefined;
    if (typeof name === 'number') {
      if (name < 0) throw codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(name);
      return name;
    }
    if (marks[name] === undefined) {
      throw new DOMException('The "' + name + '" performance mark has not been set', 'SyntaxError');
    }
    return marks[name];
  }

  function clearMarks(name) {
    if (name === undefined) marks = Object.create(null);
    else delete marks[name];
    forget('mark', name);
  }

  // ---- medidas ----

  function check(options, endMark) {
    var wrong = endMark !== undefined ? 'endMark must not be specified'
      : options.start !== undefined && options.end !== undefined && options.duration !== undefined
        ? 'Must not have options.start, options.end, and options.duration specified' : '';
    if (wrong) throw codes.ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS(wrong);
  }

  function range(from, endMark) {
    var options = from !== null && typeof from === 'object' && (from.start !== undefined || from.end !== undefined) ? from : null;
    if (options) check(options, endMark);
    else options = {};
    var end = endMark !== undefined ? instant(endMark)
      : options.end !== undefined ? instant(options.end)
      : options.start !== undefined && options.duration !== undefined ? instant(options.start) + instant(options.duration)
      : now();
    var start = typeof from === 'string' ? instant(from)
      : options.start !== undefined ? instant(options.start)
      : options.duration !== undefined ? end - instant(options.duration)
      : 0;
    return { start: start, duration: end - start };
  }

  function measure(name, from, endMark) {
    validators.validateString(name, 'name');
    var span = range(from, endMark);
    var detail = copy(from === undefined || from === null ? null : from.detail);
    return keep(entries.create(entries.PerformanceMeasure, name, 'measure', span.start, span.duration, detail));
  }

  // ---- a lista ----

  function find(name, type) {
    return list.filter(function (entry) {
      return (name === undefined || entry.name === name) && (type === undefined || entry.entryType === String(type));
    }).sort(function (a, b) { return a.startTime - b.startTime; });
  }

  function forget(type, name) {
    list = list.filter(function (entry) {
      return entry.entryType !== type || (name !== undefined && entry.name !== String(name));
    });
  }

  return {
    PerformanceMark: PerformanceMark,
    origin: origin,
    now: now,
    mark: mark,
    measure: measure,
    clearMarks: clearMarks,
    find: find,
    forget: forget
  };
})
