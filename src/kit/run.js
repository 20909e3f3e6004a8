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

// O shell limita a memória e vira o próprio programa: quem recebe o SIGKILL é ele.
function spawn(command, args, limits, options) {
  var script = 'ulimit -v ' + limits.megabytes * 1024 + ' 2>/dev/null; [ -x "$1" ] || exit 127; exec "$@"';
  return child.spawnSync('/bin/sh', ['-c', script, 'sh', command].concat(args), {
    cwd: options.cwd,
    stdio: options.stdio || 'pipe',
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: limits.output,
    encoding: 'utf8'
  });
}

// Roda em silêncio e devolve o que aconteceu.
function run(command, args, exercise, options) {
  var limits = limitsOf(exercise);
  var result = spawn(command, args, limits, options);
  return {
    end: endOf(result),
    stdout: result.stdout || '',
    stderr: result.stderr || '',
    code: result.status,
    signal: result.signal,
    limits: limits
  };
}

// Roda com a entrada e a saída do aluno; devolve o código com que terminou.
function live(command, args, exercise, options) {
  var result = spawn(command, args, limitsOf(exercise), { cwd: options.cwd, stdio: 'inherit' });
  return result.status === null ? 1 : result.status;
}

module.exports = { run: run, live: live };
