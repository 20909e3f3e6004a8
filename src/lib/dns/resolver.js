/* resolver.js -- dns.Resolver: perguntar a servidores de DNS escolhidos, sem passar pelo sistema. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var requireNew = need('es/check').requireNew;
  var hide = need('es/check').hide;
  var fs = need('fs');

  var DNS_PORT = 53;
  var EINVAL = -22;

  function Resolver(options) {
    requireNew(this, Resolver);
    var validators = need('validators');
    if (options !== undefined) validators.validateObject(options, 'options');
    options = options || {};
    var timeout = options.timeout === undefined ? -1 : options.timeout;
    var tries = options.tries === undefined ? 4 : options.tries;
    validators.validateInt32(timeout, 'options.timeout', -1);
    validators.validateInt32(tries, 'options.tries', 1);
    Object.defineProperty(this, '_state', {
      value: { timeout: timeout, tries: tries, servers: null, local: null, pending: [] }
    });
  }

  // ---- servidores ----

  function systemServers() {
    var text = '';
    try {
      text = fs.readFileSync('/etc/resolv.conf', 'utf8');
    } catch (error) {
      // sem ele, vale o próprio computador
    }
    var found = text.split('\n').map(function (line) { return /^nameserver\s+(\S+)/.exec(line); })
      .filter(function (match) { return match && native.isIP(match[1]); })
      .map(function (match) { return { address: match[1], port: DNS_PORT }; });
    return found.length > 0 ? found : [{ address: '127.0.0.1', port: DNS_PORT }];
  }

  function serversOf(resolver) {
    if (resolver._state.servers === null) resolver._state.servers = systemServers();
    return resolver._state.servers;
  }

  // '1.2.3.4', '1.2.3.4:53', '::1' ou '[::1]:53'
  function parseServer(text, index) {
    need('validators').validateString(text, 'servers[' + index + ']');
    if (native.isIP(text)) return { address: text, port: DNS_PORT };
    var match = /^\[([^[\]]*)\](?::(\d+))?/.exec(text) || /^(.+?)(?::(\d+))?$/.exec(text);
    if (!match || !native.isIP(match[1])) throw need('codes').ERR_INVALID_IP_ADDRESS(text);
    return { address: match[1], port: Number(match[2]) || DNS_PORT };
  }

  hide(Resolver.prototype, 'setServers', function setServers(servers) {
    need('validators').validateArray(servers, 'servers');
    var list = servers.map(parseServer).filter(function (server, i, all) {
      return all.every(function (other, j) { return j >= i || other.address !== server.address || other.port !== server.port; });
    });
    if (this._state.pending.length > 0) {
      throw need('codes').ERR_DNS_SET_SERVERS_FAILED('There are pending queries.', servers);
    }
    this._state.servers = list;
  });

  hide(Resolver.prototype, 'getServers', function getServers() {
    return serversOf(this).map(function (server) {
      if (server.port === DNS_PORT) return server.address;
      return (native.isIP(server.address) === 6 ? '[' + server.address + ']' : server.address) + ':' + server.port;
    });
  });

  hide(Resolver.prototype, 'setLocalAddress', function setLocalAddress(ipv4, ipv6) {
    var validators = need('validators');
    validators.validateString(ipv4, 'ipv4');
    if (ipv6 !== undefined) validators.validateString(ipv6, 'ipv6');
    var local = {};
    [ipv4, ipv6].forEach(function (ip) {
      if (ip === undefined) return;
      if (!native.isIP(ip)) throw need('codes').coded(TypeError, 'ERR_INVALID_ARG_VALUE', 'Invalid IP address.');
      local[native.isIP(ip)] = ip;
    });
    this._state.local = local;
  });

  hide(Resolver.prototype, 'cancel', function cancel() {
    this._state.pending.slice().forEach(function (giveUp) { giveUp('ECANCELLED'); });
  });

  // ---- perguntar ----

  function failure(code, syscall, hostname, errno) {
    var error = new Error(syscall + ' ' + code + (hostname ? ' ' + hostname : ''));
    error.errno = errno;
    error.code = code;
    error.syscall = syscall;
    if (hostname) error.hostname = hostname;
    return error;
  }

  // pick(records) -> o resultado, ou undefined se não há nada do tipo.
  function ask(resolver, hostname, name, type, syscall, pick, callback) {
    var pending = resolver._state.pending;
    var options = {
      servers: serversOf(resolver), timeout: resolver._state.timeout, tries: resolver._state.tries,
      local: resolver._state.local
    };
    var giveUp = need('dns/query')(name, type, options, function (code, records) {
      pending.splice(pending.indexOf(giveUp), 1);
      var result = code ? undefined : pick(records);
      if (!code && (result === undefined || result.length === 0)) code = 'ENODATA';
      if (code) callback(failure(code, syscall, hostname));
      else callback(null, result);
    });
    pending.push(giveUp);
  }

  function values(type, shape) {
    return function (records) {
      return records.filter(function (r) { return r.type === type; }).map(function (r) { return shape(r.value, r); });
    };
  }

  function itself(value) { return value; }
  function only(property) {
    return function (value) { return value[property]; };
  }

  // O Node mostra os tipos juntos, nesta ordem.
  var ANY_ORDER = ['A', 'AAAA', 'MX', 'NS', 'TXT', 'SRV', 'PTR', 'NAPTR', 'SOA', 'CAA'];

  function everything(records) {
    var all = [];
    ANY_ORDER.forEach(function (type) {
      records.forEach(function (r) {
        var same = r.type === type || (type === 'A' && r.type === 'CNAME');
        if (!same || r.value === null) return;
        var ttl = r.type === 'A' || r.type === 'AAAA' ? { ttl: r.ttl } : {};
        all.push(Object.assign({}, r.value, ttl, { type: r.type }));
      });
    });
    return all;
  }

  // método -> [nome da pergunta no erro, tipo, como se mostra]
  var QUERIES = {
    resolveAny: ['queryAny', 'ANY', everything],
    resolve4: ['queryA', 'A', values('A', only('address'))],
    resolve6: ['queryAaaa', 'AAAA', values('AAAA', only('address'))],
    resolveCaa: ['queryCaa', 'CAA', values('CAA', itself)],
    resolveCname: ['queryCname', 'CNAME', values('CNAME', only('value'))],
    resolveMx: ['queryMx', 'MX', values('MX', itself)],
    resolveNs: ['queryNs', 'NS', values('NS', only('value'))],
    resolveTxt: ['queryTxt', 'TXT', values('TXT', only('entries'))],
    resolveSrv: ['querySrv', 'SRV', values('SRV', itself)],
    resolvePtr: ['queryPtr', 'PTR', values('PTR', only('value'))],
    resolveNaptr: ['queryNaptr', 'NAPTR', values('NAPTR', itself)],
    resolveSoa: ['querySoa', 'SOA', function (records) { return values('SOA', itself)(records)[0]; }]
  };

  function withTtl(value, record) {
    return { address: value.address, ttl: record.ttl };
  }

  Object.keys(QUERIES).forEach(function (name) {
    var syscall = QUERIES[name][0], type = QUERIES[name][1], pick = QUERIES[name][2];
    function resolve(hostname, options, callback) {
      if (arguments.length <= 2) {
        callback = options;
        options = undefined;
      }
      need('validators').validateString(hostname, 'name');
      need('validators').validateFunction(callback, 'callback');
      var shape = options && options.ttl && (type === 'A' || type === 'AAAA') ? values(type, withTtl) : pick;
      ask(this, hostname, need('url').domainToASCII(hostname) || hostname, type, syscall, shape, callback);
      return { bindingName: syscall, hostname: hostname, ttl: Boolean(options && options.ttl) };
    }
    Object.defineProperty(resolve, 'name', { value: syscall });
    hide(Resolver.prototype, name, resolve);
  });

  // ---- ao contrário ----

  // 1.2.3.4 -> 4.3.2.1.in-addr.arpa; um IPv6, algarismo por algarismo, em ip6.arpa.
  function reverseName(bytes) {
    var parts = bytes.length === 4 ? Array.prototype.slice.call(bytes) : bytes.toString('hex').split('');
    return parts.reverse().join('.') + (bytes.length === 4 ? '.in-addr.arpa' : '.ip6.arpa');
  }

  // Os apelidos do endereço em /etc/hosts: como o Node, sem o primeiro nome; null se não está lá.
  function fromHosts(ip) {
    var names = null;
    try {
      fs.readFileSync('/etc/hosts', 'utf8').split('\n').forEach(function (line) {
        var words = line.replace(/#.*/, '').trim().split(/\s+/);
        if (words[0] === ip) names = (names || []).concat(words.slice(1));
      });
    } catch (error) {
      return null;
    }
    return names && names.slice(1);
  }

  hide(Resolver.prototype, 'reverse', function reverse(ip, callback) {
    need('validators').validateString(ip, 'name');
    need('validators').validateFunction(callback, 'callback');
    var bytes = native.ipBytes(ip);
    if (!bytes) throw failure('EINVAL', 'getHostByAddr', ip, EINVAL);
    var known = fromHosts(ip);
    if (known) nextTick(callback, null, known);
    else ask(this, ip, reverseName(bytes), 'PTR', 'getHostByAddr', QUERIES.resolvePtr[2], callback);
    return { bindingName: 'getHostByAddr', hostname: ip, ttl: false };
  });

  hide(Resolver.prototype, 'resolve', function resolve(hostname, rrtype, callback) {
    var type = 'A';
    if (typeof rrtype === 'function') callback = rrtype;
    else if (typeof rrtype === 'string') type = rrtype;
    else throw need('codes').ERR_INVALID_ARG_TYPE('rrtype', 'string', rrtype);
    return this[methodOf(type)](hostname, callback);
  });

  // 'MX' -> 'resolveMx'
  function methodOf(type) {
    for (var name in QUERIES) {
      if (QUERIES[name][1] === type) return name;
    }
    throw need('codes').ERR_INVALID_ARG_VALUE('rrtype', type);
  }

  return { Resolver: Resolver, names: Object.keys(QUERIES).concat('reverse', 'resolve'), methodOf: methodOf };
})
