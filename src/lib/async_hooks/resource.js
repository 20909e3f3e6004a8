/* async_hooks/resource.js -- AsyncResource: guardar o contexto de agora para rodar algo nele depois. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var validators = need('validators');
  var STATE = need.hidden('resource');

  function AsyncResource(type, options) {
    requireNew(this, AsyncResource);
    validators.validateString(type, 'type');
    var given = typeof options === 'number' || options === undefined ? options : options.triggerAsyncId;
    var trigger = given === undefined ? native.origin()[0] + 1 : given;
    if (!Number.isSafeInteger(trigger) || trigger < -1) throw codes.ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);
    Object.defineProperty(this, STATE, {
      value: { id: native.newId(), trigger: trigger, context: native.context() }
    });
  }

  // Roda f como se fosse um callback deste recurso; depois, tudo volta a ser como era.
  AsyncResource.prototype.runInAsyncScope = function runInAsyncScope(f, thisArg) {
    var state = this[STATE];
    var before = native.origin();
    var context = native.context();
    native.become(state.id, Math.max(state.trigger - 1, 0), state.context);
    try {
      return f.apply(thisArg, Array.prototype.slice.call(arguments, 2));
    } finally {
      native.become(before[0], before[1], context);
    }
  };

  AsyncResource.prototype.emitDestroy = function emitDestroy() {
    return this;
  };

  AsyncResource.prototype.asyncId = function asyncId() {
    return this[STATE].id + 1;
  };

  AsyncResource.prototype.triggerAsyncId = function triggerAsyncId() {
    return this[STATE].trigger;
  };

  AsyncResource.prototype.bind = function bind(f, thisArg) {
    validators.validateFunction(f, 'fn');
    var resource = this;
    function bound() {
      var self = thisArg === undefined ? this : thisArg;
      return resource.runInAsyncScope.apply(resource, [f, self].concat(Array.prototype.slice.call(arguments)));
    }
    Object.defineProperty(bound, 'length', { value: f.length, configurable: true });
    deprecatedLink(bound, resource);
    return bound;
  };

  function deprecatedLink(bound, resource) {
    var deprecate = need('util').deprecate;
    var message = 'The asyncResource property on bound functions is deprecated';
    Object.defineProperty(bound, 'asyncResource', {
      get: deprecate(function () { return resource; }, message, 'DEP0172'),
      set: deprecate(function (value) { resource = value; }, message, 'DEP0172'),
      enumerable: true,
      configurable: true
    });
  }

  AsyncResource.bind = function bind(f, type, thisArg) {
    type = type || f.name;
    return new AsyncResource(type || 'bound-anonymous-fn').bind(f, thisArg);
  };

  return AsyncResource;
})
