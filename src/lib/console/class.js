/* console/class.js -- new console.Console(stdout, stderr): os mesmos métodos em outros streams. */
(function (native, need) {
  'use strict';

  // Um stream do programa no lugar de um descritor.
  function StreamOutput(stream, settings) {
    this.stream = stream;
    this.settings = settings;
  }

  StreamOutput.prototype.write = function (text) {
    need('console/stream').write(this.stream, text, this.settings.ignoreErrors);
  };

  StreamOutput.prototype.inspectOptions = function () {
    var mode = this.settings.colorMode;
    var colors = mode === 'auto' ? need('console/terminal').streamWantsColors(this.stream) : mode;
    var options = this.settings.inspectOptions;
    if (options === undefined) return colors ? { colors: true } : {};
    if (options.colors === undefined) options.colors = colors;
    return options;
  };

  StreamOutput.prototype.isTerminal = function () {
    return Boolean(this.stream.isTTY) && native.environment('TERM') !== 'dumb';
  };

  function requireWritable(stream, name) {
    if (!stream || typeof stream.write !== 'function') throw need('codes').ERR_CONSOLE_WRITABLE_STREAM(name);
  }

  // Os argumentos soltos (stdout, stderr, ignoreErrors) ou um objeto de opções.
  function readSettings(options, stderr, ignoreErrors) {
    if (!options || typeof options.write === 'function') {
      options = { stdout: options, stderr: stderr, ignoreErrors: ignoreErrors };
    }
    var settings = {
      stdout: options.stdout,
      stderr: options.stderr === undefined ? options.stdout : options.stderr,
      ignoreErrors: options.ignoreErrors === undefined ? true : Boolean(options.ignoreErrors),
      colorMode: options.colorMode === undefined ? 'auto' : options.colorMode,
      inspectOptions: options.inspectOptions,
      groupIndentation: options.groupIndentation === undefined ? 2 : options.groupIndentation
    };
    requireWritable(settings.stdout, 'stdout');
    requireWritable(settings.stderr, 'stderr');
    checkSettings(settings, options);
    return settings;
  }

  function checkSettings(settings, options) {
    var validators = need('validators');
    validators.validateOneOf(settings.colorMode, 'colorMode', ['auto', true, false]);
    validators.validateInteger(settings.groupIndentation, 'groupIndentation', 0, 1000);
    if (settings.inspectOptions === undefined) return;
    validators.validateObject(settings.inspectOptions, 'options.inspectOptions');
    if (settings.inspectOptions.colors !== undefined && options.colorMode !== undefined) {
      throw need('codes').ERR_INCOMPATIBLE_OPTION_PAIR('options.inspectOptions.color', 'colorMode');
    }
  }

  var Console = null;
  var NAMES = ('log warn dir time timeEnd timeLog trace assert clear count countReset group groupEnd table ' +
    'debug info dirxml error groupCollapsed').split(' ');
  var METHODS = need.hidden('consoleMethods');

  // Cada console tem os seus métodos, que se podem passar adiante sozinhos: [1, 2].forEach(c.log). Os
  // de uma subclasse valem mais, e chegam aos daqui com super.log.
  function bindAll(self, methods) {
    Object.defineProperty(self, METHODS, { value: methods });
    Object.keys(Console.prototype).forEach(function (name) {
      var method = self[name];
      self[name] = method === Console.prototype[name] ? methods[name] : method.bind(self);
      Object.defineProperty(self[name], 'name', { value: name });
    });
  }

  function addMethod(name) {
    Console.prototype[name] = function () { return this[METHODS][name].apply(this, arguments); };
    Object.defineProperty(Console.prototype[name], 'name', { value: name });
  }

  // A classe, criada quando alguém a lê. `equip` põe os métodos; `global` é o console do processo.
  function create(equip, global) {
    if (Console !== null) return Console;
    Console = function Console(options, stderr, ignoreErrors) {
      var self = Console.prototype.isPrototypeOf(this) ? this : Object.create(Console.prototype);
      var settings = readSettings(options, stderr, ignoreErrors);
      bindAll(self, equip({}, self, new StreamOutput(settings.stdout, settings),
        new StreamOutput(settings.stderr, settings), settings.groupIndentation));
      Object.defineProperty(self, '_stdout', { value: settings.stdout, writable: true, configurable: true });
      Object.defineProperty(self, '_stderr', { value: settings.stderr, writable: true, configurable: true });
      Object.defineProperty(self, Symbol.toStringTag, { value: 'console', configurable: true });
      return self;
    };
    // O console do processo também conta, embora não tenha sido feito por ela.
    Object.defineProperty(Console, Symbol.hasInstance, {
      value: function (object) { return object === global || Console.prototype.isPrototypeOf(object); }
    });
    NAMES.forEach(addMethod);
    Object.defineProperty(global, 'Console', { value: Console, writable: true, enumerable: true, configurable: true });
    return Console;
  }

  return { create: create };
})
