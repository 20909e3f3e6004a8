// Centenas de timers com prazos embaralhados: saem pelo prazo e, no empate, por chegada.
var assert = require('assert');

var TIMERS = 300, STEP = 20;
var fired, seed = 7;

function random(n) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
}

// Devolve false se a máquina parou no meio: aí os prazos já não se comparam.
function arm() {
  var mine = fired = [];
  var start = Date.now();
  for (var i = 0; i < TIMERS; i++) {
    var delay = STEP * (1 + random(8));
    setTimeout(function (delay, i) { mine.push({ delay: delay, i: i }); }, delay, delay, i);
  }
  // Alguns são cancelados: o buraco que deixam no meio do heap também tem de fechar.
  var doomed = [];
  for (var j = 0; j < 60; j++) {
    doomed.push(setTimeout(function () { mine.push(null); }, STEP * (1 + random(8))));
  }
  doomed.forEach(function (timer) { clearTimeout(timer); });
  return Date.now() - start < STEP - 1;
}

function check() {
  assert.strictEqual(fired.length, TIMERS, 'de ' + TIMERS + ' timers, dispararam ' + fired.length);
  assert.strictEqual(fired.indexOf(null), -1, 'um timer cancelado disparou');
  for (var k = 1; k < fired.length; k++) {
    assert.ok(fired[k - 1].delay <= fired[k].delay, 'prazos diferentes fora de ordem: um de ' +
      fired[k - 1].delay + ' ms saiu antes de um de ' + fired[k].delay + ' ms');
  }
  for (k = 1; k < fired.length; k++) {
    var before = fired[k - 1], after = fired[k];
    assert.ok(before.delay < after.delay || before.i < after.i, 'prazos iguais (' + after.delay +
      ' ms) fora da ordem de entrada: o timer ' + before.i + ' saiu antes do ' + after.i);
  }
}

while (!arm()) seed++;
process.on('exit', function (code) {
  if (code === 0) check();
});
