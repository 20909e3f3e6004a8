/* worker.js -- cluster.Worker: um dos processos, visto do primário ou dele mesmo. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');

  function Worker(options) {
    if (!(this instanceof Worker)) return new Worker(options);
    EventEmitter.call(this);
    if (options === null || typeof options !== 'object') options = {};
    var worker = this;
    this.exitedAfterDisconnect = undefined;
    this.state = options.state || 'none';
    this.id = options.id | 0;
    if (!options.process) return;
    this.process = options.process;
    this.process.on('error', function (code, signal) { worker.emit('error', code, signal); });
    this.process.on('message', function (message, handle) { worker.emit('message', message, handle); });
  }
  Object.setPrototypeOf(Worker.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(Worker, EventEmitter);

  Worker.prototype.kill = function () {
    this.destroy.apply(this, arguments);
  };

  Worker.prototype.send = function () {
    return this.process.send.apply(this.process, arguments);
  };

  Worker.prototype.isDead = function () {
    return (this.process.exitCode !== null && this.process.exitCode !== undefined) ||
      (this.process.signalCode !== null && this.process.signalCode !== undefined);
  };

  Worker.prototype.isConnected = function () {
    return this.process.connected;
  };

  return Worker;
})
