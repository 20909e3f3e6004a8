/* assert.js -- o módulo assert: afirmações que lançam AssertionError quando são falsas. */
(function (native, need) {
  'use strict';

  var AssertionError = need('assert/error').AssertionError;
  var is = Object.is; // o de agora: um programa pode trocar o outro

  // ---- ok ----

  function check(fn, args) {
    if (args[0]) return;
    var message = args[1];
    if (message instanceof Error) throw message;
    var generated = message === undefined || message === null;
    if (args.length === 0) message = 'No value argument passed to `assert.ok()`';
    else if (generated) message = falsyMessage();
    var error = new AssertionError({
      actual: args[0], expected: true, message: message, operator: '==', stackStartFn: fn
    });
    error.generatedMessage = generated;
    throw error;
  }

  function falsyMessage() {
    var code = need('assert/source').callText(new Error().stack);
    return code === undefined ? undefined : 'The expression evaluated to a falsy value:\n\n  ' + code + '\n';
  }

  function ok() {
    check(ok, arguments);
  }

  function strict() {
    check(strict, arguments);
  }

  var assert = ok;

  // ---- fail ----

  var warned = false;

  function warnOldFail() {
    if (warned) return;
    warned = true;
    need('process').emitWarning('assert.fail() with more than one argument is deprecated. Please use ' +
      'assert.strictEqual() instead or only pass a message.', 'DeprecationWarning', 'DEP0094');
  }

  // fail(mensagem), ou o antigo fail(actual, expected, message, operator, stackStartFn).
  assert.fail = function fail(actual, expected, message, operator, stackStartFn) {
    var generated = (actual === undefined || actual === null) && arguments.length <= 1;
    if (arguments.length > 1) {
      warnOldFail();
      if (arguments.length === 2) operator = '!=';
    } else {
      message = generated ? 'Failed' : actual;
      actual = undefined;
    }
    if (message instanceof Error) throw message;
    var error = new AssertionError({
      actual: actual,
      expected: expected,
      operator: operator === undefined ? 'fail' : operator,
      stackStartFn: stackStartFn || fail,
      message: message
    });
    if (generated) error.generatedMessage = true;
    throw error;
  };

  assert.AssertionError = AssertionError;
  assert.ok = ok;

  // ---- comparações ----

  // fn: a função que o programa chamou; args: os argumentos dela; holds: a relação que deve valer.
  function compare(fn, operator, args, holds) {
    if (args.length < 2) throw need('codes').ERR_MISSING_ARGS('actual', 'expected');
    if (holds(args[0], args[1])) return;
    if (args[2] instanceof Error) throw args[2];
    throw new AssertionError({
      actual: args[0], expected: args[1], message: args[2], operator: operator, stackStartFn: fn
    });
  }

  function not(relation) {
    return function (a, b) { return !relation(a, b); };
  }

  function looseEqual(a, b) {
    return a == b || (a !== a && b !== b); // NaN é igual a NaN
  }

  function deepEqualLoose(a, b) {
    return need('equal').isDeepEqual(a, b);
  }

  function deepEqualStrict(a, b) {
    return need('equal').isDeepStrictEqual(a, b);
  }

  assert.equal = function equal() {
    compare(equal, '==', arguments, looseEqual);
  };
  assert.notEqual = function notEqual() {
    compare(notEqual, '!=', arguments, not(looseEqual));
  };
  assert.deepEqual = function deepEqual() {
    compare(deepEqual, 'deepEqual', arguments, deepEqualLoose);
  };
  assert.notDeepEqual = function notDeepEqual() {
    compare(notDeepEqual, 'notDeepEqual', arguments, not(deepEqualLoose));
  };
  assert.deepStrictEqual = function deepStrictEqual() {
    compare(deepStrictEqual, 'deepStrictEqual', arguments, deepEqualStrict);
  };
  assert.notDeepStrictEqual = function notDeepStrictEqual() {
    compare(notDeepStrictEqual, 'notDeepStrictEqual', arguments, not(deepEqualStrict));
  };
  assert.strictEqual = function strictEqual() {
    compare(strictEqual, 'strictEqual', arguments, is);
  };
  assert.notStrictEqual = function notStrictEqual() {
    compare(notStrictEqual, 'notStrictEqual', arguments, not(is));
  };

  // ---- erros ----

  var throwing = need('assert/throws');
  assert.throws = throwing.throws;
  assert.rejects = throwing.rejects;
  assert.doesNotThrow = throwing.doesNotThrow;
  assert.doesNotReject = throwing.doesNotReject;

  function unwantedText(error) {
    if (typeof error !== 'object' || typeof error.message !== 'string') return need('inspect').inspect(error);
    return error.message.length === 0 && error.constructor ? error.constructor.name : error.message;
  }

  // A pilha nova até onde ela encontra a do erro original, e dali em diante a original.
  function joinStacks(error, original) {
    var start = typeof original === 'string' ? original.indexOf('\n    at') : -1;
    if (start < 0) return;
    var originalFrames = original.slice(start + 1).split('\n');
    var frames = error.stack.split('\n');
    for (var i = 0; i < originalFrames.length; i++) {
      var at = frames.indexOf(originalFrames[i]);
      if (at >= 0) {
        frames = frames.slice(0, at);
        break;
      }
    }
    var stack = frames.join('\n') + '\n' + originalFrames.join('\n');
    Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
  }

  assert.ifError = function ifError(error) {
    if (error === null || error === undefined) return;
    var failure = new AssertionError({
      actual: error,
      expected: null,
      operator: 'ifError',
      message: 'ifError got unwanted exception: ' + unwantedText(error),
      stackStartFn: ifError
    });
    joinStacks(failure, error.stack);
    throw failure;
  };

  // ---- textos ----

  function matchText(fn, args, wanted) {
    var text = args[0];
    var pattern = args[1];
    var message = args[2];
    var inspect = need('inspect').inspect;
    if (!need('util/types').isRegExp(pattern)) throw need('codes').ERR_INVALID_ARG_TYPE('regexp', 'RegExp', pattern);
    if (typeof text === 'string' && pattern.test(text) === wanted) return;
    if (message instanceof Error) throw message;
    var error = new AssertionError({
      actual: text,
      expected: pattern,
      message: message || (typeof text !== 'string'
        ? 'The "string" argument must be of type string. Received type ' + typeof text + ' (' + inspect(text) + ')'
        : 'The input ' + (wanted ? 'did not match' : 'was expected to not match') + ' the regular expression ' +
          inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n'),
      operator: fn.name,
      stackStartFn: fn
    });
    error.generatedMessage = !message;
    throw error;
  }

  assert.match = function match() {
    matchText(match, arguments, true);
  };
  assert.doesNotMatch = function doesNotMatch() {
    matchText(doesNotMatch, arguments, false);
  };

  // ---- CallTracker: quase ninguém usa (o Node o desaconselha), então só é carregado ao ser lido ----

  function defineCallTracker(target) {
    function settle(value) {
      Object.defineProperty(target, 'CallTracker', { value: value, writable: true, enumerable: true, configurable: true });
      return value;
    }
    Object.defineProperty(target, 'CallTracker', {
      get: function () {
        var CallTracker = need('assert/calls').CallTracker;
        return settle(need('util').deprecate(CallTracker, 'assert.CallTracker is deprecated.', 'DEP0173'));
      },
      set: settle,
      enumerable: true,
      configurable: true
    });
  }

  // ---- assert.strict: os nomes curtos comparam com === ----

  Object.assign(strict, assert, {
    equal: assert.strictEqual,
    deepEqual: assert.deepStrictEqual,
    notEqual: assert.notStrictEqual,
    notDeepEqual: assert.notDeepStrictEqual
  });
  defineCallTracker(assert);
  defineCallTracker(strict);
  assert.strict = strict;
  strict.strict = strict;

  return assert;
})
