// --embaralhar com o Raio-X: a semente é do programa, e num arquivo cabe uma execução de cada ordem.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');
var service = require('./fixtures/service');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
var race = path.join(folder, 'corrida.js');
fs.writeFileSync(race, "setTimeout(function () { console.log('timeout'); }, 0); setImmediate(function () { console.log('immediate'); });");

function embedded(words) {
  var page = path.join(folder, 'a.html');
  child.spawnSync(process.execPath, ['--raio-x=' + page].concat(words, race));
  var found = [], pattern = /data-seed="(\d+)">\n([^<]*)/g, match, html = fs.readFileSync(page, 'utf8');
  while ((match = pattern.exec(html)) !== null) {
    var lines = match[2].split('\n').filter(Boolean).map(function (line) { return JSON.parse(line); });
    found.push({
      seed: Number(match[1]), head: lines[0],
      output: lines.filter(function (line) { return line.ev === 'write'; }).map(function (line) { return line.text.trim(); }).join(' ')
    });
  }
  return found;
}

var orders = embedded(['--embaralhar=1..40']);
console.log(orders.map(function (run) { return run.output; }).sort().join(', '));
var again = embedded(['--embaralhar=' + orders[1].seed]);
console.log('a mesma semente:', again.length, again[0].output === orders[1].output, again[0].head.seed === orders[1].seed);
console.log('relógio:', embedded(['--relogio-virtual'])[0].head.clock, embedded([])[0].head.clock);

// Na página: a execução seguinte com a semente que se pede.
service.start(['--raio-x', race], function (here) {
  service.runAgain(here, { seed: orders[1].seed, virtual: true }, function (answer) {
    service.follow(here, '?run=2', null, function (text) {
      var head = JSON.parse(text.split('\n')[0]);
      console.log(answer.status, head.seed === orders[1].seed, head.clock);
      service.stop(here, function () { fs.rmSync(folder, { recursive: true }); });
    });
  });
});
// espera: immediate timeout, timeout immediate
// espera: a mesma semente: 1 true true
// espera: relógio: virtual real
// espera: 200 true virtual
