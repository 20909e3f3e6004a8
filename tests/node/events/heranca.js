var EventEmitter = require('events'), util = require('util');
function Sino(nome) { EventEmitter.call(this); this.nome = nome; }
util.inherits(Sino, EventEmitter);
Sino.prototype.tocar = function () { return this.emit('toque', this.nome); };
var a = new Sino('a'), b = new Sino('b');
a.on('toque', function (n) { console.log('toque', n, this.nome); });
console.log(a.tocar(), b.tocar(), a instanceof EventEmitter, Object.keys(a), b._eventsCount);
function Velho() {} Velho.prototype = Object.create(EventEmitter.prototype);
var v = new Velho(); console.log(v.emit('x'), v.listeners('x'), v.listenerCount('x'), v.eventNames(), v.removeAllListeners() === v, v.off('x', function () {}) === v);
v.on('x', function () { console.log('sem construtor'); }); console.log(v.emit('x'), new Velho().emit('x'));
var misturado = {}; Object.keys(EventEmitter.prototype).forEach(function (k) { misturado[k] = EventEmitter.prototype[k]; });
misturado.on('y', function (n) { console.log('misturado', n); }); misturado.emit('y', 1);
