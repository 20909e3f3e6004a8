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

  return {
    lookup: lookup,
    lookupService: lookupService,
    setDefaultResultOrder: dns.setDefaultResultOrder,
    getDefaultResultOrder: dns.getDefaultResultOrder
  };
})
