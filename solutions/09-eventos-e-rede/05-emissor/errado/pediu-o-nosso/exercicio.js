const EventEmitter = require('events');

class Emissor {}
for (const nome of ['on', 'once', 'off', 'removeListener', 'emit', 'listenerCount']) {
  Emissor.prototype[nome] = EventEmitter.prototype[nome];
}

module.exports = Emissor;
