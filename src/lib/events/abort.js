/* events/abort.js -- AbortController e AbortSignal: o jeito de desistir do que ainda não terminou.
 *
 * O controlador manda, o sinal avisa. AbortSignal.timeout desiste sozinho no prazo; AbortSignal.any,
 * quando o primeiro dos outros desiste. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var codes = need('codes');
  var validators = need('validators');
  var target = need('events/target');
  var DATA = need.hidden('abortSignal');
  var SIGNAL = need.hidden('abortController');

  // Sinais compostos que alguém escuta: as suas fontes só os seguram por WeakRef.
  var heard = new Set();

  // ---- o sinal ----

  function AbortSignal() {
    check.requireNew(this, AbortSignal);
    throw codes.ERR_ILLEGAL_CONSTRUCTOR();
  }

  function dataOf(signal) {
    if (signal === undefined || signal === null || signal[DATA] === undefined) throw codes.ERR_INVALID_THIS('AbortSignal');
    return signal[DATA];
  }

  // `sources`: num sinal composto, os simples de que ele depende; `followers`: os compostos, o contrário.
  function createSignal() {
    var signal = Object.create(AbortSignal.prototype);
    target.init(signal);
    Object.defineProperty(signal, DATA, {
      value: { aborted: false, reason: undefined, composite: false, sources: new Set(), followers: null }
    });
    return signal;
  }

  function abort(signal, reason) {
    var data = signal[DATA];
    if (data.aborted) return;
    data.aborted = true;
    data.reason = reason;
    signal.dispatchEvent(need('events/event').trusted('abort'));
    if (data.followers !== null) data.followers.forEach(function (weak) {
      var follower = weak.deref();
      if (follower !== undefined) abort(follower, reason);
    });
  }

  function defaultReason() {
    return new DOMException('This operation was aborted', 'AbortError');
  }

  AbortSignal.prototype = Object.create(target.EventTarget.prototype);
  Object.setPrototypeOf(AbortSignal, target.EventTarget);
  check.getter(AbortSignal.prototype, 'aborted', function () { return dataOf(this).aborted; });
  Object.defineProperty(AbortSignal.prototype, 'reason', {
    get: function () { return dataOf(this).reason; }, configurable: true
  });
  function throwIfAborted() {
    var data = dataOf(this);
    if (data.aborted) throw data.reason;
  }
  hide(AbortSignal.prototype, throwIfAborted);
  target.defineHandler(AbortSignal.prototype, 'abort');
  need('classes').dress(AbortSignal, 0, shows(function (signal) { return { aborted: signal.aborted }; }));

  // ---- sinais que nascem prontos, com prazo ou de outros ----

  function abortStatic() {
    var signal = createSignal();
    signal[DATA].aborted = true;
    signal[DATA].reason = arguments[0] === undefined ? defaultReason() : arguments[0];
    return signal;
  }

  // O prazo não segura o processo.
  //
  // difere: globais AbortSignal.timeout: o sinal vive até o prazo, mesmo que ninguém mais o tenha; no Node, só
  // enquanto alguém o escuta.
  function timeout(delay) {
    validators.validateUint32(delay, 'delay', false);
    var signal = createSignal();
    need('timers').setTimeout(function () {
      abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delay).unref();
    return signal;
  }

  function any(signals) {
    validators.validateAbortSignalArray(signals, 'signals');
    var result = createSignal();
    result[DATA].composite = true;
    result[target.counted] = keepWhileHeard;
    var weak = new WeakRef(result);
    for (var i = 0; i < signals.length; i++) {
      if (signals[i].aborted) {
        abort(result, signals[i].reason);
        return result;
      }
      follow(result[DATA], weak, signals[i]);
    }
    return result;
  }

  // De um composto seguem-se as fontes, que são simples: assim a ordem dos avisos é a delas.
  function follow(data, weak, signal) {
    var theirs = signal[DATA];
    if (theirs.composite) {
      theirs.sources.forEach(function (source) { follow(data, weak, source); });
    } else if (!data.sources.has(signal)) {
      data.sources.add(signal);
      if (theirs.followers === null) theirs.followers = new Set();
      theirs.followers.add(weak);
    }
  }

  function keepWhileHeard(type, size) {
    if (type !== 'abort') return;
    if (size === 0) heard.delete(this);
    else if (!this.aborted && this[DATA].sources.size > 0) heard.add(this);
  }

  hide(AbortSignal, abortStatic, 'abort');
  hide(AbortSignal, timeout);
  hide(AbortSignal, any);

  // ---- o controlador ----

  function AbortController() {
    check.requireNew(this, AbortController);
    Object.defineProperty(this, SIGNAL, { value: null, writable: true });
  }

  function signalOf(controller) {
    if (controller[SIGNAL] === undefined) {
      throw new TypeError('Cannot read private member #signal from an object whose class did not declare it');
    }
    if (controller[SIGNAL] === null) controller[SIGNAL] = createSignal();
    return controller[SIGNAL];
  }

  check.getter(AbortController.prototype, 'signal', function () { return signalOf(this); });
  AbortController.prototype.abort = function abortNow() {
    abort(signalOf(this), arguments[0] === undefined ? defaultReason() : arguments[0]);
  };
  Object.defineProperty(AbortController.prototype.abort, 'name', { value: 'abort' });
  need('classes').dress(AbortController, 0, shows(function (controller) { return { signal: controller.signal }; }));

  // ---- o que as duas classes têm igual ----

  function hide(object, fn, name) {
    if (name !== undefined) Object.defineProperty(fn, 'name', { value: name });
    check.hide(object, fn.name, fn);
  }

  function shows(properties) {
    return function (depth, options) {
      if (depth < 0) return this;
      return target.describe(this, properties(this), options);
    };
  }

  // ---- util.aborted(sinal, recurso): uma promessa, que some com o recurso ----

  // No Node é uma função async que devolve uma promessa: quem espera por ela espera duas voltas a mais.
  function aborted(signal, resource) {
    return new Promise(function (resolve) {
      if (signal === undefined) throw codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
      validators.validateAbortSignal(signal, 'signal');
      validators.validateObject(resource, 'resource', { array: true, function: true });
      resolve(signal.aborted ? Promise.resolve() : whenAborted(signal, new WeakRef(resource)));
    });
  }

  function whenAborted(signal, weak) {
    return new Promise(function (resolve) {
      signal.addEventListener('abort', function (event) {
        if (weak.deref() !== undefined) resolve(event);
      }, target.internal());
    });
  }

  return { AbortController: AbortController, AbortSignal: AbortSignal, aborted: aborted };
})
