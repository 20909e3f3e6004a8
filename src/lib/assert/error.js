/* assert/error.js -- AssertionError: o erro de uma afirmação que não se confirmou. */
(function (native, need) {
  'use strict';

  var hide = need('es/check').hide;

  function isError(value) {
    return typeof value === 'object' && value !== null && value instanceof Error && 'stack' in value;
  }

  // Uma cópia sem a pilha, que não interessa ao comparar dois erros.
  function copyError(source) {
    var copy = Object.assign(Object.create(Object.getPrototypeOf(source)), source);
    Object.defineProperty(copy, 'message', { value: source.message });
    return copy;
  }

  function messageOf(options, actual, expected) {
    var operator = options.operator;
    if (options.message === undefined || options.message === null) {
      return need('assert/diff').describe(actual, expected, operator);
    }
    if (operator === 'deepStrictEqual' || operator === 'strictEqual') {
      return need('assert/diff').diff(actual, expected, operator, options.message);
    }
    return String(options.message);
  }

  function addValues(error, actual, expected, operator) {
    error.actual = actual;
    error.expected = expected;
    error.operator = operator;
  }

  // Várias falhas num erro só (CallTracker).
  function addDetails(error, details) {
    addValues(error, undefined, undefined, undefined);
    details.forEach(function (detail, i) {
      error['message ' + i] = detail.message;
      error['actual ' + i] = detail.actual;
      error['expected ' + i] = detail.expected;
      error['operator ' + i] = detail.operator;
      error['stack trace ' + i] = detail.stack;
    });
  }

  // options: { message, actual, expected, operator, stackStartFn }
  function AssertionError(options) {
    need('validators').validateObject(options, 'options');
    var actual = options.actual;
    var expected = options.expected;
    if ((options.message === undefined || options.message === null) && isError(actual) && isError(expected)) {
      actual = copyError(actual);
      expected = copyError(expected);
    }
    var error = new Error(messageOf(options, actual, expected));
    Object.setPrototypeOf(error, this instanceof AssertionError ? Object.getPrototypeOf(this) : AssertionError.prototype);
    error.generatedMessage = !options.message;
    hide(error, 'name', 'AssertionError [ERR_ASSERTION]'); // é assim que a pilha o chama
    error.code = 'ERR_ASSERTION';
    if (options.details) addDetails(error, options.details);
    else addValues(error, actual, expected, options.operator);
    if (Error.captureStackTrace) Error.captureStackTrace(error, options.stackStartFn || options.stackStartFunction);
    void error.stack;
    error.name = 'AssertionError';
    return error;
  }

  AssertionError.prototype = Object.create(Error.prototype);
  hide(AssertionError.prototype, 'constructor', AssertionError);
  hide(AssertionError.prototype, 'toString', function toString() {
    return this.name + ' [' + this.code + ']: ' + this.message;
  });
  Object.setPrototypeOf(AssertionError, Error);

  // ---- como o console o mostra ----

  function shorten(value) {
    if (typeof value !== 'string') return value;
    var lines = value.split('\n');
    if (lines.length > 10) return lines.slice(0, 10).join('\n') + '\n...';
    return value.length > 512 ? value.slice(512) + '...' : value;
  }

  // A mensagem já compara os dois valores: as propriedades só precisam de um resumo.
  hide(AssertionError.prototype, Symbol.for('nodejs.util.inspect.custom'), function (depth, options) {
    var actual = this.actual;
    var expected = this.expected;
    this.actual = shorten(actual);
    this.expected = shorten(expected);
    var shown = need('inspect').inspect(this, Object.assign({}, options, { customInspect: false, depth: 0 }));
    this.actual = actual;
    this.expected = expected;
    return shown;
  });

  return { AssertionError: AssertionError };
})
