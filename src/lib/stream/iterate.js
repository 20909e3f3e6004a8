/* stream/iterate.js -- `for await (const pedaço of readable)`: um stream como iterador assíncrono.
 *
 * Lê com read() quando ouve 'readable'; sair do laço antes do fim destrói o stream. Os pedidos
 * são atendidos um de cada vez, na ordem, como faria um gerador. */
(function (native, need) {
  'use strict';

  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
  var destroyer = need('stream/abort').destroyer;
  var aggregate = need('stream/destroy').aggregate;

  function Iterator(stream, options) {
    this.stream = stream;
    hide(this, '_destroys', !options || options.destroyOnReturn !== false);
    hide(this, '_requests', []);  // { kind, value, resolve, reject }; o primeiro está em curso
    hide(this, '_started', false);
    hide(this, '_finished', false);
    hide(this, '_error', undefined); // undefined: nada ainda; null: acabou bem
    hide(this, '_waiting', false);
    hide(this, '_cleanUp', null);
    hide(this, '_onReadable', null);
  }

  function hide(object, name, value) {
    Object.defineProperty(object, name, { value: value, writable: true });
  }

  var prototype = Iterator.prototype;
  prototype[ASYNC_ITERATOR] = function () {
    return this;
  };
  prototype.next = function (value) {
    return ask(this, 'next', value);
  };
  prototype['return'] = function (value) {
    return ask(this, 'return', value);
  };
  prototype['throw'] = function (error) {
    return ask(this, 'throw', error);
  };

  function ask(iterator, kind, value) {
    return new Promise(function (resolve, reject) {
      iterator._requests.push({ kind: kind, value: value, resolve: resolve, reject: reject });
      if (iterator._requests.length === 1) serve(iterator);
    });
  }

  function start(iterator) {
    iterator._started = true;
    iterator._onReadable = function () { wake(iterator); };
    iterator.stream.on('readable', iterator._onReadable);
    iterator._cleanUp = need('stream/finished')(iterator.stream, { writable: false }, function (error) {
      iterator._error = error ? aggregate(iterator._error, error) : null;
      wake(iterator);
    });
  }

  function wake(iterator) {
    if (!iterator._waiting) return;
    iterator._waiting = false;
    Promise.resolve().then(function () { serve(iterator); });
  }

  function serve(iterator) {
    var request = iterator._requests[0];
    if (iterator._finished || (!iterator._started && request.kind !== 'next')) {
      iterator._finished = true;
      if (request.kind === 'throw') answer(iterator, 'reject', request.value);
      else answer(iterator, 'resolve', { value: request.kind === 'return' ? request.value : undefined, done: true });
    } else if (request.kind === 'return') {
      leave(iterator, undefined);
    } else if (request.kind === 'throw') {
      iterator._error = aggregate(iterator._error, request.value);
      leave(iterator, request.value);
    } else {
      readNext(iterator);
    }
  }

  function readNext(iterator) {
    var chunk;
    try {
      if (!iterator._started) start(iterator);
      chunk = iterator.stream.destroyed ? null : iterator.stream.read();
    } catch (error) {
      iterator._error = aggregate(iterator._error, error);
      leave(iterator, error);
      return;
    }
    if (chunk !== null) answer(iterator, 'resolve', { value: chunk, done: false });
    else if (iterator._error) leave(iterator, iterator._error);
    else if (iterator._error === null) leave(iterator, undefined);
    else iterator._waiting = true;
  }

  // Acabou, por qualquer razão.
  function leave(iterator, error) {
    var stream = iterator.stream;
    var failure = iterator._error;
    iterator._finished = true;
    if ((failure || iterator._destroys) && (failure === undefined || stream._readableState.autoDestroy)) {
      destroyer(stream, null);
    } else {
      stream.removeListener('readable', iterator._onReadable);
      iterator._cleanUp();
    }
    var request = iterator._requests[0];
    if (error !== undefined) answer(iterator, 'reject', error);
    else answer(iterator, 'resolve', { value: request.kind === 'return' ? request.value : undefined, done: true });
  }

  function answer(iterator, how, value) {
    iterator._requests.shift()[how](value);
    if (iterator._requests.length > 0) Promise.resolve().then(function () { serve(iterator); });
  }

  function iterate(stream, options) {
    if (typeof stream.read !== 'function') stream = need('stream/readable').wrap(stream, { objectMode: true });
    return new Iterator(stream, options);
  }

  return { iterate: iterate };
})
