/* es/clone.js -- structuredClone: uma cópia funda, com ciclos, do que se sabe copiar.
 *
 * O que depende de código (funções, protótipos, getters) fica para trás: copia-se o que os
 * getters dizem agora, e um objeto de uma classe vira um objeto comum. O que não se copia lança
 * uma DOMException, DataCloneError. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var own = Object.prototype.hasOwnProperty;
  var toString = Object.prototype.toString;
  var ERRORS = { Error: Error, EvalError: EvalError, RangeError: RangeError, ReferenceError: ReferenceError,
    SyntaxError: SyntaxError, TypeError: TypeError, URIError: URIError };

  function refuse(value) {
    var DOMException = need('es/dom-exception').DOMException;
    throw new DOMException(native.show(value) + ' could not be cloned.', 'DataCloneError');
  }

  // O tipo interno do objeto, que um programa não consegue disfarçar.
  function kindOf(value) {
    var look = native.look(value);
    if (look !== undefined) return look.kind;
    if (native.typedTag(value) !== undefined) return 'view';
    if (value instanceof DataView) return 'DataView';
    return native.className(value);
  }

  function copyProperties(state, from, to) {
    Object.keys(from).forEach(function (key) { check.define(to, key, clone(state, from[key])); });
    return to;
  }

  function copyBuffer(state, buffer) {
    if (state.moved.indexOf(buffer) >= 0) return buffer;
    return buffer.slice(0);
  }

  // Uma vista do buffer copiado (vistas do mesmo buffer continuam a ser do mesmo).
  function copyView(state, view, name) {
    var buffer = clone(state, view.buffer);
    var length = name === 'DataView' ? view.byteLength : view.length;
    return new globalThis[name](buffer, view.byteOffset, length);
  }

  function copyError(state, error) {
    var Constructor = own.call(ERRORS, error.name) ? ERRORS[error.name] : Error;
    var copy = Object.create(Constructor.prototype);
    remember(state, error, copy);
    copy = new Constructor(error.message === undefined ? '' : String(error.message));
    state.to[state.from.indexOf(error)] = copy;
    if (!own.call(error, 'message')) delete copy.message;
    check.hide(copy, 'stack', String(error.stack));
    if (own.call(error, 'cause')) check.hide(copy, 'cause', clone(state, error.cause));
    return copy;
  }

  function copyMap(state, map, copy) {
    var entries = native.look(map).details;
    for (var i = 0; i < entries.length; i += 2) copy.set(clone(state, entries[i]), clone(state, entries[i + 1]));
    return copy;
  }

  function copySet(state, set, copy) {
    native.look(set).details.forEach(function (value) { copy.add(clone(state, value)); });
    return copy;
  }

  function remember(state, from, to) {
    state.from.push(from);
    state.to.push(to);
    return to;
  }

  function copyArray(state, list) {
    var copy = remember(state, list, new Array(list.length));
    return copyProperties(state, list, copy);
  }

  var COPIERS = {
    Object: function (state, value) { return copyProperties(state, value, remember(state, value, {})); },
    Array: copyArray,
    Arguments: function (state, value) { return copyProperties(state, value, remember(state, value, {})); },
    Date: function (state, value) { return remember(state, value, new Date(value.getTime())); },
    RegExp: function (state, value) { return remember(state, value, new RegExp(value.source, value.flags)); },
    Boolean: function (state, value) { return remember(state, value, Object(Boolean.prototype.valueOf.call(value))); },
    Number: function (state, value) { return remember(state, value, Object(Number.prototype.valueOf.call(value))); },
    String: function (state, value) { return remember(state, value, Object(String.prototype.valueOf.call(value))); },
    Error: copyError,
    ArrayBuffer: function (state, value) { return remember(state, value, copyBuffer(state, value)); },
    DataView: function (state, value) { return remember(state, value, copyView(state, value, 'DataView')); },
    view: function (state, value) { return remember(state, value, copyView(state, value, native.typedTag(value))); },
    Map: function (state, value) { return copyMap(state, value, remember(state, value, new Map())); },
    Set: function (state, value) { return copySet(state, value, remember(state, value, new Set())); }
  };

  // O de uma camada de cima que se copia do seu próprio jeito (um Blob).
  var CLONE = need.hidden('clone');

  function clone(state, value) {
    if (typeof value === 'symbol') refuse(value);
    if (!check.isObject(value)) return value;
    var known = state.from.indexOf(value);
    if (known >= 0) return state.to[known];
    if (typeof value[CLONE] === 'function') return remember(state, value, value[CLONE]());
    var kind = typeof value === 'function' ? 'Function' : kindOf(value);
    if (!own.call(COPIERS, kind) || isPromise(value)) refuse(value);
    return COPIERS[kind](state, value);
  }

  function isPromise(value) {
    return typeof Promise === 'function' && value instanceof Promise;
  }

  function structuredClone(value, options) {
    if (arguments.length === 0) {
      var error = new TypeError('The value argument must be specified');
      error.code = 'ERR_MISSING_ARGS';
      throw error;
    }
    var moved = options && options.transfer ? Array.from(options.transfer) : [];
    return clone({ from: [], to: [], moved: moved }, value);
  }
  Object.defineProperty(structuredClone, 'length', { value: 0 });

  return { structuredClone: structuredClone };
})
