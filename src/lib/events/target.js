/* events/target.js -- EventTarget: escutar e avisar no dialeto do navegador.
 *
 * Os ouvintes de um tipo formam uma lista ligada: um deles pode sair, ou outro entrar, no meio de um
 * aviso, e o aviso continua dali. O mesmo ouvinte não entra duas vezes. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var EventEmitter = need('events');
  var events = need('events/event');
  var LISTENERS = need.hidden('eventListeners'); // tipo -> { size, next, resists }
  var HANDLERS = need.hidden('eventHandlers');   // tipo -> o embrulho de `onabort`
  var RESIST = need.hidden('resistStop');        // nas opções: ouve mesmo depois de stopImmediatePropagation
  var COUNTED = need.hidden('listenersCounted'); // um método: mudou o número de ouvintes
  var IS_TARGET = Symbol.for('nodejs.event_target');
  var MAX = EventEmitter.kMaxEventTargetListeners;
  var WARNED = EventEmitter.kMaxEventTargetListenersWarned;

  function isTarget(value) {
    return value !== undefined && value !== null && Boolean(value.constructor && value.constructor[IS_TARGET]);
  }

  function check(target, args, names) {
    if (!isTarget(target)) throw codes.ERR_INVALID_THIS('EventTarget');
    if (args.length < names.length) throw codes.ERR_MISSING_ARGS.apply(null, names);
  }

  function init(target) {
    target[LISTENERS] = Object.create(null);
    target[HANDLERS] = Object.create(null);
    target[MAX] = EventEmitter.defaultMaxListeners;
    target[WARNED] = false;
  }

  function EventTarget() {
    requireNew(this, EventTarget);
    init(this);
  }

  function typeName(type) {
    if (typeof type === 'symbol') throw codes.ERR_INVALID_ARG_VALUE('value', type);
    return String(type);
  }

  // ---- os avisos do próprio EventTarget ----

  function warn(target, type, name, message, count) {
    var warning = new Error(message);
    warning.name = name;
    warning.target = target;
    warning.type = type;
    if (count !== undefined) warning.count = count;
    need('process').emitWarning(warning);
  }

  function counted(target, type, size) {
    if (target[COUNTED]) target[COUNTED](type, size);
  }

  function grown(target, type, size) {
    if (target[MAX] > 0 && size > target[MAX] && !target[WARNED]) {
      target[WARNED] = true;
      warn(target, type, 'MaxListenersExceededWarning', 'Possible EventTarget memory leak detected. ' + size + ' ' +
        type + ' listeners added to ' + need('inspect').inspect(target, { depth: -1 }) + '. MaxListeners is ' +
        target[MAX] + '. Use events.setMaxListeners() to increase limit', size);
    }
    counted(target, type, size);
  }

  // ---- escutar ----

  // Um objeto qualquer serve: o seu handleEvent é procurado na hora do aviso.
  function isListener(listener) {
    if (listener === undefined || listener === null) return false;
    if (typeof listener === 'function' || typeof listener === 'object') return true;
    throw codes.ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
  }

  function readOptions(options) {
    if (options === undefined || options === null) return {};
    if (typeof options === 'boolean') return { capture: options };
    need('validators').validateObject(options, 'options', { array: true, function: true });
    var read = {
      once: Boolean(options.once),
      capture: Boolean(options.capture),
      passive: Boolean(options.passive),
      signal: options.signal,
      resists: options[RESIST] === true
    };
    need('validators').validateAbortSignal(read.signal, 'options.signal');
    return read;
  }

  // O último da lista que não é este ouvinte, ou null se ele já está nela.
  function lastBefore(list, listener, capture) {
    var last = list;
    while (last.next !== null) {
      last = last.next;
      if (last.listener === listener && last.capture === capture) return null;
    }
    return last;
  }

  function append(target, type, listener, options) {
    var list = target[LISTENERS][type] || { size: 0, next: null, resists: false };
    var capture = options.capture === true;
    var last = lastBefore(list, listener, capture);
    if (last === null) return;
    last.next = {
      listener: listener, capture: capture, once: options.once === true, passive: options.passive === true,
      resists: options.resists === true, removed: false, previous: last, next: null
    };
    list.size++;
    list.resists = list.resists || last.next.resists;
    grown(target, type, list.size);
    target[LISTENERS][type] = list;
  }

  function addEventListener(type, listener) {
    check(this, arguments, ['type', 'listener']);
    var options = readOptions(arguments[2]);
    if (options.signal && options.signal.aborted) return;
    if (options.signal) removeOnAbort(this, type, listener, options);
    if (isListener(listener)) append(this, typeName(type), listener, options);
    else warn(this, type, 'AddEventListenerArgumentTypeWarning', 'addEventListener called with ' + listener +
      ' which has no effect.');
  }

  function removeOnAbort(target, type, listener, options) {
    options.signal.addEventListener('abort', function () {
      target.removeEventListener(type, listener, options);
    }, internal());
  }

  // ---- parar de escutar ----

  function unlink(entry) {
    entry.previous.next = entry.next;
    if (entry.next !== null) entry.next.previous = entry.previous;
    entry.removed = true;
  }

  function removeEventListener(type, listener) {
    check(this, arguments, ['type', 'listener']);
    if (!isListener(listener)) return;
    type = typeName(type);
    var options = arguments[2];
    var capture = Boolean(options) && options.capture === true;
    var list = this[LISTENERS][type];
    for (var entry = list ? list.next : null; entry !== null; entry = entry.next) {
      if (entry.listener !== listener || entry.capture !== capture) continue;
      unlink(entry);
      if (--list.size === 0) delete this[LISTENERS][type];
      counted(this, type, list.size);
      return;
    }
  }

  // ---- avisar ----

  function dispatchEvent(event) {
    check(this, arguments, ['event']);
    if (!(event instanceof events.Event)) throw codes.ERR_INVALID_ARG_TYPE('event', 'Event', event);
    var data = events.data(event);
    if (data.dispatching) throw codes.ERR_EVENT_RECURSION(event.type);
    data.target = this;
    data.dispatching = true;
    notify(this, event, data);
    data.dispatching = false;
    return event.defaultPrevented !== true;
  }

  function notify(target, event, data) {
    var type = event.type;
    var list = target[LISTENERS][type];
    var next;
    for (var entry = list ? list.next : null; entry !== null; entry = next) {
      if (data.ended && !list.resists && !entry.passive) return;
      next = entry.next; // antes da chamada: ela pode tirar este da lista
      if (entry.removed || (data.ended && !entry.resists)) continue;
      if (entry.once) {
        unlink(entry);
        counted(target, type, --list.size);
      }
      call(target, entry.listener, event, data);
    }
  }

  // O erro de um ouvinte não é de quem avisa: fica para o tick seguinte, como erro do programa.
  function call(target, listener, event, data) {
    try {
      var result = typeof listener === 'function' ? listener.call(target, event) : handle(listener, event);
      data.dispatching = false; // o Node esquece o alvo já no primeiro ouvinte
      var then = result === undefined || result === null ? undefined : result.then;
      if (typeof then === 'function') then.call(result, undefined, throwLater);
    } catch (error) {
      throwLater(error);
    }
  }

  function handle(listener, event) {
    return new Promise(function (resolve) {
      resolve(listener.handleEvent ? listener.handleEvent(event) : undefined);
    });
  }

  function throwLater(error) {
    need('process').nextTick(function () { throw error; });
  }

  // ---- o atributo `onabort` e seus irmãos: um ouvinte só, que se troca sem perder o lugar ----

  function wrapHandler(handler) {
    function wrapper(event) {
      return typeof wrapper.handler === 'function' ? wrapper.handler.call(this, event) : undefined;
    }
    wrapper.handler = handler;
    return wrapper;
  }

  function handlersOf(target) {
    if (target === undefined || target === null || target[HANDLERS] === undefined) {
      throw codes.ERR_INVALID_ARG_TYPE('this', 'EventTarget', target);
    }
    return target[HANDLERS];
  }

  function replaceHandler(target, type, wrapper, value) {
    var list = target[LISTENERS][type];
    if (typeof wrapper.handler === 'function') counted(target, type, --list.size);
    wrapper.handler = value;
    if (typeof value === 'function') grown(target, type, ++list.size);
  }

  function defineHandler(prototype, type) {
    Object.defineProperty(prototype, 'on' + type, {
      get: function () {
        var wrapper = handlersOf(this)[type];
        return wrapper === undefined || wrapper.handler === undefined ? null : wrapper.handler;
      },
      set: function (value) {
        var handlers = handlersOf(this);
        if (handlers[type] !== undefined) return replaceHandler(this, type, handlers[type], value);
        handlers[type] = wrapHandler(value);
        this.addEventListener(type, handlers[type]);
      },
      enumerable: true,
      configurable: true
    });
  }

  // ---- a classe ----

  // 'AbortSignal { aborted: false }': o que os inspects daqui escrevem.
  function describe(self, properties, options) {
    var deeper = Object.assign({}, options, { depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth });
    return self.constructor.name + ' ' + need('inspect').inspect(properties, deeper);
  }

  function show(depth, options) {
    check(this, [], []);
    return depth < 0 ? this.constructor.name : describe(this, {}, options);
  }

  EventTarget.prototype.addEventListener = addEventListener;
  EventTarget.prototype.removeEventListener = removeEventListener;
  EventTarget.prototype.dispatchEvent = dispatchEvent;
  EventTarget[IS_TARGET] = true;
  need('classes').dress(EventTarget, 0, show);

  // As opções dos nossos próprios ouvintes de um sinal: uma vez, e o programa não os cala.
  function internal() {
    var options = { once: true };
    options[RESIST] = true;
    return options;
  }

  function listenersOf(target, type) {
    var found = [];
    var list = target[LISTENERS][type];
    for (var entry = list ? list.next : null; entry !== null; entry = entry.next) found.push(entry.listener);
    return found;
  }

  return {
    EventTarget: EventTarget,
    isTarget: isTarget,
    init: init,
    counted: COUNTED,
    defineHandler: defineHandler,
    describe: describe,
    internal: internal,
    listenersOf: listenersOf
  };
})
