/* codes.js -- os erros com código do Node: ERR_INVALID_ARG_TYPE e companhia.
 *
 * `throw codes.ERR_OUT_OF_RANGE('size', '>= 0', size)`, com `new` ou sem. Cada erro é um Error
 * (ou TypeError, RangeError) com `code`; `name` continua o da classe, e toString e a pilha
 * dizem `TypeError [ERR_…]: mensagem`. Usado só no caminho do erro, para que conferir
 * argumentos não custe nada no caminho bom. As mensagens moram em codes/table.js. */
(function (native, need) {
  'use strict';

  // ---- construir um erro ----

  function toString() {
    return this.name + ' [' + this.code + ']: ' + this.message;
  }

  // Um protótipo intermediário por classe: dele vem o toString, e nada aparece no erro.
  var prototypes = {};
  function prototypeOf(Base) {
    var key = Base.prototype.name;
    if (!prototypes[key]) {
      prototypes[key] = Object.create(Base.prototype, {
        constructor: { get: function () { return Base; }, configurable: true },
        toString: { value: toString, writable: true, configurable: true }
      });
    }
    return prototypes[key];
  }

  // A pilha é escrita agora, enquanto o nome traz o código; depois ele volta a ser o da classe.
  function writeStack(error, name, code) {
    error.name = name + ' [' + code + ']';
    void error.stack;
    delete error.name;
    return error;
  }

  function build(Base, code, message) {
    var error = new Base(message);
    Object.setPrototypeOf(error, prototypeOf(Base));
    error.code = code;
    return error;
  }

  function coded(Base, code, message) {
    return writeStack(build(Base, code, message), Base.prototype.name, code);
  }

  function setMessage(error, message) {
    Object.defineProperty(error, 'message', { value: message, writable: true, configurable: true });
  }

  // Troca cada %s, %d e %j pelo argumento seguinte.
  function fill(template, args) {
    var next = 0;
    return template.replace(/%[sdj]/g, function (directive) {
      var value = args[next++];
      if (directive === '%j') return JSON.stringify(value);
      if (typeof value === 'object' && value !== null) return need('inspect').inspect(value, { depth: 0 });
      return typeof value === 'symbol' ? value.toString() : String(value);
    });
  }

  function constructorFor(code, message, Base) {
    return function NodeError() {
      if (typeof message !== 'function') return coded(Base, code, fill(message, arguments));
      // A função da mensagem pode pôr propriedades no erro (`this`): input, reason, host…
      var error = build(Base, code, '');
      setMessage(error, message.apply(error, arguments));
      return writeStack(error, Base.prototype.name, code);
    };
  }

  // ---- SystemError: o erro de uma chamada ao sistema, contado por uma função de mais alto nível ----

  function forward(error, context, name) {
    Object.defineProperty(error, name, {
      get: function () { return context[name]; },
      set: function (value) { context[name] = value; },
      enumerable: true,
      configurable: true
    });
  }

  // context: { code, message, syscall, errno, path, dest }
  function systemError(code, prefix, context) {
    var message = prefix + ': ' + context.syscall + ' returned ' + context.code + ' (' + context.message + ')';
    if (context.path !== undefined) message += ' ' + context.path;
    if (context.dest !== undefined) message += ' => ' + context.dest;
    var error = writeStack(build(Error, code, message), 'SystemError', code);
    Object.defineProperty(error, 'name', { value: 'SystemError', writable: true, configurable: true });
    Object.defineProperty(error, 'info', { value: context, enumerable: true, configurable: true });
    forward(error, context, 'errno');
    forward(error, context, 'syscall');
    if (context.path !== undefined) forward(error, context, 'path');
    if (context.dest !== undefined) forward(error, context, 'dest');
    Object.defineProperty(error, Symbol.for('nodejs.util.inspect.custom'), {
      value: function (depth, options, inspect) {
        var copy = {};
        Object.keys(options).forEach(function (key) { copy[key] = options[key]; });
        copy.getters = true;
        copy.customInspect = false;
        return inspect(this, copy);
      },
      writable: true,
      configurable: true
    });
    return error;
  }

  function systemConstructorFor(code, prefix) {
    return function NodeError(context) { return systemError(code, prefix, context); };
  }

  // ---- abortar ----

  function AbortError(message, options) {
    var error = new Error(message === undefined ? 'The operation was aborted' : message);
    Object.setPrototypeOf(error, AbortError.prototype);
    if (options !== undefined && 'cause' in options) {
      Object.defineProperty(error, 'cause', { value: options.cause, writable: true, configurable: true });
    }
    error.code = 'ABORT_ERR';
    error.name = 'AbortError';
    return error;
  }
  AbortError.prototype = Object.create(Error.prototype, {
    constructor: { value: AbortError, writable: true, configurable: true }
  });

  // ---- a tabela ----

  var exports = {
    // Um erro com código que não está na tabela: coded(Error, 'MEU_CODIGO', 'mensagem').
    coded: coded,
    AbortError: AbortError
  };

  var tables = need('codes/table');

  Object.keys(tables.plain).forEach(function (code) {
    var entry = tables.plain[code];
    var create = constructorFor(code, entry[0], entry[1]);
    // Alguns códigos servem a mais de uma classe: ERR_INVALID_ARG_VALUE.RangeError(…).
    for (var i = 2; i < entry.length; i++) {
      create[entry[i].prototype.name] = constructorFor(code, entry[0], entry[i]);
    }
    exports[code] = create;
  });
  Object.keys(tables.system).forEach(function (code) {
    exports[code] = systemConstructorFor(code, tables.system[code]);
  });
  exports.received = tables.received;
  exports.separate = tables.separate;

  return exports;
})
