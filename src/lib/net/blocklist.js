/* blocklist.js -- net.SocketAddress, um endereço que não muda, e net.BlockList, uma lista de regras
 * sobre endereços.
 *
 * Um IPv4 é comparado como o IPv6 que o contém (::ffff:1.2.3.4): 16 bytes para todos. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var hide = need('es/check').hide;
  var BYTES = Symbol('bytes');
  var DETAIL = Symbol('detail');
  var RULES = Symbol('rules');
  var INSPECT = Symbol.for('nodejs.util.inspect.custom');

  function SocketAddress(options) {
    requireNew(this, SocketAddress);
    var validators = need('validators');
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    var family = options.family === undefined ? 'ipv4' : options.family;
    if (typeof family === 'string') family = family.toLowerCase();
    if (family !== 'ipv4' && family !== 'ipv6') throw need('codes').ERR_INVALID_ARG_VALUE('options.family', options.family);
    var address = options.address === undefined ? (family === 'ipv4' ? '127.0.0.1' : '::') : options.address;
    var port = options.port === undefined ? 0 : options.port;
    var flowlabel = options.flowlabel === undefined ? 0 : options.flowlabel;
    validators.validateString(address, 'options.address');
    validators.validatePort(port, 'options.port');
    validators.validateUint32(flowlabel, 'options.flowlabel', false);
    var bytes = native.ipBytes(address);
    if (!bytes || bytes.length !== (family === 'ipv4' ? 4 : 16)) throw need('codes').ERR_INVALID_ADDRESS();
    this[BYTES] = bytes.length === 4 ? mapped(bytes) : bytes;
    this[DETAIL] = {
      address: native.ipText(bytes), port: Number(port), family: family, flowlabel: family === 'ipv6' ? flowlabel : 0
    };
  }

  function mapped(bytes) {
    return need('buffer').Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255].concat(Array.prototype.slice.call(bytes)));
  }

  ['address', 'port', 'family', 'flowlabel'].forEach(function (name) {
    Object.defineProperty(SocketAddress.prototype, name, {
      get: function () { return this[DETAIL][name]; }, configurable: true
    });
  });

  hide(SocketAddress.prototype, 'toJSON', function toJSON() {
    return Object.assign({}, this[DETAIL]);
  });
  hide(SocketAddress.prototype, INSPECT, function (depth, options) {
    return show('SocketAddress', this, this.toJSON(), depth, options);
  });
  hide(SocketAddress, 'isSocketAddress', function isSocketAddress(value) {
    return value instanceof SocketAddress;
  });

  function show(name, object, value, depth, options) {
    if (depth < 0) return object;
    var deeper = options.depth === null || options.depth === undefined ? null : options.depth - 1;
    return name + ' ' + need('util').inspect(value, Object.assign({}, options, { depth: deeper }));
  }

  // ---- regras ----

  function BlockList() {
    requireNew(this, BlockList);
    this[RULES] = [];   // { text, matches }, a mais nova primeiro
  }

  // (texto, família) ou um SocketAddress, sob o nome que o erro diria
  function toAddress(value, family, name) {
    if (SocketAddress.isSocketAddress(value)) return value;
    need('validators').validateString(value, name);
    need('validators').validateString(family, 'family');
    return new SocketAddress({ address: value, family: family });
  }

  function label(address) {
    return address.family === 'ipv4' ? 'IPv4' : 'IPv6';
  }

  // O IPv4 só se compara com o IPv6 que contém um IPv4.
  function isV4(address) {
    return address[BYTES].subarray(0, 12).toString('hex') === '00000000000000000000ffff';
  }

  // Negativo, 0 ou positivo; NaN se não se comparam.
  function compare(a, b) {
    if (a.family !== b.family && !(isV4(a) && isV4(b))) return NaN;
    return a[BYTES].compare(b[BYTES]);
  }

  function samePrefix(a, b, bits) {
    for (var i = 0; i < 16 && bits > 0; i++, bits -= 8) {
      var mask = bits >= 8 ? 255 : 255 << (8 - bits) & 255;
      if ((a[i] & mask) !== (b[i] & mask)) return false;
    }
    return true;
  }

  function add(list, text, matches) {
    list[RULES].unshift({ text: text, matches: matches });
  }

  hide(BlockList.prototype, 'addAddress', function addAddress(address, family) {
    address = toAddress(address, family === undefined ? 'ipv4' : family, 'address');
    add(this, 'Address: ' + label(address) + ' ' + address.address, function (other) { return compare(other, address) === 0; });
  });

  hide(BlockList.prototype, 'addRange', function addRange(start, end, family) {
    start = toAddress(start, family === undefined ? 'ipv4' : family, 'start');
    end = toAddress(end, family === undefined ? 'ipv4' : family, 'end');
    if (compare(start, end) > 0) throw need('codes').ERR_INVALID_ARG_VALUE('start', start, 'must come before end');
    add(this, 'Range: ' + label(start) + ' ' + start.address + '-' + end.address, function (other) {
      return compare(other, start) >= 0 && compare(other, end) <= 0;
    });
  });

  hide(BlockList.prototype, 'addSubnet', function addSubnet(network, prefix, family) {
    network = toAddress(network, family === undefined ? 'ipv4' : family, 'network');
    var v4 = network.family === 'ipv4';
    need('validators').validateInt32(prefix, 'prefix', 0, v4 ? 32 : 128);
    add(this, 'Subnet: ' + label(network) + ' ' + network.address + '/' + prefix, function (other) {
      return samePrefix(other[BYTES], network[BYTES], v4 ? prefix + 96 : prefix);
    });
  });

  hide(BlockList.prototype, 'check', function check(address, family) {
    if (!SocketAddress.isSocketAddress(address)) {
      family = family === undefined ? 'ipv4' : family;
      need('validators').validateString(address, 'address');
      need('validators').validateString(family, 'family');
      try {
        address = new SocketAddress({ address: address, family: family });
      } catch (error) {
        return false;   // o que não é um endereço não está em lista nenhuma
      }
    }
    return this[RULES].some(function (rule) { return rule.matches(address); });
  });

  Object.defineProperty(BlockList.prototype, 'rules', {
    get: function () { return this[RULES].map(function (rule) { return rule.text; }); }, configurable: true
  });
  hide(BlockList.prototype, INSPECT, function (depth, options) {
    return show('BlockList', this, { rules: this.rules }, depth, options);
  });

  return { SocketAddress: SocketAddress, BlockList: BlockList };
})
