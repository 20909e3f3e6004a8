/* events.js -- EventEmitter: quem escuta o quê.
 *
 * Cada emissor tem em `_events` um objeto nome -> ouvinte, ou nome -> array de ouvintes a
 * partir do segundo; `_eventsCount` conta os nomes. É o desenho do Node, que muitos pacotes
 * conhecem por dentro. Chamar os ouvintes é com emit, em events.c. */
(function (native, need) {
  'use strict';

  var CAPTURE = Symbol('kCapture');
  var SHAPE = Symbol('shapeMode'); // sem uso aqui; aparece quando se mostra um emissor
  var REJECTION = Symbol.for('nodejs.rejection');
  var MONITOR = Symbol('events.errorMonitor');
  // O limite de ouvintes de um EventTarget mora nele, em propriedades com estas chaves.
  var TARGET_MAX = Symbol('events.maxEventTargetListeners');
  var TARGET_WARNED = Symbol('events.maxEventTargetListenersWarned');
  var defaultMaxListeners = 10;

  function EventEmitter(options) {
    EventEmitter.init.call(this, options);
  }

  // `EventEmitter.call(this)` em quem herda passa por aqui também.
  EventEmitter.init = function (options) {
    if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
      this._events = Object.create(null);
      this._eventsCount = 0;
    }
    this._maxListeners = this._maxListeners || undefined;
    this[SHAPE] = false;
    if (options && options.captureRejections) {
      need('validators').validateBoolean(options.captureRejections, 'options.captureRejections');
      this[CAPTURE] = true;
    } else {
      this[CAPTURE] = EventEmitter.prototype[CAPTURE];
    }
  };

  var prototype = EventEmitter.prototype;
  prototype._events = undefined;
  prototype._eventsCount = 0;
  prototype._maxListeners = undefined;
  Object.defineProperty(prototype, CAPTURE, { value: false, writable: true });

  function checkListener(listener) {
    if (typeof listener !== 'function') need('validators').validateFunction(listener, 'listener');
  }

  // ---- escutar ----

  function add(emitter, name, listener, first) {
    checkListener(listener);
    var events = emitter._events;
    if (events === undefined) {
      events = emitter._events = Object.create(null);
      emitter._eventsCount = 0;
    } else if (events.newListener !== undefined) {
      // Avisar antes de pôr: senão quem escuta 'newListener' ouviria a própria chegada.
      emitter.emit('newListener', name, listener.listener || listener);
      events = emitter._events;
    }
    var present = events[name];
    if (present === undefined) {
      events[name] = listener;
      emitter._eventsCount++;
      return emitter;
    }
    if (typeof present === 'function') present = events[name] = [present];
    if (first) present.unshift(listener);
    else present.push(listener);
    warnIfTooMany(emitter, name, present);
    return emitter;
  }

  // Muitos ouvintes do mesmo evento costumam ser um `on` dentro de uma função que se repete.
  function warnIfTooMany(emitter, name, list) {
    var max = maxListeners(emitter);
    if (!(max > 0 && list.length > max) || list.warned) return;
    list.warned = true;
    var warning = new Error('Possible EventEmitter memory leak detected. ' + list.length + ' ' + String(name) +
      ' listeners added to ' + need('inspect').inspect(emitter, { depth: -1 }) + '. MaxListeners is ' + max +
      '. Use emitter.setMaxListeners() to increase limit');
    warning.name = 'MaxListenersExceededWarning';
    warning.emitter = emitter;
    warning.type = name;
    warning.count = list.length;
    need('process').emitWarning(warning);
  }

  prototype.on = prototype.addListener = function addListener(name, listener) {
    return add(this, name, listener, false);
  };

  prototype.prependListener = function prependListener(name, listener) {
    return add(this, name, listener, true);
  };

  // Um ouvinte que sai da lista antes de ser chamado, e por isso só é chamado uma vez.
  function wrapOnce(emitter, name, listener) {
    checkListener(listener);
    var fired = false;
    function wrapper() {
      if (fired) return undefined;
      emitter.removeListener(name, wrapper);
      fired = true;
      return arguments.length === 0 ? listener.call(emitter) : listener.apply(emitter, arguments);
    }
    wrapper.listener = listener;
    return wrapper;
  }

  prototype.once = function once(name, listener) {
    return this.on(name, wrapOnce(this, name, listener));
  };

  prototype.prependOnceListener = function prependOnceListener(name, listener) {
    return this.prependListener(name, wrapOnce(this, name, listener));
  };

  // ---- parar de escutar ----

  function isListener(candidate, listener) {
    return candidate === listener || candidate.listener === listener;
  }

  function forget(emitter, name) {
    emitter._eventsCount--;
    if (emitter._eventsCount === 0) emitter._events = Object.create(null);
    else delete emitter._events[name];
  }

  prototype.off = prototype.removeListener = function removeListener(name, listener) {
    checkListener(listener);
    var events = this._events;
    var present = events && events[name];
    if (present === undefined) return this;
    if (typeof present === 'function') {
      if (!isListener(present, listener)) return this;
      forget(this, name);
    } else {
      var at = present.length - 1;
      while (at >= 0 && !isListener(present[at], listener)) at--;
      if (at < 0) return this;
      present.splice(at, 1);
      if (present.length === 1) events[name] = present[0];
    }
    if (this._events.removeListener !== undefined) {
      this.emit('removeListener', name, present.listener || listener);
    }
    return this;
  };

  prototype.removeAllListeners = function removeAllListeners(name) {
    var events = this._events;
    if (events === undefined) return this;
    if (events.removeListener !== undefined) return removeOneByOne(this, name, arguments.length === 0);
    if (arguments.length === 0) {
      this._events = Object.create(null);
      this._eventsCount = 0;
    } else if (events[name] !== undefined) {
      forget(this, name);
    }
    return this;
  };

  // Alguém escuta 'removeListener': cada saída tem de ser avisada, da última à primeira.
  function removeOneByOne(emitter, name, all) {
    if (all) {
      emitter.eventNames().forEach(function (each) {
        if (each !== 'removeListener') emitter.removeAllListeners(each);
      });
      emitter.removeAllListeners('removeListener');
      emitter._events = Object.create(null);
      emitter._eventsCount = 0;
      return emitter;
    }
    var list = emitter.rawListeners(name);
    for (var i = list.length - 1; i >= 0; i--) emitter.removeListener(name, list[i]);
    return emitter;
  }

  // ---- perguntar ----

  // Sempre uma cópia: quem pergunta pode mexer na lista sem mexer no emissor.
  prototype.rawListeners = function rawListeners(name) {
    var present = this._events && this._events[name];
    if (present === undefined) return [];
    return typeof present === 'function' ? [present] : present.slice();
  };

  prototype.listeners = function listeners(name) {
    return this.rawListeners(name).map(function (listener) { return listener.listener || listener; });
  };

  prototype.listenerCount = function listenerCount(name, listener) {
    if (listener === undefined || listener === null) {
      var present = this._events && this._events[name];
      return present === undefined ? 0 : typeof present === 'function' ? 1 : present.length;
    }
    return this.rawListeners(name).filter(function (each) { return isListener(each, listener); }).length;
  };

  prototype.eventNames = function eventNames() {
    return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
  };

  // ---- o limite de ouvintes ----

  function maxListeners(emitter) {
    return emitter._maxListeners === undefined ? defaultMaxListeners : emitter._maxListeners;
  }

  prototype.setMaxListeners = function setMaxListeners(n) {
    need('validators').validateNumber(n, 'setMaxListeners', 0);
    this._maxListeners = n;
    return this;
  };

  prototype.getMaxListeners = function getMaxListeners() {
    return maxListeners(this);
  };

  // ---- avisar ----

  prototype.emit = native.emit;

  // emit('error', …) passa antes por aqui. Um erro que ninguém escuta não pode sumir: é lançado.
  function beforeError(error) {
    var events = this._events;
    if (events && events[MONITOR] !== undefined) {
      this.emit.apply(this, [MONITOR].concat(Array.prototype.slice.call(arguments)));
    }
    if (events && events.error !== undefined) return;
    if (error instanceof Error) throw error;
    var unhandled = need('codes').ERR_UNHANDLED_ERROR(describe(error));
    unhandled.context = error;
    throw unhandled;
  }

  function describe(value) {
    try {
      return need('inspect').inspect(value);
    } catch (unused) {
      return value;
    }
  }

  // captureRejections: um ouvinte devolveu algo. Se for promessa e falhar, vira 'error'.
  function onPromise(result, name) {
    var emitter = this;
    var args = Array.prototype.slice.call(arguments, 2);
    try {
      var then = result.then;
      if (typeof then === 'function') {
        then.call(result, undefined, function (error) {
          // No tick seguinte, para que um erro aqui não vire outra rejeição desta promessa.
          need('process').nextTick(onRejection, emitter, error, name, args);
        });
      }
    } catch (error) {
      emitter.emit('error', error);
    }
  }

  function onRejection(emitter, error, name, args) {
    if (typeof emitter[REJECTION] === 'function') {
      emitter[REJECTION].apply(emitter, [error, name].concat(args));
      return;
    }
    var before = emitter[CAPTURE];
    emitter[CAPTURE] = false; // senão um ouvinte de 'error' que falha recomeçaria tudo
    try {
      emitter.emit('error', error);
    } finally {
      emitter[CAPTURE] = before;
    }
  }

  native.start(beforeError, onPromise, CAPTURE, 'error', prototype.emit);

  // ---- o módulo: o próprio EventEmitter, com o resto pendurado nele ----

  function notEmitter(value) {
    return need('codes').ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], value);
  }

  EventEmitter.addAbortListener = function addAbortListener(signal, listener) {
    return need('events/wait').addAbortListener(signal, listener);
  };
  EventEmitter.once = function once(emitter, name, options) {
    return need('events/wait').once(emitter, name, options);
  };
  EventEmitter.on = function on(emitter, name, options) {
    return need('events/wait').on(emitter, name, options);
  };
  EventEmitter.getEventListeners = function getEventListeners(emitter, name) {
    if (typeof emitter.listeners === 'function') return emitter.listeners(name);
    if (need('events/target').isTarget(emitter)) return need('events/target').listenersOf(emitter, name);
    throw notEmitter(emitter);
  };
  EventEmitter.getMaxListeners = function getMaxListeners(emitter) {
    if (emitter && typeof emitter.getMaxListeners === 'function') return maxListeners(emitter);
    if (emitter && emitter[TARGET_MAX]) return emitter[TARGET_MAX];
    throw notEmitter(emitter);
  };
  EventEmitter.EventEmitter = EventEmitter;
  EventEmitter.usingDomains = false;
  EventEmitter.captureRejectionSymbol = REJECTION;
  Object.defineProperty(EventEmitter, 'captureRejections', {
    get: function () { return prototype[CAPTURE]; },
    set: function (value) {
      need('validators').validateBoolean(value, 'EventEmitter.captureRejections');
      prototype[CAPTURE] = value;
    },
    enumerable: true
  });
  Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource', {
    get: function () { return need('events/resource'); }, enumerable: true, configurable: true
  });
  Object.defineProperty(EventEmitter, 'kMaxEventTargetListeners', { value: TARGET_MAX });
  Object.defineProperty(EventEmitter, 'kMaxEventTargetListenersWarned', { value: TARGET_WARNED });
  EventEmitter.errorMonitor = MONITOR;
  Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
    get: function () { return defaultMaxListeners; },
    set: function (n) {
      need('validators').validateNumber(n, 'defaultMaxListeners', 0);
      defaultMaxListeners = n;
    },
    enumerable: true
  });
  // Sem alvos, muda o limite de quem não tem um seu.
  EventEmitter.setMaxListeners = function () {
    var n = arguments[0] === undefined ? defaultMaxListeners : arguments[0];
    need('validators').validateNumber(n, 'setMaxListeners', 0);
    if (arguments.length < 2) defaultMaxListeners = n;
    for (var i = 1; i < arguments.length; i++) limit(arguments[i], n);
  };
  function limit(target, n) {
    if (need('events/target').isTarget(target)) {
      target[TARGET_MAX] = n;
      target[TARGET_WARNED] = false;
    } else if (typeof target.setMaxListeners === 'function') {
      target.setMaxListeners(n);
    } else {
      throw need('codes').ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], target);
    }
  }
  EventEmitter.listenerCount = function listenerCount(emitter, name) {
    if (typeof emitter.listenerCount === 'function') return emitter.listenerCount(name);
    return prototype.listenerCount.call(emitter, name);
  };

  return EventEmitter;
})
