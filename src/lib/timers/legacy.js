/* timers/legacy.js -- enroll, active e unenroll: os timers de antes de setTimeout devolver um objeto.
 *
 * Um objeto qualquer, com _idleTimeout e _onTimeout, é o próprio timer. O Node avisa que não se deve. */
(function (native, need) {
  'use strict';

  var armed = new WeakMap(); // objeto -> o Timeout que corre por ele

  function warn(name, code, instead) {
    need('process').emitWarning('timers.' + name + '() is deprecated. Please use ' + instead + ' instead.',
      'DeprecationWarning', code);
  }

  function once(name, code, instead, f) {
    var warned = false;
    return Object.defineProperty(function (item, delay) {
      if (!warned) warn(name, code, instead);
      warned = true;
      return f(item, delay);
    }, 'name', { value: name });
  }

  function disarm(item) {
    if (armed.has(item)) need('timers').clearTimeout(armed.get(item));
    armed.delete(item);
  }

  function arm(item) {
    disarm(item);
    if (!(item._idleTimeout >= 0)) return undefined;
    var timer = need('timers').setTimeout(function () {
      if (item._onTimeout) item._onTimeout();
    }, item._idleTimeout);
    armed.set(item, timer);
    return timer;
  }

  function enroll(item, delay) {
    need('validators').validateNumber(delay, 'msecs');
    if (!(delay >= 0 && isFinite(delay))) throw need('codes').ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', delay);
    disarm(item);
    item._idleTimeout = delay;
  }

  function unenroll(item) {
    disarm(item);
    item._idleTimeout = -1;
  }

  return {
    enroll: once('enroll', 'DEP0095', 'setTimeout', enroll),
    unenroll: once('unenroll', 'DEP0096', 'clearTimeout', unenroll),
    active: once('active', 'DEP0126', 'timeout.refresh()', arm),
    _unrefActive: once('_unrefActive', 'DEP0127', 'timeout.refresh()', function (item) {
      var timer = arm(item);
      if (timer) timer.unref();
    })
  };
})
