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

  // Num terminal, quem espera vê que se anda.
  function tell(seed, last) {
    if (process.stderr.isTTY) process.stderr.write('\rsemente ' + seed + ' de ' + last + '…');
  }

  function tellNothing() {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  // Roda com uma semente, e devolve o processo; done({ seed, output, errors, code, signal, late }).
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
    return child;
  }

  // Roda com cada semente de first a last; done(resultados, na ordem das sementes; se Ctrl-C parou).
  function runAll(command, first, last, done) {
    var workers = need('os').availableParallelism() + 1;
    var next = first;
    var running = 0;
    var late = 0;
    var results = [];
    var children = {}; // semente -> o processo que roda com ela
    var stopped = false;

    function more() {
      while (running < workers && next <= last && late < LATE && !stopped) start(next++);
      if (running > 0) return;
      tellNothing();
      process.removeListener('SIGINT', stop);
      results.sort(function (a, b) { return a.seed - b.seed; });
      done(results, stopped);
    }

    function start(seed) {
      running++;
      tell(seed, last);
      children[seed] = runOne(command, seed, function (result) {
        delete children[seed];
        running--;
        if (result.late) late++;
        if (!stopped) results.push(result); // os que se mataram não disseram nada
        more();
      });
    }

    function stop() {
      stopped = true;
      Object.keys(children).forEach(function (seed) { children[seed].kill('SIGKILL'); });
    }

    process.once('SIGINT', stop);
    more();
  }

  return { runAll: runAll, optionsFor: optionsFor, LIMIT: LIMIT };
})
