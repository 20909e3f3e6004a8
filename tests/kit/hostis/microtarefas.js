// Um nextTick que agenda outro: o loop nunca chega aos timers.
// veredito: time cpu
// limites: { "seconds": 1 }
setTimeout(function () { console.log('certo'); process.exit(); }, 1);
(function again() { process.nextTick(again); })();
