/* run.js -- um programa com limites: tempo, memória e tamanho da saída.
 *
 * Devolve o que aconteceu em palavras do kit: como terminou (`end`), a saída e o erro. */
'use strict';

var child = require('child_process');

var DEFAULT_LIMITS = { seconds: 10, megabytes: 512, output: 256 * 1024 };

function limitsOf(exercise) {
  var own = exercise.limits || {};
  return {
    seconds: own.seconds || DEFAULT_LIMITS.seconds,
    megabytes: own.megabytes || DEFAULT_LIMITS.megabytes,
    output: own.output || DEFAULT_LIMITS.output
  };
}

// 'ok', 'failed' (código diferente de zero), 'time', 'output', 'crash' (um sinal) ou
// 'missing' (o programa não existe).
function endOf(result) {
  var error = result.error;
  if (error && error.code === 'ETIMEDOUT') return 'time';
  if (error && error.code === 'ENOBUFS') return 'output';
  if (error) throw error;
  if (result.signal) return 'crash';
  if (result.status === 127) return 'missing';
  return result.status === 0 ? 'ok' : 'failed';
}

// Um programa roda no runtime do exercício; um roteiro (.sh), no shell, que acha o runtime em
// RUNTIME. O shell limita a memória e vira o próprio programa: quem recebe o SIGKILL é ele. `options` são as
// do runtime.
function spawn(place, options, program, args, stdio) {
  var limits = limitsOf(place.exercise);
  var command = /\.sh$/.test(program) ? '/bin/sh' : place.runtime;
  var script = 'ulimit -v ' + limits.megabytes * 1024 + ' 2>/dev/null; [ -x "$RUNTIME" ] || exit 127; exec "$@"';
  var environment = {};
  Object.keys(process.env).forEach(function (name) { environment[name] = process.env[name]; });
  environment.RUNTIME = place.runtime;
  return child.spawnSync('/bin/sh', ['-c', script, 'sh', command].concat(options, program, args), {
    cwd: place.folder,
    env: environment,
    stdio: stdio,
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: limits.output,
    encoding: 'utf8'
  });
}

// Roda em silêncio e devolve o que aconteceu.
function run(place, program, args, options) {
  var result = spawn(place, options || [], program, args, 'pipe');
  return {
    end: endOf(result),
    stdout: result.stdout || '',
    stderr: result.stderr || '',
    code: result.status,
    signal: result.signal,
    limits: limitsOf(place.exercise)
  };
}

// Roda com a entrada e a saída do aluno; devolve o código com que terminou.
function live(place, program) {
  var result = spawn(place, [], program, [], 'inherit');
  return result.status === null ? 1 : result.status;
}

module.exports = { run: run, live: live };
