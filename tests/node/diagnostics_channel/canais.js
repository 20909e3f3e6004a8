// Publicar, escutar, parar de escutar; o erro de quem escuta não chega a quem publica.
var dc = require('node:diagnostics_channel');

var channel = dc.channel('loja');
console.log(dc.channel('loja') === channel, channel.name, channel instanceof dc.Channel, channel.hasSubscribers);
channel.publish('ninguém ouve');

function first(message, name) { console.log('primeiro', message, name); }
function second(message, name) { console.log('segundo', message, name); channel.unsubscribe(second); }
channel.subscribe(first);
dc.subscribe('loja', second);
dc.subscribe('loja', function () { console.log('terceiro'); });
console.log(dc.hasSubscribers('loja'), dc.hasSubscribers('outra'));
channel.publish({ venda: 1 });
channel.publish({ venda: 2 });
console.log(dc.unsubscribe('loja', first), dc.unsubscribe('loja', first));

var key = Symbol('chave');
dc.subscribe(key, function (message, name) { console.log(message, name === key); });
dc.channel(key).publish('símbolo');

[1, undefined, {}].forEach(function (bad) {
  try { dc.channel(bad); } catch (e) { console.log(e.code, e.message); }
});
try { channel.subscribe('x'); } catch (e) { console.log(e.code, e.message); }

process.on('uncaughtException', function (e) { console.log('não apanhado:', e.message); });
var noisy = dc.channel('barulho');
noisy.subscribe(function () { throw new Error('de quem escuta'); });
noisy.subscribe(function () { console.log('o seguinte recebe'); });
noisy.publish();
console.log('quem publica segue');
