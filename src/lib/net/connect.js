/* connect.js -- conectar: as formas dos argumentos, o nome, os endereços, um de cada vez.
 *
 * Um nome pode ter vários endereços (IPv6 e IPv4). Tenta-se um; se falha, ou se demora mais
 * de 250 ms, tenta-se o próximo, alternando as famílias: quem tem IPv6 quebrado não espera
 * um minuto para descobrir ("happy eyeballs", RFC 8305). */
(function (native, need) {
  'use strict';

  var handles = need('net/handle');
  var isIP = native.isIP;
  var ETIMEDOUT = -110;

  var defaults = { autoSelectFamily: true, attemptTimeout: 250 };

  // ---- os argumentos: (opções), (porta, host), (caminho), todos com callback no fim ----

  // Só o que não é número é caminho: connect('80') é a porta 80.
  function isPath(value) {
    return typeof value === 'string' && !(Number(value) >= 0);
  }

  function normalize(args) {
    var options = {};
    var first = args[0];
    if (typeof first === 'object' && first !== null) options = first;
    else if (isPath(first)) options.path = first;
    else if (args.length > 0) {
      options.port = first;
      if (typeof args[1] === 'string') options.host = args[1];
    }
    var last = args[args.length - 1];
    var normalized = [options, typeof last === 'function' ? last : null];
    normalized.normalized = true;
    return normalized;
  }

  function connect(socket, args) {
    var normalized = Array.isArray(args[0]) && args[0].normalized ? args[0] : normalize(args);
    var options = normalized[0];
    if (normalized[1] !== null) socket.once('connect', normalized[1]);
    if (options.port === undefined && (options.path === undefined || options.path === null)) {
      throw need('codes').ERR_MISSING_ARGS(['options', 'port', 'path']);
    }
    delete socket.write; // um socket reutilizado volta a aceitar escritas
    if (socket.destroyed) reopen(socket);
    if (!socket._handle) setHandle(socket, handles.create(options.path ? 'pipe' : 'tcp'));
    socket._unrefTimer();
    socket.connecting = true;
    if (options.path) {
      need('validators').validateString(options.path, 'options.path');
      attempt(socket, { address: options.path }, null);
    } else {
      findAddresses(socket, check(options));
    }
    return socket;
  }

  function reopen(socket) {
    socket._undestroy();
    socket._handle = socket._peername = socket._sockname = null;
  }

  function setHandle(socket, handle) {
    if (socket._handle) socket._handle.close();
    socket._handle = handle;
    socket._sockname = null;
    handle.owner = socket;
  }

  function check(options) {
    var validators = need('validators');
    var port = options.port;
    if (options.localAddress && !isIP(options.localAddress)) {
      throw need('codes').ERR_INVALID_IP_ADDRESS(options.localAddress);
    }
    if (options.localPort) validators.validateNumber(options.localPort, 'options.localPort');
    if (port !== undefined) {
      if (typeof port !== 'number' && typeof port !== 'string') {
        throw need('codes').ERR_INVALID_ARG_TYPE('options.port', ['number', 'string'], port);
      }
      validators.validatePort(port);
    }
    if (options.autoSelectFamily !== undefined && options.autoSelectFamily !== null) {
      validators.validateBoolean(options.autoSelectFamily, 'options.autoSelectFamily');
    }
    if (options.autoSelectFamilyAttemptTimeout !== undefined) {
      validators.validateInt32(options.autoSelectFamilyAttemptTimeout,
        'options.autoSelectFamilyAttemptTimeout', 1);
    }
    return options;
  }

  // ---- do nome aos endereços ----

  function findAddresses(socket, options) {
    var host = options.host || 'localhost';
    var family = isIP(host);
    if (!family) {
      if (options.lookup !== undefined && options.lookup !== null) {
        need('validators').validateFunction(options.lookup, 'options.lookup');
      }
      return lookUp(socket, options, host);
    }
    need('queue').nextTick(function () {
      if (socket.connecting) attempt(socket, target(options, host, family), null);
    });
  }

  function target(options, address, family) {
    return {
      address: address,
      family: family,
      port: options.port | 0,
      localAddress: options.localAddress,
      localPort: options.localPort
    };
  }

  function familyNumber(family) {
    return family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family;
  }

  function lookUp(socket, options, host) {
    var family = familyNumber(options.family);
    var one = family === 4 || family === 6;
    var hints = options.hints || 0;
    var query = { family: family, hints: hints === 0 && !one ? need('dns').ADDRCONFIG : hints };
    var several = options.autoSelectFamily;
    if (several === undefined || several === null) several = defaults.autoSelectFamily;
    several = several && !one && !options.localAddress;
    if (several) query.all = true;
    socket._host = host;
    (options.lookup || need('dns').lookup)(host, query, function (error, found, family) {
      if (several) onAddresses(socket, options, host, error, found);
      else onAddress(socket, options, host, error, found, family);
    });
  }

  function fail(socket, error) {
    need('queue').nextTick(function () { socket.destroy(error); });
  }

  // Por que esse endereço não serve; undefined se serve.
  function whyInvalid(options, address, family) {
    if (!isIP(address)) return need('codes').ERR_INVALID_IP_ADDRESS(address);
    if (family !== 4 && family !== 6) {
      return need('codes').ERR_INVALID_ADDRESS_FAMILY(family, options.host, options.port);
    }
  }

  function onAddress(socket, options, host, error, address, family) {
    socket.emit('lookup', error, address, family, host);
    if (!socket.connecting) return;
    error = error || whyInvalid(options, address, family);
    if (error) return fail(socket, error);
    socket._unrefTimer();
    attempt(socket, target(options, address, family), null);
  }

  function onAddresses(socket, options, host, error, found) {
    if (!socket.connecting) return;
    if (error) {
      socket.emit('lookup', error, undefined, undefined, host);
      return fail(socket, error);
    }
    var valid = [];
    for (var i = 0; i < found.length; i++) {
      socket.emit('lookup', null, found[i].address, found[i].family, host);
      if (!socket.connecting) return;
      if (!whyInvalid(options, found[i].address, found[i].family)) valid.push(found[i]);
    }
    if (valid.length === 0) {
      return fail(socket, whyInvalid(options, found[0].address, found[0].family));
    }
    var targets = alternate(valid).map(function (place) {
      return target(options, place.address, place.family);
    });
    socket._unrefTimer();
    if (targets.length === 1) return attempt(socket, targets[0], null);
    socket.autoSelectFamilyAttemptedAddresses = [];
    attemptNext(socket, {
      targets: targets,
      current: 0,
      errors: [],
      timer: null,
      timeout: Math.max(10, options.autoSelectFamilyAttemptTimeout || defaults.attemptTimeout)
    });
  }

  // A família do primeiro endereço vem antes; daí em diante, uma de cada vez, sem repetir.
  function alternate(places) {
    var groups = [[], []];
    var seen = {};
    places.forEach(function (place) {
      if (seen[place.address]) return;
      seen[place.address] = true;
      groups[place.family === places[0].family ? 0 : 1].push(place);
    });
    var mixed = [];
    for (var i = 0; i < Math.max(groups[0].length, groups[1].length); i++) {
      if (i < groups[0].length) mixed.push(groups[0][i]);
      if (i < groups[1].length) mixed.push(groups[1][i]);
    }
    return mixed;
  }

  // ---- tentar ----

  function connectError(error, to, details) {
    var result = need('syserr').connect(error, 'connect', to.address, to.port);
    if (details) {
      Object.defineProperty(result, 'message', {
        value: result.message + ' - Local (' + details + ')', writable: true, configurable: true
      });
    }
    return result;
  }

  // Começa a tentativa: undefined, ou o erro que a impediu.
  function begin(socket, to, handle) {
    var error;
    if (to.localAddress || to.localPort) {
      var local = to.localAddress || (to.family === 4 ? '0.0.0.0' : '::');
      error = handle.bind(local, to.localPort | 0);
      if (error) return need('syserr').connect(error, 'bind', local, to.localPort);
    }
    socket.emit('connectionAttempt', to.address, to.port, to.family);
    error = handle.connect(to.address, to.port);
    if (error) {
      var here = socket._getsockname();
      return connectError(error, to, here.address + ':' + here.port);
    }
  }

  // Por que a tentativa falhou, depois de começar.
  function refusal(error, to) {
    var local = to.localAddress && to.localPort;
    var result = connectError(error, to, local && to.localAddress + ':' + to.localPort);
    if (local) {
      result.localAddress = to.localAddress;
      result.localPort = to.localPort;
    }
    return result;
  }

  // Um endereço só; o resultado vai para o socket.
  function attempt(socket, to) {
    socket._handle.onconnect = function (error) {
      if (socket.destroyed) return;
      if (error === 0) return connected(socket);
      var reason = refusal(error, to);
      socket.emit('connectionAttemptFailed', to.address, to.port, to.family, reason);
      socket.destroy(reason);
    };
    var impossible = begin(socket, to, socket._handle);
    if (impossible) socket.destroy(impossible);
  }

  // O próximo de vários; acabando a lista, o erro que reúne todos.
  function attemptNext(socket, state) {
    if (state.current === state.targets.length) {
      return socket.destroy(aggregate(state.errors));
    }
    var to = state.targets[state.current++];
    if (state.current > 1) setHandle(socket, handles.create('tcp'));
    var handle = socket._handle;
    var over = false;

    function next(reason, event) {
      if (over) return;
      over = true;
      need('timers').clearTimeout(state.timer);
      handle.close();
      state.errors.push(reason);
      socket.emit(event, to.address, to.port, to.family, reason);
      if (socket.connecting) attemptNext(socket, state);
    }

    handle.onconnect = function (error) {
      if (over || socket.destroyed) return;
      if (error) return next(refusal(error, to), 'connectionAttemptFailed');
      need('timers').clearTimeout(state.timer);
      connected(socket);
    };
    socket.autoSelectFamilyAttemptedAddresses.push(to.address + ':' + to.port);
    var impossible = begin(socket, to, handle);
    if (impossible) return next(impossible, 'connectionAttemptFailed');
    if (state.current < state.targets.length) {
      state.timer = need('timers').setTimeout(function () {
        next(refusal(ETIMEDOUT, to), 'connectionAttemptTimeout');
      }, state.timeout);
    }
  }

  function aggregate(errors) {
    var Aggregate = typeof AggregateError === 'function' ? AggregateError : null;
    var result = Aggregate ? new Aggregate(errors) : new Error('');
    if (!Aggregate) {
      Object.defineProperty(result, 'name', { value: 'AggregateError', writable: true, configurable: true });
      Object.defineProperty(result, 'errors', { value: errors, writable: true, configurable: true });
    }
    result.code = errors[0].code;
    return result;
  }

  function connected(socket) {
    socket.connecting = false;
    socket._sockname = null;
    socket._unrefTimer();
    var handle = socket._handle;
    if (handle.kind === 'tcp') {
      if (socket._noDelay) handle.setNoDelay(true);
      if (socket._keepAlive) handle.setKeepAlive(true, socket._keepAliveDelay);
    }
    socket.emit('connect');
    socket.emit('ready');
    if (!socket.isPaused()) socket.read(0); // começa a ler, sem consumir nada
  }

  return { normalize: normalize, isPath: isPath, connect: connect, defaults: defaults };
})
