/* util/types.js -- perguntas sobre a classe interna de um valor, que protótipo trocado não engana. */
(function (native, need) {
  'use strict';

  var names = need('inspect/names');
  var kinds = need('kinds');

  function isObject(value) {
    return typeof value === 'object' && value !== null;
  }

  function isClass(name) {
    return function (value) { return isObject(value) && names.className(value) === name; };
  }

  function isKind(name) {
    return function (value) {
      var found = isObject(value) ? kinds.find(value) : undefined;
      return found !== undefined && found.kind === name;
    };
  }

  function isIteratorOf(type) {
    return function (value) {
      var found = isObject(value) ? kinds.find(value) : undefined;
      return found !== undefined && found.kind === 'Iterator' && found.details.type === type;
    };
  }

  function functionHas(word) {
    return function (value) { return typeof value === 'function' && kinds.functionKind(value).indexOf(word) >= 0; };
  }

  function never() {
    return function () { return false; };
  }

  // Uma DOMException nasce como um Error, mas a norma não a conta como um.
  function isNativeError(value) {
    return isObject(value) && names.className(value) === 'Error' && !(value instanceof DOMException);
  }

  var isDataView = isClass('DataView');
  var boxes = ['Number', 'String', 'Boolean', 'Symbol', 'BigInt'];

  var types = {
    isExternal: never(),
    isDate: isClass('Date'),
    isArgumentsObject: isClass('Arguments'),
    isBigIntObject: isClass('BigInt'),
    isBooleanObject: isClass('Boolean'),
    isNumberObject: isClass('Number'),
    isStringObject: isClass('String'),
    isSymbolObject: isClass('Symbol'),
    isNativeError: isNativeError,
    isRegExp: isClass('RegExp'),
    isAsyncFunction: functionHas('Async'),
    isGeneratorFunction: functionHas('Generator'),
    isGeneratorObject: function (value) {
      return isObject(value) && Object.prototype.toString.call(value) === '[object Generator]';
    },
    isPromise: isKind('Promise'),
    isMap: isKind('Map'),
    isSet: isKind('Set'),
    isMapIterator: isIteratorOf('Map'),
    isSetIterator: isIteratorOf('Set'),
    isWeakMap: isKind('WeakMap'),
    isWeakSet: isKind('WeakSet'),
    isArrayBuffer: isClass('ArrayBuffer'),
    isDataView: isDataView,
    isSharedArrayBuffer: never(),
    isProxy: function (value) {
      return (isObject(value) || typeof value === 'function') && names.proxyParts(value) !== undefined;
    },
    isModuleNamespaceObject: isKind('Module'),
    isAnyArrayBuffer: isClass('ArrayBuffer'),
    isBoxedPrimitive: function (value) { return isObject(value) && boxes.indexOf(names.className(value)) >= 0; },
    isArrayBufferView: ArrayBuffer.isView,
    isTypedArray: function (value) { return ArrayBuffer.isView(value) && !isDataView(value); }
  };

  ['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array',
   'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'
  ].forEach(function (name) { types['is' + name] = isClass(name); });

  types.isKeyObject = function (value) {
    return isObject(value) && need.has('crypto/keys') && value instanceof need('crypto/keys').KeyObject;
  };
  types.isCryptoKey = never();
  Object.keys(types).forEach(function (name) {
    if (types[name].name === '') Object.defineProperty(types[name], 'name', { value: name });
  });
  return types;
})
