/* console.js -- console.log e seus irmãos, sobre uma única função em C: native.write.
 *
 * O caminho comum, console.log('um texto'), é uma chamada a native.write e mais nada: nem
 * inspect.js nem process.stdout são carregados. Se o programa já usou process.stdout e
 * trocou o seu `write`, o texto vai para lá, como no Node (veja sinks.js). */
(function (native, need) {
  'use strict';

  var sinks = need('sinks');

  // ---- para onde vai o texto ----

  // stdout (1) ou stderr (2) deste processo. Um erro de escrita (ninguém lê do outro lado)
  // nunca derruba o programa; só quem escuta process.stdout fica sabendo.
  function Descriptor(fd) {
    this.fd = fd;
    this.options = undefined; // as opções de inspect: com ou sem cores
  }

  Descriptor.prototype.write = function (text) {
    var stream = sinks.attached ? sinks.replaced(this.fd) : null;
    if (stream === null) {
      var error = native.write(this.fd, text);
      if (error !== 0 && sinks.attached) sinks.failed(this.fd, -error);
    } else {
      need('console/stream').write(stream, text, true);
    }
  };

  Descriptor.prototype.inspectOptions = function () {
    if (this.options === undefined) {
      this.options = { colors: need('console/terminal').wantsColors(native.isTerminal(this.fd)) };
    }
    return this.options;
  };

  // ---- os métodos ----

  function format(output, args) {
    return need('inspect/format').format(output.inspectOptions(), args);
  }

  function warn(message) {
    if (need.has('process') && need('process').emitWarning) need('process').emitWarning(message);
    else native.write(2, 'Warning: ' + message + '\n');
  }

  // Põe em `methods` todos os métodos. `out` e `err` têm write(texto) e inspectOptions(); `step` é
  // quantos espaços cada group acrescenta. `self` é o console que o programa vê: quem troca o `log`
  // dele muda também count, table, group.
  function equip(methods, self, out, err, step) {
    var indentation = '';
    var counts = Object.create(null);
    var times = Object.create(null);

    function write(output, text) {
      if (indentation !== '') text = indentation + text.split('\n').join('\n' + indentation);
      output.write(text + '\n');
    }

    function labelOf(label) {
      return label === undefined ? 'default' : need('es/check').text(label);
    }

    // Um texto só é o caso comum: vai direto, sem montar array nem procurar %s.
    function print(output, args) {
      if (args.length === 1 && typeof args[0] === 'string') write(output, args[0]);
      else write(output, format(output, Array.prototype.slice.call(args)));
    }

    methods.log = function log() { print(out, arguments); };
    methods.warn = function warn() { print(err, arguments); };

    methods.dir = function dir(object, options) {
      options = Object.assign({ customInspect: false }, out.inspectOptions(), options);
      write(out, need('inspect').inspect(object, options));
    };

    methods.time = function time(label) {
      label = labelOf(label);
      if (label in times) warn("Label '" + label + "' already exists for console.time()");
      else times[label] = native.now();
    };

    function showTime(method, label, data) {
      if (!(label in times)) {
        warn("No such label '" + label + "' for console." + method + '()');
        return false;
      }
      var elapsed = need('console/duration').format(native.now() - times[label]);
      self.log.apply(self, ['%s: %s', label, elapsed].concat(data));
      return true;
    }

    methods.timeEnd = function timeEnd(label) {
      label = labelOf(label);
      if (showTime('timeEnd', label, [])) delete times[label];
    };

    methods.timeLog = function timeLog(label) {
      showTime('timeLog', labelOf(label), Array.prototype.slice.call(arguments, 1));
    };

    methods.trace = function trace() {
      var error = new Error(format(err, Array.prototype.slice.call(arguments)));
      error.name = 'Trace';
      if (Error.captureStackTrace) Error.captureStackTrace(error, trace);
      self.error(error.stack);
    };

    methods.assert = function assert(expression, message) {
      if (expression) return;
      var args = Array.prototype.slice.call(arguments, 1);
      args[0] = 'Assertion failed' + (args.length === 0 ? '' : ': ' + message);
      self.warn.apply(self, args);
    };

    methods.clear = function clear() {
      if (out.isTerminal()) out.write('\u001b[1;1H\u001b[0J');
    };

    methods.count = function count(label) {
      label = labelOf(label);
      counts[label] = (counts[label] || 0) + 1;
      self.log(label + ': ' + counts[label]);
    };

    methods.countReset = function countReset(label) {
      label = label === undefined ? 'default' : label;
      if (typeof label === 'string' && label in counts) delete counts[label];
      else warn("Count for '" + labelOf(label) + "' does not exist");
    };

    function open(args) {
      if (args.length > 0) self.log.apply(self, args);
      indentation += ' '.repeat(step);
    }

    methods.group = function group() { open(arguments); };

    methods.groupEnd = function groupEnd() {
      indentation = indentation.slice(step);
    };

    methods.table = function table(data, columns) {
      if (columns !== undefined) need('validators').validateArray(columns, 'properties');
      if (data === null || typeof data !== 'object') self.log(data);
      else self.log(need('console/table').render(data, columns, out.inspectOptions()));
    };

    methods.debug = function debug() { print(out, arguments); };
    methods.info = function info() { print(out, arguments); };
    methods.dirxml = function dirxml() { print(out, arguments); };
    methods.error = function error() { print(err, arguments); };
    methods.groupCollapsed = function groupCollapsed() { open(arguments); };
    return methods;
  }

  Descriptor.prototype.isTerminal = function () {
    return native.isTerminal(this.fd) && native.environment('TERM') !== 'dumb';
  };

  // ---- o console global, e a classe para outros destinos ----

  var console = Object.create({});
  equip(console, console, new Descriptor(1), new Descriptor(2), 2);

  Object.defineProperty(console, Symbol.toStringTag, { value: 'console', configurable: true });
  Object.defineProperty(console, 'Console', {
    get: function () { return need('console/class').create(equip, console); },
    set: function (value) { Object.defineProperty(console, 'Console', { value: value, writable: true }); },
    enumerable: true,
    configurable: true
  });

  // Os que no Node falam com o depurador: sem um, não fazem nada.
  console.profile = function profile() {};
  console.profileEnd = function profileEnd() {};
  console.timeStamp = function timeStamp() {};
  console.context = function context(name) { return need('console/debugger').context(name); };
  console.createTask = function createTask(name) { return need('console/debugger').createTask(name); };

  // Os streams, para os pacotes que os procuram aqui.
  ['stdout', 'stderr'].forEach(function (name) {
    Object.defineProperty(console, '_' + name, {
      get: function () { return need('process')[name]; },
      set: function (value) { Object.defineProperty(console, '_' + name, { value: value, writable: true }); },
      configurable: true
    });
  });

  return console;
})
