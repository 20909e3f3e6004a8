// Só o que está referenciado mantém o programa vivo.
var log = console.log;
var t = setTimeout(log, 100000, 'nunca');
log(t.hasRef(), t.unref() === t, t.hasRef(), t.ref().hasRef(), t.unref().hasRef());
var i = setInterval(log, 100000, 'nunca');
i.unref();
var im = setImmediate(log, 'immediate');
log(im.hasRef(), im.unref() === im, im.hasRef());
im.ref();
var ran = setImmediate(function () { log('rodando', ran.hasRef()); });
var fired = setTimeout(function () { log('disparando', fired.hasRef()); }, 50);
setTimeout(function () {
  log('depois', ran.hasRef(), ran.ref().hasRef(), fired.hasRef(), fired.unref().hasRef(), fired.ref().hasRef());
  fired.unref().refresh();
}, 100);
var gone = setImmediate(log);
clearImmediate(gone);
log('cancelado', gone.hasRef());
setTimeout(function () { log('último'); }, 200);
var late = setTimeout(log, 1, 'sem ref, mas vence antes do último');
late.unref();
// Com os dois prazos já vencidos na primeira volta, a ordem não depende da pressa da máquina.
for (var end = Date.now() + 60; Date.now() < end;);
