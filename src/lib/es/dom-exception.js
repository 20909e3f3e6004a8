/* es/dom-exception.js -- DOMException, o erro das funções que vieram do navegador. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var DATA = need.hidden('domException');
  // A posição é o código; um traço é um código que não se usa mais.
  var CODES = ('- IndexSizeError - HierarchyRequestError WrongDocumentError InvalidCharacterError - ' +
    'NoModificationAllowedError NotFoundError NotSupportedError InUseAttributeError InvalidStateError SyntaxError ' +
    'InvalidModificationError NamespaceError InvalidAccessError - TypeMismatchError SecurityError NetworkError ' +
    'AbortError URLMismatchError QuotaExceededError TimeoutError InvalidNodeTypeError DataCloneError').split(' ');
  var CONSTANTS = ('- INDEX_SIZE_ERR DOMSTRING_SIZE_ERR HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR INVALID_CHARACTER_ERR ' +
    'NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR NOT_FOUND_ERR NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR ' +
    'INVALID_STATE_ERR SYNTAX_ERR INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR VALIDATION_ERR ' +
    'TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR URL_MISMATCH_ERR QUOTA_EXCEEDED_ERR TIMEOUT_ERR ' +
    'INVALID_NODE_TYPE_ERR DATA_CLONE_ERR').split(' ');

  // Nasce como um Error, para ter pilha e para o console o mostrar como erro.
  function DOMException(message, options) {
    check.requireNew(this, DOMException);
    var error = new Error();
    var named = check.isObject(options);
    var name = named ? options.name : options;
    Object.setPrototypeOf(error, Object.getPrototypeOf(this));
    Object.defineProperty(error, DATA, {
      value: { message: message === undefined ? '' : String(message), name: name === undefined ? 'Error' : String(name) }
    });
    if (named && 'cause' in options) check.hide(error, 'cause', options.cause);
    Error.captureStackTrace(error, DOMException);
    return error;
  }

  function getter(name, read) {
    check.getter(DOMException.prototype, name, function () { return read(this[DATA]); });
  }

  function constant(name, code) {
    Object.defineProperty(DOMException, name, { value: code, enumerable: true });
    Object.defineProperty(DOMException.prototype, name, { value: code, enumerable: true });
  }

  DOMException.prototype = Object.create(Error.prototype);
  Object.defineProperty(DOMException, 'prototype', { writable: false });
  Object.defineProperty(DOMException, 'length', { value: 0 });
  check.hide(DOMException.prototype, 'constructor', DOMException);
  Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
  getter('name', function (data) { return data.name; });
  getter('message', function (data) { return data.message; });
  getter('code', function (data) { return data.name === '-' ? 0 : Math.max(CODES.indexOf(data.name), 0); });
  CONSTANTS.forEach(function (name, code) { if (name !== '-') constant(name, code); });

  return { DOMException: DOMException };
})
