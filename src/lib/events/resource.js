/* events/resource.js -- EventEmitterAsyncResource: um emissor que avisa no contexto em que nasceu.
 *
 * Com ele, um AsyncLocalStorage lido num ouvinte vê o que valia quando o emissor foi criado, e não o
 * que vale onde chamaram emit. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var EventEmitter = need('events');
  var AsyncResource = need('async_hooks').AsyncResource;
  var RESOURCE = need.hidden('emitterResource');
  var EMITTER = need.hidden('resourceEmitter');

  // O recurso, que também sabe de que emissor é.
  function EventEmitterReferencingAsyncResource(emitter, type, options) {
    AsyncResource.call(this, type, options);
    this[EMITTER] = emitter;
  }
  inherit(EventEmitterReferencingAsyncResource, AsyncResource);
  getter(EventEmitterReferencingAsyncResource, 'eventEmitter', EMITTER, function (emitter) { return emitter; });

  function EventEmitterAsyncResource(options) {
    requireNew(this, EventEmitterAsyncResource);
    var given = typeof options === 'string' ? { name: options } : options || {};
    if (this.constructor === EventEmitterAsyncResource) need('validators').validateString(given.name, 'options.name');
    EventEmitter.call(this, given);
    this[RESOURCE] = new EventEmitterReferencingAsyncResource(this, given.name || this.constructor.name, given);
  }
  inherit(EventEmitterAsyncResource, EventEmitter);
  getter(EventEmitterAsyncResource, 'asyncResource', RESOURCE, function (resource) { return resource; });
  getter(EventEmitterAsyncResource, 'asyncId', RESOURCE, function (resource) { return resource.asyncId(); });
  getter(EventEmitterAsyncResource, 'triggerAsyncId', RESOURCE, function (resource) { return resource.triggerAsyncId(); });

  method(function emit() {
    var resource = resourceOf(this);
    return resource.runInAsyncScope.apply(resource, [EventEmitter.prototype.emit, this].concat(Array.prototype.slice.call(arguments)));
  });
  method(function emitDestroy() {
    resourceOf(this).emitDestroy();
  });

  function resourceOf(emitter) {
    if (emitter[RESOURCE] === undefined) throw codes.ERR_INVALID_THIS('EventEmitterAsyncResource');
    return emitter[RESOURCE];
  }

  // ---- o que as classes daqui têm igual ----

  function inherit(Class, Base) {
    Class.prototype = Object.create(Base.prototype, {
      constructor: { value: Class, writable: true, configurable: true }
    });
    Object.setPrototypeOf(Class, Base);
    need('kinds').registerClass(Class);
  }

  function method(fn) {
    need('es/check').hide(EventEmitterAsyncResource.prototype, fn.name, fn);
  }

  function getter(Class, name, key, read) {
    Object.defineProperty(Class.prototype, name, {
      get: function () {
        if (this[key] === undefined) throw codes.ERR_INVALID_THIS(Class.name);
        return read(this[key]);
      },
      configurable: true
    });
  }

  return EventEmitterAsyncResource;
})
