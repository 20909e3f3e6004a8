// refresh rearma: antes de vencer, durante o callback, e nunca depois de clearTimeout.
var log = console.log;
var count = 0;
var t = setTimeout(function () {
  log('rodou', ++count);
  if (count < 3) t.refresh();
}, 3);
var dead = setTimeout(log, 3, 'nunca');
clearTimeout(dead);
dead.refresh();
var moved = setTimeout(log, 200, 'adiado');
setTimeout(function () { moved.refresh(); }, 100);
setTimeout(log, 250, 'antes do adiado');
var number = +setTimeout(log, 5, 'nunca');
log(typeof number);
clearTimeout(number);
var text = String(+setTimeout(log, 5, 'nunca'));
clearTimeout(text);
clearTimeout(undefined); clearTimeout(null); clearTimeout({}); clearTimeout(99999); clearImmediate({});
