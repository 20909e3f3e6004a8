// bindStore e runStores: o que se publica fica num AsyncLocalStorage durante a chamada.
var dc = require('diagnostics_channel');
var AsyncLocalStorage = require('async_hooks').AsyncLocalStorage;

var channel = dc.channel('pedido');
var raw = new AsyncLocalStorage();
var changed = new AsyncLocalStorage();
console.log(channel.hasSubscribers);
channel.bindStore(raw);
channel.bindStore(changed, function (message) { return message.n * 2; });
console.log(channel.hasSubscribers);
channel.subscribe(function (message) { console.log('publicado', message, raw.getStore()); });
var result = channel.runStores({ n: 21 }, function (a, b) {
  console.log(this.eu, a, b, raw.getStore(), changed.getStore());
  setTimeout(function () { console.log('depois', changed.getStore()); }, 1);
  return 'fim';
}, { eu: 'this' }, 1, 2);
console.log(result, raw.getStore(), changed.getStore());
console.log(channel.unbindStore(raw), channel.unbindStore(raw));
channel.runStores({ n: 1 }, function () { console.log(raw.getStore(), changed.getStore()); });
