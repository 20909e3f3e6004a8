// TracingChannel: o começo, o fim, o callback, a promise e o erro de uma operação.
var dc = require('diagnostics_channel');

var tracing = dc.tracingChannel('op');
console.log(tracing.start.name, tracing.hasSubscribers);
console.log(tracing.traceSync(function (a) { return a + this.b; }, {}, { b: 2 }, 1));

var handlers = {};
['start', 'end', 'asyncStart', 'asyncEnd', 'error'].forEach(function (event) {
  handlers[event] = function (message) {
    console.log(' ', event, message.id, message.result, message.error && message.error.message);
  };
});
tracing.subscribe(handlers);
console.log(tracing.hasSubscribers);

console.log(tracing.traceSync(function (a, b) { return a + b; }, { id: 'soma' }, null, 1, 2));
try {
  tracing.traceSync(function () { throw new Error('não deu'); }, { id: 'falha' });
} catch (e) { console.log('lançou', e.message); }

tracing.traceCallback(function (n, callback) {
  setImmediate(callback, null, n * 2);
}, 1, { id: 'callback' }, null, 4, function (error, n) {
  console.log('recebeu', error, n);
  tracing.traceCallback(function (callback) { callback(new Error('ruim')); }, undefined, { id: 'erro' }, null,
    function (e) { console.log('recebeu', e.message); });
  tracing.tracePromise(function (x) { return Promise.resolve(x); }, { id: 'promise' }, null, 'ok').then(function (v) {
    console.log('valeu', v);
    return tracing.tracePromise(function () { return Promise.reject(new Error('rejeitada')); }, { id: 'rejeição' });
  }).catch(function (e) {
    console.log('apanhei', e.message);
    console.log(tracing.unsubscribe(handlers), tracing.unsubscribe(handlers), tracing.hasSubscribers);
  });
});
try { tracing.traceCallback(function () {}, 0, {}, null, 'não é função'); } catch (e) { console.log(e.code, e.message); }
try { dc.tracingChannel(1); } catch (e) { console.log(e.code, e.message); }
try { dc.tracingChannel({ start: 1 }); } catch (e) { console.log(e.code, e.message); }
var mine = dc.tracingChannel({ start: dc.channel('a'), end: dc.channel('b'), asyncStart: dc.channel('c'),
  asyncEnd: dc.channel('d'), error: dc.channel('e') });
console.log(mine.end.name);
