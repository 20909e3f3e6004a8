/* events/event.js -- Event e CustomEvent: o que um EventTarget entrega a quem o escuta. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var check = need('es/check');
  var DATA = need.hidden('event');
  var PHASES = ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'];

  function dataOf(event) {
    if (event === undefined || event === null || event[DATA] === undefined) throw codes.ERR_INVALID_THIS('Event');
    return event[DATA];
  }

  function initial(type, options) {
    return {
      type: check.text(type),
      bubbles: Boolean(options.bubbles),
      cancelable: Boolean(options.cancelable),
      composed: Boolean(options.composed),
      trusted: false,
      canceled: false,   // preventDefault
      stopped: false,    // stopPropagation
      ended: false,      // stopImmediatePropagation
      target: null,
      dispatching: false,
      time: need('process').uptime() * 1000
    };
  }

  function Event(type, options) {
    check.requireNew(this, Event);
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('type');
    if (options !== undefined && options !== null) need('validators').validateObject(options, 'options');
    Object.defineProperty(this, DATA, { value: initial(type, options || {}) });
  }

  // ---- o que se lê de um evento ----

  function reads(name, answer) {
    check.getter(Event.prototype, name, function () { return answer(dataOf(this)); });
  }

  function currentTarget(data) {
    return data.dispatching ? data.target : null;
  }
  ['type', 'target', 'bubbles', 'cancelable', 'composed'].forEach(function (name) {
    reads(name, function (data) { return data[name]; });
  });
  reads('srcElement', function (data) { return data.target; });
  reads('currentTarget', currentTarget);
  reads('defaultPrevented', function (data) { return data.cancelable && data.canceled; });
  reads('returnValue', function (data) { return !data.cancelable || !data.canceled; });
  reads('timeStamp', function (data) { return data.time; });
  reads('eventPhase', function (data) { return PHASES.indexOf(data.dispatching ? 'AT_TARGET' : 'NONE'); });
  check.getter(Event.prototype, 'cancelBubble', function () { return dataOf(this).stopped; }, function (value) {
    if (value) dataOf(this).stopped = true;
    else dataOf(this);
  });
  // Um objeto qualquer pergunta isto sem erro: só não é de confiança.
  Object.defineProperty(Event.prototype, 'isTrusted', {
    get: function () { return this[DATA] !== undefined && this[DATA].trusted; }, enumerable: true
  });

  // ---- o que se pede a um evento ----

  Event.prototype.initEvent = function initEvent(type) {
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('type');
    var data = dataOf(this);
    if (data.dispatching) return;
    data.type = check.text(type);
    data.bubbles = Boolean(arguments[1]);
    data.cancelable = Boolean(arguments[2]);
  };
  Event.prototype.preventDefault = function preventDefault() {
    dataOf(this).canceled = true;
  };
  Event.prototype.stopPropagation = function stopPropagation() {
    dataOf(this).stopped = true;
  };
  Event.prototype.stopImmediatePropagation = function stopImmediatePropagation() {
    dataOf(this);
    this.stopPropagation();
    this[DATA].ended = true;
  };
  // Aqui um alvo não tem pais: o caminho é só ele.
  Event.prototype.composedPath = function composedPath() {
    var target = currentTarget(dataOf(this));
    return target === null ? [] : [target];
  };

  function show(depth, options) {
    var data = dataOf(this);
    if (depth < 0) return this.constructor.name;
    return need('events/target').describe(this, {
      type: data.type,
      defaultPrevented: data.canceled,
      cancelable: data.cancelable,
      timeStamp: data.time
    }, options);
  }

  need('classes').dress(Event, 1, show);
  PHASES.forEach(function (name, number) {
    Object.defineProperty(Event, name, { value: number, enumerable: true });
  });

  // ---- CustomEvent: um evento que leva um valor ----

  function CustomEvent(type, options) {
    check.requireNew(this, CustomEvent);
    if (arguments.length === 0) throw codes.ERR_MISSING_ARGS('type');
    Event.call(this, type, options);
    var detail = options ? options.detail : undefined;
    this[DATA].detail = detail === undefined ? null : detail;
  }

  CustomEvent.prototype = Object.create(Event.prototype);
  Object.setPrototypeOf(CustomEvent, Event);
  check.getter(CustomEvent.prototype, 'detail', function () {
    var data = this === undefined || this === null ? undefined : this[DATA];
    if (data === undefined || data.detail === undefined) throw codes.ERR_INVALID_THIS('CustomEvent');
    return data.detail;
  });
  need('classes').dress(CustomEvent, 1, show);

  // Um evento que não veio do programa.
  function trusted(type) {
    var event = new Event(type);
    event[DATA].trusted = true;
    return event;
  }

  return { Event: Event, CustomEvent: CustomEvent, trusted: trusted, data: function (event) { return event[DATA]; } };
})
