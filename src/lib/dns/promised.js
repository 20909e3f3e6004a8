/* promised.js -- dns.promises.Resolver: o mesmo Resolver, com promessas no lugar de callbacks. */
(function (native, need) {
  'use strict';

  var callbacks = need('dns/resolver');

  function Resolver(options) {
    callbacks.Resolver.call(this, options);
  }
  Resolver.prototype = Object.create(callbacks.Resolver.prototype, {
    constructor: { value: Resolver, writable: true, configurable: true }
  });

  function promise(resolver, name, args) {
    return new Promise(function (resolve, reject) {
      callbacks.Resolver.prototype[name].apply(resolver, args.concat(function (error, result) {
        if (error) reject(error);
        else resolve(result);
      }));
    });
  }

  callbacks.names.forEach(function (name) {
    Object.defineProperty(Resolver.prototype, name, {
      value: function (hostname, options) {
        need('validators').validateString(hostname, 'name');
        if (name === 'resolve') {
          if (options === undefined) options = 'A';
          need('validators').validateString(options, 'rrtype');
          return promise(this, callbacks.methodOf(options), [hostname]);
        }
        return promise(this, name, name === 'reverse' ? [hostname] : [hostname, options]);
      }, writable: true, configurable: true
    });
  });

  return Resolver;
})
