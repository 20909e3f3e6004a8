// Um erro num callback vai para uncaughtException; as filas continuam de onde estavam.
var log = console.log;
process.on('uncaughtException', function (e, origin) { log('tratado', e.message, origin); });
process.nextTick(function () { throw new Error('no tick'); });
process.nextTick(log, 'tick seguinte');
queueMicrotask(function () { throw new Error('no job'); });
queueMicrotask(function () { log('job seguinte'); });
setTimeout(function () { throw new Error('no timer'); }, 1);
setTimeout(log, 1, 'timer seguinte');
setTimeout(function () {
  setImmediate(function () { throw new Error('no immediate'); });
  setImmediate(log, 'immediate seguinte');
}, 10);
// Com o prazo de 1 ms já vencido na primeira volta, a ordem não depende da pressa da máquina.
for (var end = Date.now() + 5; Date.now() < end;);
