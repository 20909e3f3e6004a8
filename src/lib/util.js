/* util.js -- o módulo util: o que sobra de útil e não tem casa própria.
 *
 * O que é grande mora em outros arquivos e só é carregado quando alguém o lê. */
(function (native, need) {
  'use strict';

  var validators = need('validators');

  // ---- texto ----

  function format() {
    return need('inspect/format').format(undefined, Array.prototype.slice.call(arguments));
  }

  function formatWithOptions(options) {
    validators.validateObject(options, 'inspectOptions', { array: true });
    return need('inspect/format').format(options, Array.prototype.slice.call(arguments, 1));
  }

  function stripVTControlCharacters(text) {
    validators.validateString(text, 'str');
    return need('inspect/width').strip(text);
  }

  // Metades de surrogate sem par viram U+FFFD.
  function toUSVString(value) {
    return need('es/check').text(value).replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (match) {
      return match.length === 2 ? match : '\ufffd';
    });
  }

  // ---- styleText ----

  function codesOf(name) {
    var colors = need('inspect').inspect.colors;
    if (colors[name] === undefined || colors[name] === null) {
      validators.validateOneOf(name, 'format', Object.keys(colors));
    }
    return colors[name];
  }

  function isStream(value) {
    return value !== null && typeof value === 'object' &&
      (typeof value.write === 'function' || typeof value.pipe === 'function');
  }

  function styleText(style, text, options) {
    options = options || {};
    var validates = options.validateStream === undefined ? true : options.validateStream;
    var stream = options.stream === undefined ? need('process').stdout : options.stream;
    validators.validateString(text, 'text');
    validators.validateBoolean(validates, 'options.validateStream');
    if (validates && !isStream(stream)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    }
    var codes = [].concat(style).map(codesOf);
    if (!Array.isArray(style) && validates && !need('console/terminal').streamWantsColors(stream)) return text;
    return codes.reduceRight(function (inner, code) {
      return '\u001b[' + code[0] + 'm' + inner + '\u001b[' + code[1] + 'm';
    }, text);
  }

  // ---- classes e objetos ----

  function inherits(constructor, parent) {
    if (constructor === undefined || constructor === null) {
      throw need('codes').ERR_INVALID_ARG_TYPE('ctor', 'Function', constructor);
    }
    if (parent === undefined || parent === null) {
      throw need('codes').ERR_INVALID_ARG_TYPE('superCtor', 'Function', parent);
    }
    if (parent.prototype === undefined) {
      throw need('codes').ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', parent.prototype);
    }
    Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
    Object.setPrototypeOf(constructor.prototype, parent.prototype);
  }

  function _extend(target, source) {
    if (source === null || typeof source !== 'object') return target;
    return Object.assign(target, source);
  }

  // ---- avisos ----

  var warnedCodes = {};

  // Avisa uma vez por função, e uma vez por código.
  function warnOnce(message, code, fn) {
    if (code === undefined) {
      need('process').emitWarning(message, 'DeprecationWarning', fn);
    } else if (!warnedCodes[code]) {
      warnedCodes[code] = true;
      need('process').emitWarning(message, 'DeprecationWarning', code, fn);
    }
  }

  function deprecate(fn, message, code) {
    if (code !== undefined) validators.validateString(code, 'code');
    var warned = false;

    function deprecated() {
      if (!warned && !need('process').noDeprecation) {
        warned = true;
        warnOnce(message, code, deprecated);
      }
      return this instanceof deprecated ? Reflect.construct(fn, arguments) : fn.apply(this, arguments);
    }

    Object.setPrototypeOf(deprecated, fn);
    if (fn.prototype) deprecated.prototype = fn.prototype;
    return deprecated;
  }

  // ---- debuglog: NODE_DEBUG=net,http ----

  var debugPattern;

  function isDebugged(section) {
    if (debugPattern === undefined) {
      var wanted = need('process').env.NODE_DEBUG || '';
      debugPattern = wanted === '' ? null : new RegExp('^' + wanted
        .replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replace(/\*/g, '.*').replace(/,/g, '$|^') + '$', 'i');
    }
    return debugPattern !== null && debugPattern.test(section);
  }

  function debuglog(section, onEnable) {
    var enabled;
    var started = false;

    function isEnabled() {
      if (enabled === undefined) {
        section = section.toUpperCase();
        enabled = isDebugged(section);
      }
      return enabled;
    }

    function write(args) {
      var process = need('process');
      var options = { colors: need('console/terminal').streamWantsColors(process.stderr) };
      var message = need('inspect/format').format(options, args);
      process.stderr.write(format('%s %s: %s\n', section, need('inspect').inspect(process.pid, options), message));
    }

    function logger() {
      if (!started) {
        started = true;
        isEnabled();
        if (typeof onEnable === 'function') onEnable(logger);
      }
      if (enabled) write(Array.prototype.slice.call(arguments));
    }
    Object.defineProperty(logger, 'enabled', { get: isEnabled, enumerable: true, configurable: true });
    return logger;
  }

  // ---- erros do sistema ----

  function getSystemErrorName(number) {
    validators.validateNumber(number, 'err');
    if (number >= 0 || !Number.isSafeInteger(number)) {
      throw need('codes').ERR_OUT_OF_RANGE('err', 'a negative integer', number);
    }
    return need('syserr').name(number) || 'Unknown system error ' + number;
  }

  function getSystemErrorMap() {
    return new Map(need('syserr').entries().map(function (entry) { return [entry[0], entry.slice(1)]; }));
  }

  function systemError(number, message, extras) {
    var error = new Error(message);
    error.errno = number;
    error.code = getSystemErrorName(number);
    return Object.assign(error, extras);
  }

  // Antigas, mas há pacotes que as usam.
  function _errnoException(number, syscall, original) {
    var message = syscall + ' ' + getSystemErrorName(number) + (original ? ' ' + original : '');
    return systemError(number, message, { syscall: syscall });
  }

  function _exceptionWithHostPort(number, syscall, address, port, additional) {
    var where = port > 0 ? ' ' + address + ':' + port : address ? ' ' + address : '';
    var local = additional ? ' - Local (' + additional + ')' : '';
    var extras = { syscall: syscall, address: address };
    if (port) extras.port = port;
    return systemError(number, syscall + ' ' + getSystemErrorName(number) + where + local, extras);
  }

  // ---- as perguntas antigas, que existem por compatibilidade ----

  function isError(value) {
    return Object.prototype.toString.call(value) === '[object Error]' || value instanceof Error;
  }

  function pad(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function log() {
    var now = new Date();
    var month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[now.getMonth()];
    var time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(pad).join(':');
    need('console').log('%s - %s', now.getDate() + ' ' + month + ' ' + time, format.apply(null, arguments));
  }

  // ---- o módulo ----

  var util = {};

  function lazy(name, make) {
    need('es/check').lazy(util, name, make);
  }

  // ausente: util transferableAbort*: mandam um sinal a outra thread, e aqui há uma só.
  function absent(name) {
    util[name] = need('codes/absent').method('util', name,
      'ele serve para mandar um AbortSignal a outra thread, e o JavaScript daqui roda numa só; use new AbortController()');
  }

  util._errnoException = _errnoException;
  util._exceptionWithHostPort = _exceptionWithHostPort;
  util._extend = _extend;
  lazy('callbackify', function () { return need('util/promisify').callbackify; });
  util.debug = debuglog;
  util.debuglog = debuglog;
  util.deprecate = deprecate;
  util.format = format;
  util.styleText = styleText;
  util.formatWithOptions = formatWithOptions;
  util.getSystemErrorMap = getSystemErrorMap;
  util.getSystemErrorName = getSystemErrorName;
  util.inherits = inherits;
  lazy('inspect', function () { return need('inspect').inspect; });
  util.isArray = Array.isArray;
  util.isBoolean = function isBoolean(value) { return typeof value === 'boolean'; };
  util.isBuffer = function isBuffer(value) { return need('buffer').Buffer.isBuffer(value); };
  util.isDeepStrictEqual = function isDeepStrictEqual(a, b) { return need('equal').isDeepStrictEqual(a, b); };
  util.isNull = function isNull(value) { return value === null; };
  util.isNullOrUndefined = function isNullOrUndefined(value) { return value === null || value === undefined; };
  util.isNumber = function isNumber(value) { return typeof value === 'number'; };
  util.isString = function isString(value) { return typeof value === 'string'; };
  util.isSymbol = function isSymbol(value) { return typeof value === 'symbol'; };
  util.isUndefined = function isUndefined(value) { return value === undefined; };
  util.isRegExp = function isRegExp(value) { return util.types.isRegExp(value); };
  util.isObject = function isObject(value) { return value !== null && typeof value === 'object'; };
  util.isDate = function isDate(value) { return util.types.isDate(value); };
  util.isError = isError;
  util.isFunction = function isFunction(value) { return typeof value === 'function'; };
  util.isPrimitive = function isPrimitive(value) {
    return value === null || (typeof value !== 'object' && typeof value !== 'function');
  };
  util.log = log;
  lazy('promisify', function () { return need('util/promisify').promisify; });
  util.stripVTControlCharacters = stripVTControlCharacters;
  util.toUSVString = toUSVString;
  absent('transferableAbortSignal');
  absent('transferableAbortController');
  util.aborted = function aborted(signal, resource) { return need('events/abort').aborted(signal, resource); };
  lazy('types', function () { return need('util/types'); });
  lazy('parseEnv', function () { return need('util/env'); });
  lazy('parseArgs', function () { return need('util/args').parseArgs; });
  lazy('TextDecoder', function () { return TextDecoder; });
  lazy('TextEncoder', function () { return TextEncoder; });
  lazy('MIMEType', function () { return need('util/mime').MIMEType; });
  lazy('MIMEParams', function () { return need('util/mime').MIMEParams; });
  return util;
})
