/* assert/calls.js -- assert.CallTracker: quantas vezes cada função foi chamada? */
(function (native, need) {
  'use strict';

  // ---- uma função vigiada ----

  function Check(name, expected) {
    this.name = name;
    this.expected = expected;
    this.calls = [];
    this.stack = new Error();
  }

  Check.prototype.wrap = function (fn) {
    var check = this;
    return function () {
      var args = Array.prototype.slice.call(arguments);
      check.calls.push(Object.freeze({ thisArg: this, arguments: Object.freeze(args) }));
      return fn.apply(this, args);
    };
  };

  Check.prototype.report = function () {
    if (this.calls.length === this.expected) return null;
    return {
      message: 'Expected the ' + this.name + ' function to be executed ' + this.expected +
        ' time(s) but was executed ' + this.calls.length + ' time(s).',
      actual: this.calls.length,
      expected: this.expected,
      operator: this.name,
      stack: this.stack
    };
  };

  // ---- o vigia ----

  function CallTracker() {
    Object.defineProperty(this, '_tracked', { value: [] }); // [{ fn, check }]
  }

  function find(tracker, fn) {
    for (var i = 0; i < tracker._tracked.length; i++) {
      if (tracker._tracked[i].fn === fn) return tracker._tracked[i].check;
    }
    throw need('codes').ERR_INVALID_ARG_VALUE('tracked', fn, 'is not a tracked function');
  }

  // calls([fn], [quantas = 1]): uma função que conta e repassa as chamadas.
  CallTracker.prototype.calls = function calls(fn, expected) {
    if (need('process')._exiting) throw need('codes').ERR_UNAVAILABLE_DURING_EXIT();
    if (typeof fn === 'number') {
      expected = fn;
      fn = undefined;
    }
    if (expected === undefined) expected = 1;
    need('validators').validateUint32(expected, 'expected', true);
    var check = new Check((fn && fn.name) || 'calls', expected);
    var tracked = check.wrap(fn || function () {});
    this._tracked.push({ fn: tracked, check: check });
    return tracked;
  };

  CallTracker.prototype.getCalls = function getCalls(fn) {
    return Object.freeze(find(this, fn).calls.slice());
  };

  CallTracker.prototype.reset = function reset(fn) {
    if (fn !== undefined) find(this, fn).calls = [];
    else this._tracked.forEach(function (tracked) { tracked.check.calls = []; });
  };

  CallTracker.prototype.report = function report() {
    return this._tracked.map(function (tracked) { return tracked.check.report(); }).filter(Boolean);
  };

  CallTracker.prototype.verify = function verify() {
    var errors = this.report();
    if (errors.length === 0) return;
    throw new (need('assert/error').AssertionError)({
      message: errors.length === 1 ? errors[0].message : 'Functions were not called the expected number of times',
      details: errors
    });
  };

  return { CallTracker: CallTracker };
})
