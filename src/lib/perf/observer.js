/* perf/observer.js -- PerformanceObserver: as entradas novas, juntas, numa volta do loop depois. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var validators = need('validators');
  var TYPES = Object.freeze(['function', 'mark', 'measure']);
  var STATE = need.hidden('observer');

  var observers = [];
  var scheduled = false;

  // ---- a lista que o callback recebe ----

  function EntryList() {
    throw codes.ERR_ILLEGAL_CONSTRUCTOR();
  }

  function entryList(found) {
    var list = Object.create(EntryList.prototype);
    Object.defineProperty(list, STATE, { value: found.sort(function (a, b) { return a.startTime - b.startTime; }) });
    return list;
  }

  EntryList.prototype.getEntries = function getEntries() {
    return this[STATE].slice();
  };
  EntryList.prototype.getEntriesByType = function getEntriesByType(type) {
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('type');
    return this[STATE].filter(function (entry) { return entry.entryType === String(type); });
  };
  EntryList.prototype.getEntriesByName = function getEntriesByName(name) {
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('name');
    var type = arguments[1];
    return this[STATE].filter(function (entry) {
      return entry.name === String(name) && (type === undefined || type === null || entry.entryType === type);
    });
  };
  Object.defineProperty(EntryList, 'name', { value: 'PerformanceObserverEntryList' });

  // ---- avisar ----

  function notify(entry) {
    observers.forEach(function (observer) {
      var state = observer[STATE];
      if (state.types.indexOf(entry.entryType) < 0) return;
      state.buffer.push(entry);
      schedule();
    });
  }

  function schedule() {
    if (scheduled) return;
    scheduled = true;
    need('timers').setImmediate(function () {
      scheduled = false;
      observers.slice().forEach(function (observer) {
        if (observer[STATE].buffer.length > 0) observer[STATE].callback(entryList(observer.takeRecords()), observer);
      });
    });
  }

  // ---- observar ----

  function PerformanceObserver(callback) {
    requireNew(this, PerformanceObserver);
    validators.validateFunction(callback, 'callback');
    Object.defineProperty(this, STATE, { value: { callback: callback, types: [], buffer: [], mode: '' } });
  }

  // Ou vários tipos de uma vez (e a lista nova troca a de antes), ou um por chamada (e eles se somam).
  function setMode(state, options) {
    if (options.entryTypes === undefined && options.type === undefined) {
      throw codes.ERR_MISSING_ARGS('options.entryTypes', 'options.type');
    }
    if (options.entryTypes !== undefined && options.type !== undefined) {
      throw codes.ERR_INVALID_ARG_VALUE('options.entryTypes', options.entryTypes,
        'options.entryTypes can not set with options.type together');
    }
    var mode = options.type === undefined ? 'multiple' : 'single';
    if (state.mode !== '' && state.mode !== mode) {
      throw new DOMException('PerformanceObserver can not change to ' + mode + ' observation' +
        (mode === 'multiple' ? 's' : ''), 'InvalidModificationError');
    }
    state.mode = mode;
  }

  function isSupported(type) {
    return TYPES.indexOf(type) >= 0;
  }

  PerformanceObserver.prototype.observe = function observe() {
    var options = arguments[0] === undefined ? {} : arguments[0];
    validators.validateObject(options, 'options');
    var state = this[STATE];
    setMode(state, options);
    if (state.mode === 'multiple') {
      if (!Array.isArray(options.entryTypes)) throw codes.ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', options.entryTypes);
      state.types = options.entryTypes.filter(isSupported);
    } else if (isSupported(options.type)) {
      state.types.push(options.type);
      if (options.buffered) {
        state.buffer = state.buffer.concat(need('perf/timing').find(undefined, options.type));
        schedule();
      }
    } else {
      return;
    }
    if (state.types.length === 0) this.disconnect();
    else if (observers.indexOf(this) < 0) observers.push(this);
  };

  PerformanceObserver.prototype.disconnect = function disconnect() {
    var self = this;
    observers = observers.filter(function (other) { return other !== self; });
    Object.assign(this[STATE], { types: [], buffer: [], mode: '' });
  };

  PerformanceObserver.prototype.takeRecords = function takeRecords() {
    var records = this[STATE].buffer;
    this[STATE].buffer = [];
    return records;
  };

  Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { get: function () { return TYPES; }, configurable: true });

  return { PerformanceObserver: PerformanceObserver, EntryList: EntryList, notify: notify };
})
