/* promises.js -- dns.promises: as mesmas perguntas, com promessas no lugar de callbacks. */
(function (native, need) {
  'use strict';

  var dns = need('dns');

  function lookup(hostname, options) {
    return new Promise(function (resolve, reject) {
      dns.lookup(hostname, options, function (error, address, family) {
        if (error) reject(error);
        else resolve(Array.isArray(address) ? address : { address: address, family: family });
      });
    });
  }

  function lookupService(address, port) {
    if (arguments.length !== 2) throw need('codes').ERR_MISSING_ARGS('address', 'port');
    return new Promise(function (resolve, reject) {
      dns.lookupService(address, port, function (error, hostname, service) {
        if (error) reject(error);
        else resolve({ hostname: hostname, service: service });
      });
    });
  }

  var promises = {
    lookup: lookup,
    lookupService: lookupService,
    setDefaultResultOrder: dns.setDefaultResultOrder,
    getDefaultResultOrder: dns.getDefaultResultOrder,
    getServers: dns.getServers,
    setServers: dns.setServers
  };

  ['resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx', 'resolveNaptr',
    'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTxt', 'reverse'
  ].forEach(function (name) {
    promises[name] = function () {
      return need('dns/promised').prototype[name].apply(dns._defaultResolver(), arguments);
    };
  });

  Object.defineProperty(promises, 'Resolver', {
    get: function () { return need('dns/promised'); }, enumerable: true, configurable: true
  });

  // Os códigos de erro, que não mudam de um módulo para o outro.
  Object.keys(dns).forEach(function (name) {
    if (/^[A-Z0-9]+$/.test(name) && typeof dns[name] === 'string') promises[name] = dns[name];
  });

  return promises;
})
