var EventEmitter = require('events');
console.log(require('events') === require('node:events'), EventEmitter.EventEmitter === EventEmitter, EventEmitter.usingDomains, EventEmitter.captureRejections, String(EventEmitter.captureRejectionSymbol), EventEmitter.name, EventEmitter.length);
console.log(new EventEmitter());
console.log(Object.keys(EventEmitter.prototype).sort());
console.log(EventEmitter.prototype.on === EventEmitter.prototype.addListener, EventEmitter.prototype.off === EventEmitter.prototype.removeListener, EventEmitter.prototype.emit.name, EventEmitter.prototype.on.name);
