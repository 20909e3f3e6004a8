/* diagnostics_channel.js -- canais com nome: uma biblioteca conta o que faz, quem quer escuta.
 *
 * Quem publica não sabe se alguém escuta, e sem ninguém publicar não custa nada. Um canal pode
 * ainda guardar num AsyncLocalStorage o que se publica (bindStore), pelo tempo de uma chamada.
 * Fonte: a página diagnostics_channel da documentação do Node 20. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validators = need('validators');

  var channels = new Map();

  function Channel(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
  }

  var methods = {
    // A lista se copia ao mudar: uma publicação em curso continua com a que tinha.
    subscribe: function subscribe(subscription) {
      validators.validateFunction(subscription, 'subscription');
      this._subscribers = (this._subscribers || []).concat(subscription);
    },

    unsubscribe: function unsubscribe(subscription) {
      var at = this._subscribers ? this._subscribers.indexOf(subscription) : -1;
      if (at < 0) return false;
      var rest = this._subscribers.filter(function (each, i) { return i !== at; });
      this._subscribers = rest.length ? rest : undefined;
      return true;
    },

    bindStore: function bindStore(store, transform) {
      if (!this._stores) this._stores = new Map();
      this._stores.set(store, transform);
    },

    unbindStore: function unbindStore(store) {
      if (!this._stores || !this._stores.delete(store)) return false;
      if (this._stores.size === 0) this._stores = undefined;
      return true;
    },

    publish: function publish(message) {
      var name = this.name;
      (this._subscribers || []).forEach(function (subscription) {
        try {
          subscription(message, name);
        } catch (error) {
          throwLater(error);
        }
      });
    },

    runStores: function runStores(message, f, thisArg) {
      var args = Array.prototype.slice.call(arguments, 3);
      var channel = this;
      var run = function () {
        channel.publish(message);
        return f.apply(thisArg, args);
      };
      if (this._stores) this._stores.forEach(function (transform, store) { run = inside(store, transform, message, run); });
      return run();
    }
  };

  // O erro de quem escuta não é de quem publica: vai para uncaughtException.
  function throwLater(error) {
    process.nextTick(function () { throw error; });
  }

  function inside(store, transform, message, run) {
    return function () {
      var value = message;
      try {
        if (transform) value = transform(message);
      } catch (error) {
        throwLater(error);
        return run();
      }
      return store.run(value, run);
    };
  }

  Object.keys(methods).forEach(function (name) {
    need('es/check').hide(Channel.prototype, name, methods[name]);
  });
  Object.defineProperty(Channel.prototype, 'hasSubscribers', {
    get: function () { return this._subscribers !== undefined || this._stores !== undefined; }, configurable: true
  });

  function channel(name) {
    var found = channels.get(name);
    if (found) return found;
    if (typeof name !== 'string' && typeof name !== 'symbol') {
      throw codes.ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
    }
    var made = new Channel(name);
    channels.set(name, made);
    return made;
  }

  return {
    channel: channel,
    hasSubscribers: function hasSubscribers(name) {
      return channels.has(name) && channels.get(name).hasSubscribers;
    },
    subscribe: function subscribe(name, subscription) {
      channel(name).subscribe(subscription);
    },
    tracingChannel: function tracingChannel(nameOrChannels) {
      return need('diagnostics/tracing')(channel, Channel, nameOrChannels);
    },
    unsubscribe: function unsubscribe(name, subscription) {
      return channel(name).unsubscribe(subscription);
    },
    Channel: Channel
  };
})
