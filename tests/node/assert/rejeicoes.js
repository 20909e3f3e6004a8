// rejects e doesNotReject.
var assert = require('assert');
var steps = [
  function () { return assert.rejects(Promise.reject(new TypeError('x'))); },
  function () { return assert.rejects(Promise.reject(new TypeError('x')), TypeError); },
  function () { return assert.rejects(Promise.reject(new TypeError('x')), RangeError); },
  function () { return assert.rejects(Promise.reject(new TypeError('x')), /y/); },
  function () { return assert.rejects(Promise.reject(new TypeError('x')), { message: 'x' }); },
  function () { return assert.rejects(Promise.resolve(3)); },
  function () { return assert.rejects(Promise.resolve(3), TypeError, 'mensagem'); },
  function () { return assert.rejects(function () { return Promise.reject(new Error('f')); }, /f/); },
  function () { return assert.rejects(function () { throw new Error('na hora'); }); },
  function () { return assert.rejects(function () { return 3; }); },
  function () { return assert.rejects(3); },
  function () { return assert.rejects(); },
  function () { return assert.rejects({ then: function (ok, no) { no(new Error('thenable')); }, catch: function () {} }, /thenable/); },
  function () { return assert.rejects({ then: function () {} }); },
  function () { return assert.doesNotReject(Promise.resolve(1)); },
  function () { return assert.doesNotReject(Promise.reject(new Error('x'))); },
  function () { return assert.doesNotReject(Promise.reject(new Error('x')), 'mensagem'); },
  function () { return assert.doesNotReject(Promise.reject(new Error('x')), TypeError); },
  function () { return assert.doesNotReject(function () { return Promise.resolve(2); }); },
  function () { return assert.doesNotReject(3); }
];
function next(i) {
  if (i === steps.length) return;
  steps[i]().then(function (value) { console.log(i, 'passou', value); }, function (e) {
    console.log(i, e.name, e.code, e.operator, JSON.stringify(e.message));
  }).then(function () { next(i + 1); });
}
next(0);
