/* dns.js -- nomes. lookup pergunta ao sistema (getaddrinfo), que espera numa thread. */
(function (native, need) {
  'use strict';

  // Os números de AI_* no Linux.
  var ADDRCONFIG = 32;
  var V4MAPPED = 8;
  var ALL = 16;
  var FAMILIES = [0, 4, 6];
  var ORDERS = ['verbatim', 'ipv4first', 'ipv6first'];
  var defaultOrder = 'verbatim';

  function isGiven(value) {
    return value !== undefined && value !== null;
  }

  // Confere as opções e devolve { family, hints, all, order }.
  function readOptions(options) {
    var validators = need('validators');
    var query = { family: 0, hints: 0, all: false, order: defaultOrder };
    if (typeof options === 'number') {
      validators.validateOneOf(options, 'family', FAMILIES);
      query.family = options;
      return query;
    }
    if (!isGiven(options)) return query;
    if (isGiven(options.hints)) query.hints = checkHints(options.hints);
    if (isGiven(options.family)) {
      query.family = options.family === 'IPv4' ? 4 : options.family === 'IPv6' ? 6 : options.family;
      validators.validateOneOf(query.family, 'options.family', FAMILIES);
    }
    if (isGiven(options.all)) {
      validators.validateBoolean(options.all, 'options.all');
      query.all = options.all;
    }
    if (isGiven(options.verbatim)) {
      validators.validateBoolean(options.verbatim, 'options.verbatim');
      query.order = options.verbatim ? 'verbatim' : 'ipv4first';
    }
    if (isGiven(options.order)) {
      validators.validateOneOf(options.order, 'options.order', ORDERS);
      query.order = options.order;
    }
    return query;
  }

  function checkHints(hints) {
    need('validators').validateNumber(hints, 'options.hints');
    if (((hints >>> 0) & ~(ADDRCONFIG | V4MAPPED | ALL)) !== 0) {
      throw need('codes').ERR_INVALID_ARG_VALUE('hints', hints);
    }
    return hints >>> 0;
  }

  // Um IP por família pedida primeiro; dentro da família fica a ordem do sistema.
  function sort(addresses, order) {
    if (order === 'verbatim') return addresses;
    var first = order === 'ipv4first' ? 4 : 6;
    function isFirst(ip) { return native.isIP(ip) === first; }
    function isOther(ip) { return native.isIP(ip) !== first; }
    return addresses.filter(isFirst).concat(addresses.filter(isOther));
  }

  function describe(family) {
    return function (ip) {
      return { address: ip, family: family || native.isIP(ip) };
    };
  }

  // Um IP não precisa de lookup, nem a falta de nome; a resposta vem depois assim mesmo.
  function answerAtOnce(hostname, query, callback) {
    var nextTick = need('queue').nextTick;
    var family = native.isIP(hostname);
    if (hostname && !family) return false;
    if (!hostname) {
      if (query.all) nextTick(callback, null, []);
      else nextTick(callback, null, null, query.family === 6 ? 6 : 4);
    } else if (query.all) {
      nextTick(callback, null, [{ address: hostname, family: family }]);
    } else {
      nextTick(callback, null, hostname, family);
    }
    return true;
  }

  function lookup(hostname, options, callback) {
    if (hostname) need('validators').validateString(hostname, 'hostname');
    if (typeof options === 'function') {
      callback = options;
      options = undefined;
    } else {
      need('validators').validateFunction(callback === undefined && arguments.length === 2 ? options : callback,
        'callback');
    }
    if (isGiven(options) && typeof options !== 'number' && typeof options !== 'object') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
    }
    var query = readOptions(options);
    if (answerAtOnce(hostname, query, callback)) return {};
    var refused = native.getaddrinfo(hostname, query.family, query.hints, function (error, found) {
      if (error) return callback(need('syserr').host(error, 'getaddrinfo', hostname));
      var list = sort(found, query.order).map(describe(query.family));
      if (query.all) callback(null, list);
      else callback(null, list[0].address, list[0].family);
    });
    if (refused) {
      need('queue').nextTick(callback, need('syserr').host(refused, 'getaddrinfo', hostname));
    }
    return { callback: callback, family: query.family, hostname: hostname };
  }

  function lookupService(address, port, callback) {
    if (arguments.length !== 3) throw need('codes').ERR_MISSING_ARGS('address', 'port', 'callback');
    if (!native.isIP(address)) throw need('codes').ERR_INVALID_ARG_VALUE('address', address);
    need('validators').validatePort(port);
    need('validators').validateFunction(callback, 'callback');
    native.getnameinfo(address, +port, function (error, hostname, service) {
      if (error) callback(need('syserr').host(error, 'getnameinfo', address));
      else callback(null, hostname, service);
    });
  }

  var dns = {
    lookup: lookup,
    lookupService: lookupService,
    setDefaultResultOrder: function setDefaultResultOrder(order) {
      need('validators').validateOneOf(order, 'dnsOrder', ORDERS);
      defaultOrder = order;
    },
    getDefaultResultOrder: function getDefaultResultOrder() { return defaultOrder; },
    ADDRCONFIG: ADDRCONFIG,
    V4MAPPED: V4MAPPED,
    ALL: ALL
  };

  ['NODATA', 'FORMERR', 'SERVFAIL', 'NOTFOUND', 'NOTIMP', 'REFUSED', 'BADQUERY', 'BADNAME', 'BADFAMILY',
    'BADRESP', 'CONNREFUSED', 'TIMEOUT', 'EOF', 'FILE', 'NOMEM', 'DESTRUCTION', 'BADSTR', 'BADFLAGS',
    'NONAME', 'BADHINTS', 'NOTINITIALIZED', 'LOADIPHLPAPI', 'ADDRGETNETWORKPARAMS', 'CANCELLED'
  ].forEach(function (name) {
    dns[name] = name === 'EOF' ? name : 'E' + name;
  });

  // Perguntar a um servidor de DNS, sem passar pelo sistema: só quem pergunta carrega o Resolver.
  var resolver = null;

  function defaultResolver() {
    if (resolver === null) resolver = new (need('dns/resolver').Resolver)();
    return resolver;
  }

  ['getServers', 'setServers', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx',
    'resolveNaptr', 'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTxt', 'reverse'
  ].forEach(function (name) {
    dns[name] = function () {
      var target = defaultResolver();
      return target[name].apply(target, arguments);
    };
  });

  Object.defineProperty(dns, 'Resolver', {
    get: function () { return need('dns/resolver').Resolver; }, enumerable: true, configurable: true
  });

  // O mesmo resolver serve a dns.promises.
  Object.defineProperty(dns, '_defaultResolver', { value: defaultResolver });

  // util.promisify(lookup) resolve com { address, family }, como dns.promises.
  [lookup, lookupService].forEach(function (original) {
    Object.defineProperty(original, Symbol.for('nodejs.util.promisify.custom'), {
      get: function () { return need('dns/promises')[original.name]; }, configurable: true
    });
  });

  Object.defineProperty(dns, 'promises', {
    get: function () { return need('dns/promises'); }, enumerable: true, configurable: true
  });

  return dns;
})
