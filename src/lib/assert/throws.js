/* assert/throws.js -- throws, doesNotThrow, rejects e doesNotReject: o erro foi o que se esperava? */
(function (native, need) {
  'use strict';

  var AssertionError = need('assert/error').AssertionError;
  var names = need('inspect/names');
  var hasOwn = Object.prototype.hasOwnProperty;

  var NOTHING = {}; // nenhum erro

  function inspect(value, options) {
    return need('inspect').inspect(value, options);
  }

  function isRegExp(value) {
    return typeof value === 'object' && value !== null && names.className(value) === 'RegExp';
  }

  function isError(value) {
    return typeof value === 'object' && value !== null && (value instanceof Error || names.className(value) === 'Error');
  }

  function isErrorClass(fn) {
    return Object.prototype.isPrototypeOf.call(Error, fn) || (fn.prototype instanceof Error);
  }

  // Lança um AssertionError, ou o Error que o programa deu no lugar da mensagem.
  function fail(options) {
    if (options.message instanceof Error) throw options.message;
    throw new AssertionError(options);
  }

  function failGenerated(actual, expected, message, generated, fn) {
    var error = new AssertionError({
      actual: actual, expected: expected, message: message, operator: fn.name, stackStartFn: fn
    });
    error.generatedMessage = generated;
    throw error;
  }

  // ---- comparar com um objeto: { name: 'TypeError', message: /x/ } ----

  // Só as propriedades que se comparam, para que o diff mostre só elas. Onde o esperado é uma
  // expressão regular que serviu, aparece o texto dos dois lados.
  function Comparison(source, keys, actual) {
    for (var i = 0; i < keys.length; i++) {
      var key = keys[i];
      if (!(key in source)) continue;
      this[key] = actual !== undefined && matches(source[key], actual[key]) ? actual[key] : source[key];
    }
  }

  function matches(pattern, text) {
    return typeof text === 'string' && isRegExp(pattern) && pattern.test(text);
  }

  function compareKey(actual, expected, key, message, keys, fn) {
    if (key in actual && need('equal').isDeepStrictEqual(actual[key], expected[key])) return;
    if (message) fail({ actual: actual, expected: expected, message: message, operator: fn.name, stackStartFn: fn });
    var error = new AssertionError({
      actual: new Comparison(actual, keys),
      expected: new Comparison(expected, keys, actual),
      operator: 'deepStrictEqual',
      stackStartFn: fn
    });
    error.actual = actual;
    error.expected = expected;
    error.operator = fn.name;
    throw error;
  }

  function compareObject(actual, expected, message, fn) {
    var keys = Object.keys(expected);
    if (expected instanceof Error) keys.push('name', 'message');
    else if (keys.length === 0) {
      throw need('codes').ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
    }
    keys.forEach(function (key) {
      if (!matches(expected[key], actual[key])) compareKey(actual, expected, key, message, keys, fn);
    });
  }

  // ---- comparar com uma classe, uma expressão regular, uma função ----

  function wrongClass(actual, expected) {
    var message = 'The error is expected to be an instance of "' + expected.name + '". Received ';
    if (!isError(actual)) return message + '"' + inspect(actual, { depth: -1 }) + '"';
    var name = (actual.constructor && actual.constructor.name) || actual.name;
    message += expected.name === name ? 'an error with identical name but a different prototype.' : '"' + name + '"';
    return actual.message ? message + '\n\nError message:\n\n' + actual.message : message;
  }

  function wrongAnswer(actual, expected, answer) {
    var message = 'The ' + (expected.name ? '"' + expected.name + '" ' : '') +
      'validation function is expected to return "true". Received ' + inspect(answer);
    return isError(actual) ? message + '\n\nCaught error:\n\n' + actual : message;
  }

  function compareFunction(actual, expected, message, fn) {
    if (expected.prototype !== undefined && actual instanceof expected) return;
    if (isErrorClass(expected)) {
      failGenerated(actual, expected, message || wrongClass(actual, expected), !message, fn);
    }
    var answer = expected.call({}, actual);
    if (answer !== true) {
      failGenerated(actual, expected, message || wrongAnswer(actual, expected, answer), !message, fn);
    }
  }

  function compareRegExp(actual, expected, message, fn) {
    var text = String(actual);
    if (expected.test(text)) return;
    failGenerated(actual, expected, message || 'The input did not match the regular expression ' +
      inspect(expected) + '. Input:\n\n' + inspect(text) + '\n', !message, fn);
  }

  function comparePrimitive(actual, expected, message, fn) {
    var error = new AssertionError({
      actual: actual, expected: expected, message: message, operator: 'deepStrictEqual', stackStartFn: fn
    });
    error.operator = fn.name;
    throw error;
  }

  function compare(actual, expected, message, fn) {
    if (typeof expected === 'function') compareFunction(actual, expected, message, fn);
    else if (isRegExp(expected)) compareRegExp(actual, expected, message, fn);
    else if (typeof actual !== 'object' || actual === null) comparePrimitive(actual, expected, message, fn);
    else compareObject(actual, expected, message, fn);
  }

  // ---- as duas perguntas ----

  var KINDS = ['Object', 'Error', 'Function', 'RegExp'];

  // Uma mensagem igual à do erro é quase sempre um engano: quem escreveu queria comparar.
  function checkAmbiguity(actual, text) {
    var isObject = typeof actual === 'object' && actual !== null;
    if (isObject ? actual.message !== text : actual !== text) return;
    throw need('codes').ERR_AMBIGUOUS_ARGUMENT('error/message', isObject
      ? 'The error message "' + actual.message + '" is identical to the message.'
      : 'The error "' + actual + '" is identical to the message.');
  }

  // fn: a função do programa que chamou; what: 'exception' ou 'rejection'; rest: [erro, mensagem].
  function expectsError(fn, what, actual, rest) {
    var expected = rest[0];
    var message = rest[1];
    if (typeof expected === 'string') {
      if (rest.length === 2) throw need('codes').ERR_INVALID_ARG_TYPE('error', KINDS, expected);
      checkAmbiguity(actual, expected);
      message = expected;
      expected = undefined;
    } else if (expected !== undefined && expected !== null &&
               typeof expected !== 'object' && typeof expected !== 'function') {
      throw need('codes').ERR_INVALID_ARG_TYPE('error', KINDS, expected);
    }
    if (actual === NOTHING) {
      fail({
        actual: undefined,
        expected: expected,
        operator: fn.name,
        message: 'Missing expected ' + what + (expected && expected.name ? ' (' + expected.name + ')' : '') +
          (message ? ': ' + message : '.'),
        stackStartFn: fn
      });
    }
    if (expected) compare(actual, expected, message, fn);
  }

  function isUnwanted(actual, expected) {
    if (!expected) return true;
    if (typeof expected !== 'function') {
      if (isRegExp(expected)) return expected.test(String(actual));
      throw need('codes').ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected);
    }
    if (expected.prototype !== undefined && actual instanceof expected) return true;
    return !isErrorClass(expected) && expected.call({}, actual) === true;
  }

  function expectsNoError(fn, what, actual, rest) {
    if (actual === NOTHING) return;
    var expected = typeof rest[0] === 'string' ? undefined : rest[0];
    var message = typeof rest[0] === 'string' ? rest[0] : rest[1];
    if (!isUnwanted(actual, expected)) throw actual;
    fail({
      actual: actual,
      expected: expected,
      operator: fn.name,
      message: 'Got unwanted ' + what + (message ? ': ' + message : '.') + '\n' +
        'Actual message: "' + (actual && actual.message) + '"',
      stackStartFn: fn
    });
  }

  // ---- obter o erro ----

  function errorOf(fn) {
    need('validators').validateFunction(fn, 'fn');
    try {
      fn();
    } catch (error) {
      return error;
    }
    return NOTHING;
  }

  function isPromise(value) {
    return value !== null && typeof value === 'object' && typeof value.then === 'function' &&
      typeof value.catch === 'function';
  }

  function promiseFrom(source) {
    if (typeof source === 'function') {
      var promise = source();
      if (isPromise(promise)) return promise;
      throw need('codes').ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
    }
    if (isPromise(source)) return source;
    throw need('codes').ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], source);
  }

  // Chama done(erro ou NOTHING) quando a promessa se resolve; o que done lançar rejeita o resultado.
  function whenSettled(source, done) {
    return new Promise(function (resolve, reject) {
      function finish(error) {
        try {
          done(error);
          resolve();
        } catch (failure) {
          reject(failure);
        }
      }
      promiseFrom(source).then(function () { finish(NOTHING); }, finish);
    });
  }

  function rest(args) {
    return Array.prototype.slice.call(args, 1);
  }

  return {
    throws: function throws(fn) {
      expectsError(throws, 'exception', errorOf(fn), rest(arguments));
    },
    doesNotThrow: function doesNotThrow(fn) {
      expectsNoError(doesNotThrow, 'exception', errorOf(fn), rest(arguments));
    },
    rejects: function rejects(promiseFn) {
      var args = rest(arguments);
      return whenSettled(promiseFn, function (error) { expectsError(rejects, 'rejection', error, args); });
    },
    doesNotReject: function doesNotReject(promiseFn) {
      var args = rest(arguments);
      return whenSettled(promiseFn, function (error) { expectsNoError(doesNotReject, 'rejection', error, args); });
    }
  };
})
