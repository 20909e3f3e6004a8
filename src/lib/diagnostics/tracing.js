/* diagnostics/tracing.js -- TracingChannel: cinco canais que contam uma operação, do começo ao fim.
 *
 * start e end cercam a parte síncrona; asyncStart e asyncEnd, o callback ou a promise que a acaba;
 * error diz que falhou. Os cinco recebem o mesmo objeto, em que se escreve result ou error. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validators = need('validators');

  var EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

  function TracingChannel(find) {
    var tracing = this;
    EVENTS.forEach(function (event) { Object.defineProperty(tracing, event, { value: find(event) }); });
  }

  var methods = {
    subscribe: function subscribe(handlers) {
      var tracing = this;
      EVENTS.forEach(function (event) {
        if (handlers[event] && tracing[event]) tracing[event].subscribe(handlers[event]);
      });
    },

    unsubscribe: function unsubscribe(handlers) {
      var tracing = this;
      return EVENTS.reduce(function (done, event) {
        if (!handlers[event]) return done;
        return Boolean(tracing[event] && tracing[event].unsubscribe(handlers[event])) && done;
      }, true);
    },

    traceSync: function traceSync(f, context, thisArg) {
      var args = rest(arguments, 3);
      if (!this.hasSubscribers) return f.apply(thisArg, args);
      return guard(this, context === undefined ? {} : context, function (told) {
        return (told.result = f.apply(thisArg, args));
      });
    },

    tracePromise: function tracePromise(f, context, thisArg) {
      var args = rest(arguments, 3);
      if (!this.hasSubscribers) return f.apply(thisArg, args);
      var tracing = this;
      return guard(this, context === undefined ? {} : context, function (told) {
        var promise = f.apply(thisArg, args);
        if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
        return promise.then(function (result) {
          told.result = result;
          settle(tracing, told);
          return result;
        }, function (error) {
          told.error = error;
          tracing.error.publish(told);
          settle(tracing, told);
          return Promise.reject(error);
        });
      });
    },

    traceCallback: function traceCallback(f, position, context, thisArg) {
      var args = rest(arguments, 4);
      if (!this.hasSubscribers) return f.apply(thisArg, args);
      var tracing = this;
      var told = context === undefined ? {} : context;
      var at = position === undefined ? args.length - 1 : position < 0 ? args.length + position : position;
      var callback = args[at];
      validators.validateFunction(callback, 'callback');
      args[at] = function (error, result) {
        var self = this;
        var given = arguments;
        if (error) {
          told.error = error;
          tracing.error.publish(told);
        } else told.result = result;
        tracing.asyncStart.runStores(told, function () {
          try {
            return callback.apply(self, given);
          } finally {
            tracing.asyncEnd.publish(told);
          }
        });
      };
      return guard(this, told, function () { return f.apply(thisArg, args); });
    }
  };

  function rest(args, from) {
    return Array.prototype.slice.call(args, from);
  }

  function settle(tracing, told) {
    tracing.asyncStart.publish(told);
    tracing.asyncEnd.publish(told);
  }

  // A parte síncrona: start antes, end depois, e error se ela lança.
  function guard(tracing, told, run) {
    return tracing.start.runStores(told, function () {
      try {
        return run(told);
      } catch (error) {
        told.error = error;
        tracing.error.publish(told);
        throw error;
      } finally {
        tracing.end.publish(told);
      }
    });
  }

  Object.keys(methods).forEach(function (name) {
    need('es/check').hide(TracingChannel.prototype, name, methods[name]);
  });
  Object.defineProperty(TracingChannel.prototype, 'hasSubscribers', {
    get: function () {
      var tracing = this;
      return EVENTS.some(function (event) { return tracing[event].hasSubscribers; });
    },
    configurable: true
  });

  // channel e Channel são os de diagnostics_channel.
  return function tracing(channel, Channel, given) {
    return new TracingChannel(function (event) {
      if (typeof given === 'string') return channel('tracing:' + given + ':' + event);
      if (typeof given !== 'object' || given === null) {
        throw codes.ERR_INVALID_ARG_TYPE('nameOrChannels', ['string', 'TracingChannel', 'Object'], given);
      }
      if (!(given[event] instanceof Channel)) {
        throw codes.ERR_INVALID_ARG_TYPE('nameOrChannels.' + event, 'Channel', given[event]);
      }
      return given[event];
    });
  };
})
