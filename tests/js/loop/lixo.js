// Depois de muito trabalho, o laço recolhe o lixo antes de dormir: a memória volta.
var assert = require('assert');

function megabytes() { return process.memoryUsage().rss / 1e6; }

var before = megabytes(), peak = 0, rounds = 0;
function work() {
  var list = [];
  for (var i = 0; i < 30000; i++) list.push({ i: i, text: 'x' + i });
  peak = Math.max(peak, megabytes());
  if (++rounds < 5) setImmediate(work);
  else setTimeout(check, 1500);
}
function check() {
  var after = megabytes();
  assert.ok(after - before < (peak - before) / 2, 'antes ' + before + ', pico ' + peak + ', depois ' + after + ' MB');
}
// Os vigias de memória guardam de propósito o que se libera: com eles não há o que medir.
if (!/asan|tsan/.test(process.execPath)) setTimeout(work, 1100); // as coletas distam um segundo
