/* codes/table.js -- cada código de erro: a mensagem e a classe, com as palavras do Node.
 *
 * A mensagem é um modelo com %s, ou uma função que a constrói a partir dos argumentos (e que
 * recebe em `this` o erro, para lhe pôr propriedades). */
(function (native, need) {
  'use strict';

  // ---- "Received …" ----

  function receivedNumber(value) {
    return value === 0 && 1 / value < 0 ? '-0' : String(value);
  }

  function receivedString(value) {
    if (value.length > 28) value = value.slice(0, 25) + '...';
    return value.indexOf("'") < 0 ? "'" + value + "'" : JSON.stringify(value);
  }

  function receivedObject(value) {
    var constructor = value.constructor;
    if (constructor && 'name' in Object(constructor)) return 'an instance of ' + String(constructor.name);
    return need('inspect').inspect(value, { depth: -1 });
  }

  // O que chegou no lugar do esperado: 'type number (3)', 'an instance of Foo', 'null'.
  function received(value) {
    switch (typeof value) {
      case 'undefined': return 'undefined';
      case 'number': return 'type number (' + receivedNumber(value) + ')';
      case 'boolean': return 'type boolean (' + value + ')';
      case 'string': return 'type string (' + receivedString(value) + ')';
      case 'symbol': return 'type symbol (' + value.toString() + ')';
      case 'function': return 'function ' + String(value.name);
    }
    return value === null ? 'null' : receivedObject(value);
  }

  // 1234567 -> '1_234_567'
  function separate(digits) {
    var start = digits[0] === '-' ? 1 : 0;
    var result = '';
    var i = digits.length;
    for (; i >= start + 4; i -= 3) result = '_' + digits.slice(i - 3, i) + result;
    return digits.slice(0, i) + result;
  }

  // ['a', 'b', 'c'] -> 'a, b, or c'
  function list(words, conjunction) {
    if (words.length < 3) return words.join(' ' + conjunction + ' ');
    return words.slice(0, -1).join(', ') + ', ' + conjunction + ' ' + words[words.length - 1];
  }

  // ---- mensagens que precisam de contas ----

  var PRIMITIVES = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];

  // Separa o que se esperava em tipos ('string'), classes ('Buffer') e outros ('a dictionary').
  function classify(expected) {
    var sorted = { types: [], instances: [], other: [] };
    [].concat(expected).forEach(function (word) {
      if (PRIMITIVES.indexOf(word) >= 0) sorted.types.push(word.toLowerCase());
      else if (/^[A-Z][a-zA-Z0-9]*$/.test(word)) sorted.instances.push(word);
      else sorted.other.push(word);
    });
    var object = sorted.types.indexOf('object');
    if (sorted.instances.length > 0 && object >= 0) {
      sorted.types.splice(object, 1);
      sorted.instances.push('Object');
    }
    return sorted;
  }

  function oneOther(word) {
    return (word.toLowerCase() !== word ? 'an ' : '') + word;
  }

  function describeExpected(expected) {
    var sorted = classify(expected);
    var parts = [];
    if (sorted.types.length > 0) {
      parts.push((sorted.types.length > 1 ? 'one of type ' : 'of type ') + list(sorted.types, 'or'));
    }
    if (sorted.instances.length > 0) parts.push('an instance of ' + list(sorted.instances, 'or'));
    if (sorted.other.length > 1) parts.push('one of ' + list(sorted.other, 'or'));
    if (sorted.other.length === 1) parts.push(oneOther(sorted.other[0]));
    return parts.join(' or ');
  }

  function kindOf(name) {
    return name.indexOf('.') >= 0 ? 'property' : 'argument';
  }

  function invalidArgType(name, expected, actual) {
    var subject = / argument$/.test(name) ? name : '"' + name + '" ' + kindOf(name);
    return 'The ' + subject + ' must be ' + describeExpected(expected) + '. Received ' + received(actual);
  }

  function invalidArgValue(name, value, reason) {
    var shown = need('inspect').inspect(value);
    if (shown.length > 128) shown = shown.slice(0, 128) + '...';
    return 'The ' + kindOf(name) + " '" + name + "' " + (reason === undefined ? 'is invalid' : reason) +
      '. Received ' + shown;
  }

  function isInteger(value) {
    return typeof value === 'number' && isFinite(value) && Math.floor(value) === value;
  }

  function outOfRange(name, range, value, nameIsMessage) {
    var shown = isInteger(value) && Math.abs(value) > 4294967296
      ? separate(String(value))
      : need('inspect').inspect(value);
    var message = nameIsMessage ? name : 'The value of "' + name + '" is out of range.';
    return message + ' It must be ' + range + '. Received ' + shown;
  }

  function missingArgs() {
    var words = Array.prototype.map.call(arguments, function (name) {
      return [].concat(name).map(function (word) { return '"' + word + '"'; }).join(' or ');
    });
    return 'The ' + list(words, 'and') + ' argument' + (words.length > 1 ? 's' : '') + ' must be specified';
  }

  function badPort(name, port, allowZero) {
    return name + ' should be ' + (allowZero === false ? '>' : '>=') + ' 0 and < 65536. Received ' +
      received(port) + '.';
  }

  function returned(what, name, value) {
    return 'Expected ' + what + ' to be returned from the "' + name + '" function but got ' +
      received(value) + '.';
  }

  function invalidUrl(input, base) {
    this.input = input;
    if (base !== undefined && base !== null) this.base = base;
    return 'Invalid URL';
  }

  function urlScheme(expected) {
    expected = [].concat(expected);
    return 'The URL must be ' + (expected.length === 2
      ? 'one of scheme ' + expected[0] + ' or ' + expected[1]
      : 'of scheme ' + expected[0]);
  }

  // Sem package.json, o nome (.mjs) diz tudo; com ele, o culpado é o "type" da pasta.
  function requireEsm(filename, hasEsmSyntax, parent, packageJson) {
    var message = 'require() of ES Module ' + filename + (parent ? ' from ' + parent : '') + ' not supported.';
    if (!packageJson) {
      return message + (/\.mjs$/.test(filename)
        ? '\nInstead change the require of ' + filename +
          ' to a dynamic import() which is available in all CommonJS modules.'
        : '');
    }
    var base = basename(filename);
    if (parent && base === basename(parent)) base = filename;
    if (hasEsmSyntax) {
      return message + '\nInstead change the require of ' + base + ' in ' + parent +
        ' to a dynamic import() which is available in all CommonJS modules.';
    }
    return message + '\n' + base + ' is treated as an ES module file as it is a .js file whose nearest parent ' +
      'package.json contains "type": "module" which declares all .js files in that package scope as ES modules.' +
      '\nInstead either rename ' + base + ' to end in .cjs, change the requiring code to use dynamic import() ' +
      'which is available in all CommonJS modules, or change "type": "module" to "type": "commonjs" in ' +
      packageJson + ' to treat all .js files as CommonJS (using .mjs for all ES modules instead).\n';
  }

  function basename(path) {
    return path.slice(path.lastIndexOf('/') + 1);
  }

  function pathNotExported(packagePath, subpath, base) {
    var from = base ? ' imported from ' + base : '';
    if (subpath === '.') return 'No "exports" main defined in ' + packagePath + 'package.json' + from;
    return "Package subpath '" + subpath + "' is not defined by \"exports\" in " + packagePath +
      'package.json' + from;
  }

  function packageTarget(packagePath, key, target, isImport, base) {
    var relative = typeof target === 'string' && !isImport && target.length > 0 && target.slice(0, 2) !== './';
    var from = (base ? ' imported from ' + base : '') + (relative ? '; targets must start with "./"' : '');
    if (key === '.') {
      return 'Invalid "exports" main target ' + JSON.stringify(target) + ' defined in the package config ' +
        packagePath + 'package.json' + from;
    }
    return 'Invalid "' + (isImport ? 'imports' : 'exports') + '" target ' + JSON.stringify(target) +
      " defined for '" + key + "' in the package config " + packagePath + 'package.json' + from;
  }

  function unknownOption(option, allowPositionals) {
    return "Unknown option '" + option + "'" + (allowPositionals
      ? '. To specify a positional argument starting with a \'-\', place it at the end of the command ' +
        "after '--', as in '-- " + JSON.stringify(option)
      : '');
  }

  function unhandled(value) {
    return 'Unhandled error.' + (value === undefined ? '' : ' (' + value + ')');
  }

  // ---- a tabela: [mensagem, classe, outras classes…] ----

  var plain = {
    ERR_AMBIGUOUS_ARGUMENT: ['The "%s" argument is ambiguous. %s', TypeError],
    ERR_ARG_NOT_ITERABLE: ['%s must be iterable', TypeError],
    ERR_ASSERTION: ['%s', Error],
    ERR_ASYNC_CALLBACK: ['%s must be a function', TypeError],
    ERR_ASYNC_TYPE: ['Invalid name for async "type": %s', TypeError],
    ERR_BROTLI_INVALID_PARAM: ['%s is not a valid Brotli parameter', RangeError],
    ERR_BUFFER_OUT_OF_BOUNDS: [function (name) {
      return name ? '"' + name + '" is outside of buffer bounds' : 'Attempt to access memory outside buffer bounds';
    }, RangeError],
    ERR_BUFFER_TOO_LARGE: ['Cannot create a Buffer larger than %s bytes', RangeError],
    ERR_CANNOT_WATCH_SIGINT: ['Cannot watch for SIGINT signals', Error],
    ERR_CHILD_CLOSED_BEFORE_REPLY: ['Child closed before reply received', Error],
    ERR_CHILD_PROCESS_IPC_REQUIRED: ["Forked processes must have an IPC channel, missing value 'ipc' in %s", Error],
    ERR_CHILD_PROCESS_STDIO_MAXBUFFER: ['%s maxBuffer length exceeded', RangeError],
    ERR_CONSOLE_WRITABLE_STREAM: ['Console expects a writable stream instance for %s', TypeError],
    ERR_CRYPTO_HASH_FINALIZED: ['Digest already called', Error],
    ERR_CRYPTO_HASH_UPDATE_FAILED: ['Hash update failed', Error],
    ERR_CRYPTO_INVALID_DIGEST: ['Invalid digest: %s', TypeError],
    ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS: ['The selected key encoding %s %s.', Error],
    ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE: ['Invalid key object type %s, expected %s.', TypeError],
    ERR_CRYPTO_SIGN_KEY_REQUIRED: ['No key provided to sign', Error],
    ERR_CRYPTO_INVALID_STATE: ['Invalid state for operation %s', Error],
    ERR_CRYPTO_SCRYPT_INVALID_PARAMETER: ['Invalid scrypt parameter', Error],
    ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH: ['Input buffers must have the same byte length', RangeError],
    ERR_DIR_CLOSED: ['Directory handle was closed', Error],
    ERR_DIR_CONCURRENT_OPERATION: ['Cannot do synchronous work on directory handle with concurrent ' +
      'asynchronous operations', Error],
    ERR_DNS_SET_SERVERS_FAILED: ['c-ares failed to set servers: "%s" [%s]', Error],
    ERR_ENCODING_INVALID_ENCODED_DATA: [function (encoding, errno) {
      this.errno = errno;
      return 'The encoded data was not valid for encoding ' + encoding;
    }, TypeError],
    ERR_ENCODING_NOT_SUPPORTED: ['The "%s" encoding is not supported', RangeError],
    ERR_EVENT_RECURSION: ['The event "%s" is already being dispatched', Error],
    ERR_FALSY_VALUE_REJECTION: [function (reason) {
      this.reason = reason;
      return 'Promise was rejected with falsy value';
    }, Error],
    ERR_FEATURE_UNAVAILABLE_ON_PLATFORM: ['%s não existe em Nozinho: %s', Error], // esta é nossa: codes/absent.js
    ERR_FS_FILE_TOO_LARGE: ['File size (%s) is greater than 2 GiB', RangeError],
    ERR_FS_INVALID_SYMLINK_TYPE: [
      'Symlink type must be one of "dir", "file", or "junction". Received "%s"', Error],
    ERR_HTTP_BODY_NOT_ALLOWED: [
      'Adding content for this request method or response status is not allowed.', Error],
    ERR_HTTP_CONTENT_LENGTH_MISMATCH: ["Response body's content-length of %s byte(s) does not match the " +
      'content-length of %s byte(s) set in header', Error],
    ERR_HTTP_HEADERS_SENT: ['Cannot %s headers after they are sent to the client', Error],
    ERR_HTTP_INVALID_HEADER_VALUE: ['Invalid value "%s" for header "%s"', TypeError],
    ERR_HTTP_INVALID_STATUS_CODE: ['Invalid status code: %s', RangeError],
    ERR_HTTP_REQUEST_TIMEOUT: ['Request timeout', Error],
    ERR_HTTP_SOCKET_ASSIGNED: ['ServerResponse has an already assigned socket', Error],
    ERR_HTTP_SOCKET_ENCODING: ['Changing the socket encoding is not allowed per RFC7230 Section 3.', Error],
    ERR_HTTP_TRAILER_INVALID: ['Trailers are invalid with this transfer encoding', Error],
    ERR_ILLEGAL_CONSTRUCTOR: ['Illegal constructor', TypeError],
    ERR_INCOMPATIBLE_OPTION_PAIR: ['Option "%s" cannot be used in combination with option "%s"', TypeError],
    ERR_INTERNAL_ASSERTION: [function (message) {
      var suffix = 'This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n' +
        'Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n';
      return message === undefined ? suffix : message + '\n' + suffix;
    }, Error],
    ERR_INVALID_ADDRESS: ['Invalid socket address', Error],
    ERR_INVALID_ADDRESS_FAMILY: [function (family, host, port) {
      this.host = host;
      this.port = port;
      return 'Invalid address family: ' + family + ' ' + host + ':' + port;
    }, RangeError],
    ERR_INVALID_ARG_TYPE: [invalidArgType, TypeError],
    ERR_INVALID_ARG_VALUE: [invalidArgValue, TypeError, RangeError],
    ERR_INVALID_ASYNC_ID: ['Invalid %s value: %s', RangeError],
    ERR_INVALID_BUFFER_SIZE: ['Buffer size must be a multiple of %s', RangeError],
    ERR_INVALID_CHAR: [function (name, field) {
      return 'Invalid character in ' + name + (field === undefined ? '' : ' ["' + field + '"]');
    }, TypeError],
    ERR_INVALID_CURSOR_POS: ['Cannot set cursor row without setting its column', TypeError],
    ERR_INVALID_FD: ['"fd" must be a positive integer: %s', RangeError],
    ERR_INVALID_FD_TYPE: ['Unsupported fd type: %s', TypeError],
    ERR_INVALID_FILE_URL_HOST: ['File URL host must be "localhost" or empty on %s', TypeError],
    ERR_INVALID_FILE_URL_PATH: ['File URL path %s', TypeError],
    ERR_INVALID_HANDLE_TYPE: ['This handle type cannot be sent', TypeError],
    ERR_INVALID_HTTP_TOKEN: ['%s must be a valid HTTP token ["%s"]', TypeError],
    ERR_INVALID_IP_ADDRESS: ['Invalid IP address: %s', TypeError],
    ERR_INVALID_MIME_SYNTAX: [function (production, text, at) {
      return 'The MIME syntax for a ' + production + ' in "' + text + '" is invalid' + (at >= 0 ? ' at ' + at : '');
    }, TypeError],
    ERR_INVALID_MODULE_SPECIFIER: [function (request, reason, base) {
      return 'Invalid module "' + request + '" ' + reason + (base ? ' imported from ' + base : '');
    }, TypeError],
    ERR_INVALID_PACKAGE_CONFIG: [function (path, base, message) {
      return 'Invalid package config ' + path + (base ? ' while importing ' + base : '') +
        (message ? '. ' + message : '');
    }, Error],
    ERR_INVALID_PACKAGE_TARGET: [packageTarget, Error],
    ERR_INVALID_PROTOCOL: ['Protocol "%s" not supported. Expected "%s"', TypeError],
    ERR_INVALID_RETURN_PROPERTY: [function (what, name, property, value) {
      return 'Expected a valid ' + what + ' to be returned for the "' + property + '" from the "' + name +
        '" hook but got ' + received(value) + '.';
    }, TypeError],
    ERR_INVALID_RETURN_PROPERTY_VALUE: [function (what, name, property, value) {
      return 'Expected ' + what + ' to be returned for the "' + property + '" from the "' + name +
        '" hook but got ' + received(value) + '.';
    }, TypeError],
    ERR_INVALID_RETURN_VALUE: [returned, TypeError, RangeError],
    ERR_INVALID_STATE: ['Invalid state: %s', Error, TypeError, RangeError],
    ERR_INVALID_SYNC_FORK_INPUT: [
      'Asynchronous forks do not support Buffer, TypedArray, DataView or string input: %s', TypeError],
    ERR_INVALID_THIS: ['Value of "this" must be of type %s', TypeError],
    ERR_INVALID_TUPLE: ['%s must be an iterable %s tuple', TypeError],
    ERR_INVALID_URI: ['URI malformed', URIError],
    ERR_INVALID_URL: [invalidUrl, TypeError],
    ERR_INVALID_URL_SCHEME: [urlScheme, TypeError],
    ERR_IPC_CHANNEL_CLOSED: ['Channel closed', Error],
    ERR_IPC_DISCONNECTED: ['IPC channel is already disconnected', Error],
    ERR_IPC_ONE_PIPE: ['Child process can have only one IPC pipe', Error],
    ERR_IPC_SYNC_FORK: ['IPC cannot be used with synchronous forks', Error],
    ERR_METHOD_NOT_IMPLEMENTED: ['The %s method is not implemented', Error],
    ERR_MISSING_ARGS: [missingArgs, TypeError],
    ERR_MISSING_OPTION: ['%s is required', TypeError],
    ERR_MODULE_NOT_FOUND: [function (path, base, exactUrl) {
      if (exactUrl) this.url = String(exactUrl);
      return 'Cannot find ' + (exactUrl ? 'module' : 'package') + " '" + path + "' imported from " + base;
    }, Error],
    ERR_MULTIPLE_CALLBACK: ['Callback called multiple times', Error],
    ERR_OPERATION_FAILED: ['Operation failed: %s', Error, TypeError],
    ERR_OUT_OF_RANGE: [outOfRange, RangeError],
    ERR_PACKAGE_IMPORT_NOT_DEFINED: [function (specifier, packagePath, base) {
      return 'Package import specifier "' + specifier + '" is not defined' +
        (packagePath ? ' in package ' + packagePath + 'package.json' : '') + ' imported from ' + base;
    }, TypeError],
    ERR_PACKAGE_PATH_NOT_EXPORTED: [pathNotExported, Error],
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: ['%s', TypeError],
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: [
      "Unexpected argument '%s'. This command does not take positional arguments", TypeError],
    ERR_PARSE_ARGS_UNKNOWN_OPTION: [unknownOption, TypeError],
    ERR_PERFORMANCE_INVALID_TIMESTAMP: [function (value) { return Number(value) + ' is not a valid timestamp'; },
      TypeError],
    ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS: ['%s', TypeError],
    ERR_REQUIRE_ESM: [requireEsm, Error],
    ERR_REQUIRE_ASYNC_MODULE: [function (filename, parent) {
      return 'require() cannot be used on an ESM graph with top-level await. Use import() instead. To see ' +
        'where the top-level await comes from, use --experimental-print-required-tla.' +
        (parent ? '\n  From ' + parent + ' ' : '') + (filename ? '\n  Requiring ' + filename + ' ' : '');
    }, Error],
    ERR_SCRIPT_EXECUTION_INTERRUPTED: ['Script execution was interrupted by `SIGINT`', Error],
    ERR_SERVER_ALREADY_LISTEN: ['Listen method has been called more than once without closing.', Error],
    ERR_SERVER_NOT_RUNNING: ['Server is not running.', Error],
    ERR_SOCKET_ALREADY_BOUND: ['Socket is already bound', Error],
    ERR_SOCKET_BAD_BUFFER_SIZE: ['Buffer size must be a positive integer', TypeError],
    ERR_SOCKET_BAD_PORT: [badPort, RangeError],
    ERR_SOCKET_BAD_TYPE: ['Bad socket type specified. Valid types are: udp4, udp6', TypeError],
    ERR_SOCKET_CLOSED: ['Socket is closed', Error],
    ERR_SOCKET_CLOSED_BEFORE_CONNECTION: ['Socket closed before the connection was established', Error],
    ERR_SOCKET_CONNECTION_TIMEOUT: ['Socket connection timeout', Error],
    ERR_SOCKET_DGRAM_IS_CONNECTED: ['Already connected', Error],
    ERR_SOCKET_DGRAM_NOT_CONNECTED: ['Not connected', Error],
    ERR_SOCKET_DGRAM_NOT_RUNNING: ['Not running', Error],
    ERR_STREAM_ALREADY_FINISHED: ['Cannot call %s after a stream was finished', Error],
    ERR_STREAM_CANNOT_PIPE: ['Cannot pipe, not readable', Error],
    ERR_STREAM_DESTROYED: ['Cannot call %s after a stream was destroyed', Error],
    ERR_STREAM_NULL_VALUES: ['May not write null values to stream', TypeError],
    ERR_STREAM_PREMATURE_CLOSE: ['Premature close', Error],
    ERR_STREAM_PUSH_AFTER_EOF: ['stream.push() after EOF', Error],
    ERR_STREAM_UNSHIFT_AFTER_END_EVENT: ['stream.unshift() after end event', Error],
    ERR_STREAM_WRAP: ['Stream has StringDecoder set or is in objectMode', Error],
    ERR_STREAM_WRITE_AFTER_END: ['write after end', Error],
    ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS: ['The ALPNCallback and ALPNProtocols TLS options are mutually exclusive',
      TypeError],
    ERR_TLS_CERT_ALTNAME_FORMAT: ['Invalid subject alternative name string', SyntaxError],
    ERR_TLS_CERT_ALTNAME_INVALID: [function (reason, host, cert) {
      this.reason = reason;
      this.host = host;
      this.cert = cert;
      return "Hostname/IP does not match certificate's altnames: " + reason;
    }, Error],
    ERR_TLS_DH_PARAM_SIZE: ['DH parameter size %s is less than 2048', Error],
    ERR_TLS_HANDSHAKE_TIMEOUT: ['TLS handshake timeout', Error],
    ERR_TLS_INVALID_CONTEXT: ['%s must be a SecureContext', TypeError],
    ERR_TLS_INVALID_PROTOCOL_VERSION: ['%j is not a valid %s TLS protocol version', TypeError],
    ERR_TLS_INVALID_STATE: ['TLS socket connection must be securely established', Error],
    ERR_TLS_PROTOCOL_VERSION_CONFLICT: ['TLS protocol version %j conflicts with secureProtocol %j', TypeError],
    ERR_TLS_REQUIRED_SERVER_NAME: ['"servername" is required parameter for Server.addContext', Error],
    ERR_TLS_SNI_FROM_SERVER: ['Cannot issue SNI from a TLS server-side socket', Error],
    ERR_UNAVAILABLE_DURING_EXIT: ['Cannot call function in process exit handler', Error],
    ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET: ['`process.setupUncaughtExceptionCapture()` was called ' +
      'while a capture callback was already active', Error],
    ERR_UNESCAPED_CHARACTERS: ['%s contains unescaped characters', TypeError],
    ERR_UNHANDLED_ERROR: [unhandled, Error],
    ERR_UNKNOWN_BUILTIN_MODULE: ['No such built-in module: %s', Error],
    ERR_UNKNOWN_CREDENTIAL: ['%s identifier does not exist: %s', Error],
    ERR_UNKNOWN_ENCODING: ['Unknown encoding: %s', TypeError],
    ERR_UNKNOWN_FILE_EXTENSION: ['Unknown file extension "%s" for %s', TypeError],
    ERR_UNKNOWN_MODULE_FORMAT: ['Unknown module format: %s for URL %s', RangeError],
    ERR_UNKNOWN_SIGNAL: ['Unknown signal: %s', TypeError],
    ERR_USE_AFTER_CLOSE: ['%s was closed', Error],
    ERR_UNSUPPORTED_DIR_IMPORT: [function (path, base, exactUrl) {
      this.url = exactUrl;
      return "Directory import '" + path + "' is not supported resolving ES modules imported from " + base;
    }, Error],
    ERR_UNSUPPORTED_ESM_URL_SCHEME: ['Only URLs with a scheme in: file, data, and node are supported by the ' +
      "default ESM loader. Received protocol '%s'", Error],
    ERR_UNSUPPORTED_RESOLVE_REQUEST: ['Failed to resolve module specifier "%s" from "%s": Invalid relative URL ' +
      'or base scheme is not hierarchical.', TypeError],
    ERR_VALID_PERFORMANCE_ENTRY_TYPE: ['At least one valid performance entry type is required', Error],
    ERR_ZLIB_INITIALIZATION_FAILED: ['Initialization failed', Error]
  };

  // O começo da mensagem de cada SystemError; o resto vem do contexto.
  var system = {
    ERR_FS_CP_DIR_TO_NON_DIR: 'Cannot overwrite non-directory with directory',
    ERR_FS_CP_EEXIST: 'Target already exists',
    ERR_FS_CP_EINVAL: 'Invalid src or dest',
    ERR_FS_CP_FIFO_PIPE: 'Cannot copy a FIFO pipe',
    ERR_FS_CP_NON_DIR_TO_DIR: 'Cannot overwrite directory with non-directory',
    ERR_FS_CP_SOCKET: 'Cannot copy a socket file',
    ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY: 'Cannot overwrite symlink in subdirectory of self',
    ERR_FS_CP_UNKNOWN: 'Cannot copy an unknown file type',
    ERR_FS_EISDIR: 'Path is a directory',
    ERR_SOCKET_BUFFER_SIZE: 'Could not get or set buffer size',
    ERR_SYSTEM_ERROR: 'A system error occurred',
    ERR_TTY_INIT_FAILED: 'TTY initialization failed'
  };

  return { plain: plain, system: system, received: received, separate: separate };
})
