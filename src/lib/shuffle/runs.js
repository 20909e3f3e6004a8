/* shuffle/runs.js -- rodar um programa com cada semente, uns poucos de cada vez, e guardar o que ele
 * escreveu. Cada semente é um processo: o que uma deixou na memória não chega à outra. */
(function (native, need) {
  'use strict';

  var process = need('process');

  var LIMIT = 10000;     // ms por processo
  var ENOUGH = 1048576;  // bytes de saída que se guardam de cada um
  var LATE = 3;          // depois de tantos que não terminam, não se começam outros

  // As opções de um dos processos. process.execArgv não traz as de quem observa (options.c).
  function optionsFor(command, seed) {
    return ['--embaralhar=' + seed].concat(command.isVirtual ? '--relogio-virtual' : [], process.execArgv);
  }

  // Junta o que vem de um cano, até o limite.
  function gather(stream) {
    var kept = { text: '', cut: false };
    stream.setEncoding('utf8');
    stream.on('data', function (piece) {
      if (kept.text.length < ENOUGH) kept.text += piece;
      else kept.cut = true;
    });
    return kept;
  }

  // Roda com uma semente; done({ seed, output, errors, code, signal, late }).
  function runOne(command, seed, done) {
    var child = need('child_process').spawn(process.execPath, optionsFor(command, seed).concat(command.rest), {
      stdio: ['ignore', 'pipe', 'pipe']
    });
    var output = gather(child.stdout);
    var errors = gather(child.stderr);
    var late = false;
    var alarm = setTimeout(function () {
      late = true;
      child.kill('SIGKILL');
    }, LIMIT);
    child.on('close', function (code, signal) {
      clearTimeout(alarm);
      done({
        seed: seed,
        output: output.text + (output.cut ? '\n… (a saída passou de 1 MB: o resto não se guardou)' : ''),
        errors: errors.text,
        code: code,
        signal: late ? null : signal,
        late: late
      });
    });
  }

  // Roda com cada semente de first a last; done(resultados, na ordem das sementes).
  function runAll(command, first, last, done) {
    var workers = need('os').availableParallelism() + 1;
    var next = first;
    var running = 0;
    var late = 0;
    var results = [];

    function more() {
      while (running < workers && next <= last && late < LATE) start(next++);
      if (running > 0) return;
      results.sort(function (a, b) { return a.seed - b.seed; });
      done(results);
    }

    function start(seed) {
      running++;
      runOne(command, seed, function (result) {
        running--;
        if (result.late) late++;
        results.push(result);
        more();
      });
    }

    more();
  }

  return { runAll: runAll, optionsFor: optionsFor, LIMIT: LIMIT };
})
