/* errors/values.js -- nomes de funções e valores por escrito, para as mensagens de erro.
 *
 * Nada aqui roda código do programa: só se leem propriedades de dados. */
(function (native, need) {
  'use strict';

  var homes = ('Array Object String Number JSON Math Date RegExp Function Boolean Symbol Error Reflect ' +
    'Proxy Map Set WeakMap WeakSet ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array ' +
    'Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray TextEncoder TextDecoder TypeError ' +
    'RangeError SyntaxError ReferenceError URIError EvalError').split(' ');
  var objectToString = Object.prototype.toString;
  var getOwn = Object.getOwnPropertyDescriptor;
  var typedArray = Object.getPrototypeOf(Uint8Array.prototype);

  function isObject(value) {
    return value !== null && (typeof value === 'object' || typeof value === 'function');
  }

  // A propriedade do próprio objeto, sem acordar um global preguiçoso nem rodar um getter.
  function own(object, name) {
    var found = isObject(object) ? getOwn(object, name) : undefined;
    return found && found.value;
  }

  // A do objeto ou de um protótipo.
  function inherited(object, name) {
    for (; isObject(object); object = Object.getPrototypeOf(object)) {
      if (getOwn(object, name)) return own(object, name);
    }
  }

  // "Array.prototype.map", "JSON.parse", "parseInt"; undefined se a função não vem no motor.
  function nameOf(run) {
    var name = own(run, 'name');
    if (typeof name !== 'string') return undefined;
    if (own(globalThis, name) === run) return name;
    for (var i = 0; i < homes.length; i++) {
      var home = own(globalThis, homes[i]);
      if (own(home, name) === run) return homes[i] + '.' + name;
      if (own(own(home, 'prototype'), name) === run) return homes[i] + '.prototype.' + name;
    }
    if (own(typedArray, name) === run) return '%TypedArray%.prototype.' + name;
  }

  // "TypeError: mensagem", ou só o que houver.
  function showError(error) {
    var name = inherited(error, 'name');
    var message = inherited(error, 'message');
    if (typeof name !== 'string') name = 'Error';
    return typeof message === 'string' && message ? name + ': ' + message : name;
  }

  // Quem herda o toString de Object aparece como #<Construtor>.
  function showObject(object) {
    if (inherited(object, 'toString') !== objectToString) return objectToString.call(object);
    return '#<' + (own(inherited(object, 'constructor'), 'name') || 'Object') + '>';
  }

  // O texto da função; de um longo, só as pontas.
  function showFunction(run) {
    var text = native.functionText(run);
    return text.length > 128 ? text.slice(0, 111) + '...<omitted>...' + text.slice(-2) : text;
  }

  // O valor como o V8 o mostra dentro de uma mensagem: 5, abc, Symbol(x), #<Object>, [object Array].
  function show(value) {
    if (typeof value === 'function') return showFunction(value);
    if (!isObject(value)) return String(value);
    return value instanceof Error ? showError(value) : showObject(value);
  }

  return { isObject: isObject, inherited: inherited, own: own, nameOf: nameOf, show: show };
})
