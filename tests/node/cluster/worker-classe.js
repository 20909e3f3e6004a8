// cluster.Worker sem cluster: o que o construtor põe, e os métodos que só olham o processo.
var cluster = require('cluster');
var EventEmitter = require('events');
var worker = new cluster.Worker();
console.log(worker.exitedAfterDisconnect, worker.state, worker.id, worker.process, worker instanceof EventEmitter);
console.log(cluster.Worker({ id: '7', state: 'online' }).id, cluster.Worker(null).state);
var fake = Object.assign(new EventEmitter(), {
  connected: true, exitCode: null, signalCode: null,
  send: function () { return ['send'].concat(Array.prototype.slice.call(arguments)); },
  kill: function (s) { console.log('kill', s); }
});
worker = new cluster.Worker({ id: 2, process: fake });
worker.on('message', function (m, h) { console.log('message', m, h); });
worker.on('error', function (e) { console.log('error', e); });
fake.emit('message', 'a', 'b');
fake.emit('error', 'e');
console.log(worker.isConnected(), worker.isDead(), worker.send(1, 2));
worker.kill('SIGX');
worker.destroy();
fake.signalCode = 'SIGTERM';
console.log(worker.isDead());
