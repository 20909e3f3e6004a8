/* timers.js -- os objetos Timeout e Immediate; armar e disparar é com timers.c. */
(function (native, need) {
  'use strict';

  function Timeout() {}

  Timeout.prototype.ref = function () {
    native.holdTimer(this, true);
    return this;
  };
  Timeout.prototype.unref = function () {
    native.holdTimer(this, false);
    return this;
  };
  Timeout.prototype.hasRef = function () {
    return native.isHeldTimer(this);
  };
  Timeout.prototype.refresh = function () {
    native.refreshTimer(this);
    return this;
  };
  Timeout.prototype.close = function () {
    native.clearTimer(this);
    return this;
  };

  // +timer dá um número que clearTimeout também aceita, enquanto o timer estiver armado.
  var byNumber = Object.create(null);
  var lastNumber = 0;
  Timeout.prototype[Symbol.toPrimitive] = function () {
    if (!this._number) this._number = ++lastNumber;
    if (native.numberTimer(this, this._number)) byNumber[this._number] = this;
    return this._number;
  };

  function clearTimeout(timer) {
    native.clearTimer(typeof timer === 'number' || typeof timer === 'string' ? byNumber[timer] : timer);
  }

  function Immediate() {}

  Immediate.prototype.ref = function () {
    native.holdImmediate(this, true);
    return this;
  };
  Immediate.prototype.unref = function () {
    native.holdImmediate(this, false);
    return this;
  };
  Immediate.prototype.hasRef = function () {
    return native.isHeldImmediate(this);
  };

  function warnOverflow(delay) {
    need('process').emitWarning(delay + ' does not fit into a 32-bit signed integer.\n' +
      'Timeout duration was set to 1.', 'TimeoutOverflowWarning');
  }

  native.start(Timeout.prototype, Immediate.prototype, warnOverflow, byNumber);

  // util.promisify(setTimeout): o callback vem primeiro, e não por último.
  ['setTimeout', 'setImmediate'].forEach(function (name) {
    Object.defineProperty(native[name], Symbol.for('nodejs.util.promisify.custom'), {
      get: function () { return need('timers/promises')[name]; },
      configurable: true
    });
  });

  return {
    get enroll() { return need('timers/legacy').enroll; },
    get unenroll() { return need('timers/legacy').unenroll; },
    get active() { return need('timers/legacy').active; },
    get _unrefActive() { return need('timers/legacy')._unrefActive; },
    get promises() { return need('timers/promises'); },
    setTimeout: native.setTimeout,
    clearTimeout: clearTimeout,
    setInterval: native.setInterval,
    clearInterval: clearTimeout,
    setImmediate: native.setImmediate,
    clearImmediate: function clearImmediate(immediate) {
      native.clearImmediate(immediate);
    }
  };
})
