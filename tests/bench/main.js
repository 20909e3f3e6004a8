/* main.js -- o banco de provas: Nozinho, o Node e, em HTTP, um servidor em C puro, lado a lado.
 *
 *     make bench                 cinco rodadas intercaladas; RODADAS=9 para mais
 *
 * Escreve uma linha por número, "nome valor unidade" (a mediana das rodadas), e
 * build/bench.json. Onde falta o Node ou o wrk, diz e segue com o que há. */
'use strict';

var fs = require('fs');
var tools = require('./tools');

var runtimes = [{ name: 'nozinho', command: ['build/normal/nozinho'] }];
if (tools.available('node')) runtimes.push({ name: 'node', command: ['node'] });
else tools.note('o Node não está aqui: sem comparação com ele');

// Uma linha por runtime e a razão entre Nozinho e o Node. As metas: da razão e do próprio número.
function show(name, unit, value, ratioGoal, ownGoal) {
  runtimes.forEach(function (r) {
    tools.report(name + '.' + r.name, value(r.name), unit, r.name === 'nozinho' ? ownGoal : undefined);
  });
  tools.report(name + '.vezes-node', value('nozinho') / value('node'), 'vezes', ratioGoal);
}

// Mede o processo inteiro: relógio, CPU e memória de cada um da lista com este programa.
function measure(list, program, times, samples, callback) {
  tools.interleave(list, function (runtime, next) {
    var command = [tools.bin + 'medir', String(times)].concat(runtime.command, tools.programs + program);
    tools.run(command, function (error, text) {
      if (error) return next(error);
      var numbers = text.split(' ').map(Number);
      samples.add(runtime.name, program + ' wall', numbers[0] / 1e3);
      samples.add(runtime.name, program + ' cpu', numbers[1] / 1e3);
      samples.add(runtime.name, program + ' rss', numbers[2] / 1024);
      next(null);
    });
  }, callback);
}

// Criar um processo já custa alguma coisa, e quanto depende da máquina: é o que gasta um programa
// em C que não faz nada. O que cada runtime gasta além disso é obra dele.
function startup(callback) {
  var samples = new tools.Samples();
  var bare = { name: 'processo-vazio', command: [tools.bin + 'vazio'] };
  function wall(who) { return samples.median(who, 'vazio.js wall'); }
  measure(runtimes.concat(bare), 'vazio.js', 10, samples, function (error) {
    if (error) return callback(error);
    show('partida', 'ms', wall, '<= 0.05', '<= 3');
    tools.report('partida.processo-vazio', wall(bare.name), 'ms');
    show('partida.alem-do-processo', 'ms', function (who) { return wall(who) - wall(bare.name); });
    show('memoria.vazio', 'MB', function (who) { return samples.median(who, 'vazio.js rss'); });
    timers(samples, callback);
  });
}

// A CPU dos timers é a do processo menos a de um programa vazio.
function timers(samples, callback) {
  measure(runtimes, 'timers.js', 1, samples, function (error) {
    if (error) return callback(error);
    show('timers', 'us-de-cpu-por-timer', function (who) {
      return (samples.median(who, 'timers.js cpu') - samples.median(who, 'vazio.js cpu')) / 100;
    }, '<= 1');
    callback(null);
  });
}

// Milissegundos de um programa que diz os seus: linhas "nome número", ou só o número.
function told(args, name, samples, callback) {
  tools.interleave(runtimes, function (runtime, next) {
    tools.run(runtime.command.concat(args), function (error, text) {
      if (error) return next(error);
      text.trim().split('\n').forEach(function (line) {
        var words = line.split(' ');
        samples.add(runtime.name, words.length > 1 ? words[0] : name, Number(words[words.length - 1]));
      });
      next(null);
    });
  }, callback);
}

function readFiles(callback) {
  var samples = new tools.Samples();
  var cases = [
    { name: '1KiB', size: 1024, count: 10000, goal: '>= 2' },
    { name: '1MiB', size: 1048576, count: 200, goal: '>= 1.3' }
  ];
  tools.each(cases, function (c, next) {
    var file = 'build/bench-' + c.name;
    fs.writeFileSync(file, new Array(c.size + 1).join('x'));
    told([tools.programs + 'readfile.js', file, String(c.count), String(c.size)], c.name, samples, function (error) {
      fs.unlinkSync(file);
      if (error) return next(error);
      show('readFile.' + c.name, 'por-segundo', function (who) {
        return c.count / samples.median(who, c.name) * 1000;
      }, c.goal);
      next(null);
    });
  }, callback);
}

// Aqui o Node ganha, e muito: o V8 compila, o Duktape interpreta. O número fica à vista.
function computing(callback) {
  var samples = new tools.Samples();
  told([tools.programs + 'cpu.js'], '', samples, function (error) {
    if (error) return callback(error);
    ['fib', 'ordenar', 'texto', 'objetos', 'json'].forEach(function (name) {
      show('contas.' + name, 'ms', function (who) { return samples.median(who, name); });
    });
    callback(null);
  });
}

var benches = { // na ordem em que rodam; `nozinho tests/bench/main.js contas` roda só uma
  partida: startup,
  readFile: readFiles,
  moderno: function (callback) { require('./moderno')(callback); },
  http: function (callback) { require('./http')(runtimes, callback); },
  rastro: function (callback) { require('./rastro')(callback); },
  processos: function (callback) { require('./processos')(runtimes, callback); },
  express: function (callback) { require('./express')(runtimes, callback); },
  kit: function (callback) { require('./kit')(callback); },
  contas: computing
};
var chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);

tools.note(tools.rounds + ' rodadas intercaladas; cada número é a mediana');
tools.each(chosen, function (name, next) {
  benches[name](function (error) {
    if (error) tools.note(name + ': ' + error.message); // uma prova que falha não cala as outras
    process.exitCode = error ? 1 : process.exitCode;
    next(null);
  });
}, function () {
  fs.writeFileSync(process.env.BENCH_JSON || 'build/bench.json', JSON.stringify({ rounds: tools.rounds, results: tools.results }, null, 2) + '\n');
  var missed = tools.results.filter(function (r) { return r.reached === false; });
  tools.note(missed.length === 0 ? 'todas as metas alcançadas' :
    'metas não alcançadas: ' + missed.map(function (r) { return r.name; }).join(', '));
});
