// Cem mil timers de prazos variados, armados de uma vez; um em cada dez é desarmado.
var fired = 0, i, timer;
for (i = 0; i < 100000; i++) {
  timer = setTimeout(function () { fired++; }, (i * 7919) % 200);
  if (i % 10 === 9) clearTimeout(timer);
}
setTimeout(function () {
  if (fired !== 90000) throw new Error('dispararam ' + fired);
}, 250);
