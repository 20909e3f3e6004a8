/* errors/callsite.js -- um quadro da pilha como Error.prepareStackTrace o recebe: um CallSite.
 *
 * O motor guarda de cada quadro a função e a linha. O que só o V8 sabe (a coluna, o `this`) é
 * null ou undefined, que são as respostas dele quando também não sabe. */
(function (native, need) {
  'use strict';

  var values = need('errors/values');

  function CallSite(frame) {
    Object.defineProperty(this, '_frame', { value: frame });
  }

  function constant(value) {
    return function () { return value; };
  }

  function isEval(frame) {
    return frame.file !== undefined && !need('errors/place').hasFile(frame.file);
  }

  var methods = {
    getThis: constant(undefined),
    getTypeName: constant(null),
    getFunction: function () { return this._frame.run; },
    getFunctionName: function () { return values.own(this._frame.run, 'name') || null; },
    getMethodName: constant(null),
    getFileName: function () { return isEval(this._frame) ? undefined : this._frame.file; },
    getLineNumber: function () { return this._frame.file === undefined ? null : this._frame.line; },
    getColumnNumber: constant(null),
    getEvalOrigin: constant(undefined),
    isToplevel: function () { return !this._frame.isNew; },
    isEval: function () { return isEval(this._frame); },
    isNative: constant(false),
    isConstructor: function () { return this._frame.isNew; },
    isAsync: function () { return this._frame.isAsync; },
    isPromiseAll: constant(false),
    getPromiseIndex: constant(null),
    getScriptNameOrSourceURL: function () { return isEval(this._frame) ? undefined : this._frame.file; },
    toString: function () { return this._frame.text; }
  };

  Object.keys(methods).forEach(function (name) {
    Object.defineProperty(methods[name], 'name', { value: name, configurable: true });
    Object.defineProperty(CallSite.prototype, name, { value: methods[name], writable: true, configurable: true });
  });

  return function (frame) { return new CallSite(frame); };
})
