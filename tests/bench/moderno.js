/* moderno.js -- o que custa um programa em JavaScript de hoje, além do que custa um vazio.
 *
 * Com 50 e com 500 linhas; frio (cache desligado, tudo é traduzido) e do cache; e a memória que a
 * tradução pede. As 500 linhas são as 50, dez vezes, cada vez numa função sua. */
'use strict';

var fs = require('fs');
var tools = require('./tools');

var small = tools.programs + 'moderno.js', big = 'build/bench-moderno-500.js';
var cases = [
  { name: 'moderno.50-linhas.frio', file: small, cache: false, goal: '<= 20' },
  { name: 'moderno.50-linhas.cache', file: small, cache: true, goal: '<= 5' },
  { name: 'moderno.500-linhas.frio', file: big, cache: false, goal: '<= 150' },
  { name: 'moderno.500-linhas.cache', file: big, cache: true },
  { name: 'vazio', file: tools.programs + 'vazio.js', cache: true }
];

// NOZINHO_CACHE=nao desliga o cache; com ele, a primeira das vezes é que traduz, e a mediana não a vê.
function command(c) {
  return ['env', c.cache ? 'XDG_CACHE_HOME=' + process.cwd() + '/build/bench-cache' : 'NOZINHO_CACHE=nao',
    tools.bin + 'medir', '7', 'build/normal/nozinho', c.file];
}

module.exports = function (callback) {
  var samples = new tools.Samples();
  var text = fs.readFileSync(small, 'utf8'), copies = [];
  while (copies.length < 10) copies.push('(() => {\n' + text + '})();\n');
  fs.writeFileSync(big, copies.join(''));
  tools.interleave(cases, function (c, next) {
    tools.run(command(c), function (error, line) {
      if (error) return next(error);
      var numbers = line.split(' ').map(Number);
      samples.add(c.name, 'cpu', numbers[1] / 1e3);
      samples.add(c.name, 'rss', numbers[2] / 1024);
      next(null);
    });
  }, function (error) {
    fs.unlinkSync(big);
    if (error) return callback(error);
    cases.slice(0, -1).forEach(function (c) {
      tools.report(c.name, samples.median(c.name, 'cpu') - samples.median('vazio', 'cpu'), 'ms-de-cpu-além-do-vazio', c.goal);
      tools.report(c.name + '.memoria', samples.median(c.name, 'rss'), 'MiB');
    });
    callback(null);
  });
};
