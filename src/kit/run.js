/* run.js -- um programa com limites: tempo, memória e tamanho da saída.
 *
 * Devolve uma promessa do que aconteceu, em palavras do kit: como terminou (`end`), a saída e o erro. */
'use strict';

var child = require('child_process');
var path = require('path');
var course = require('./course');
var t = require('./words').of('kit');

var DEFAULT_LIMITS = { seconds: 10, megabytes: 512, output: 256 * 1024 };
var running = [];

function limitsOf(exercise) {
  var own = exercise.limits || {};
  return {
    seconds: own.seconds || DEFAULT_LIMITS.seconds,
    megabytes: own.megabytes || DEFAULT_LIMITS.megabytes,
    output: own.output || DEFAULT_LIMITS.output
  };
}

// Um programa roda no runtime do exercício; um roteiro (.sh), no shell, que acha o runtime em
// RUNTIME. O shell limita a memória e vira o próprio programa: quem recebe o SIGKILL é ele.
function start(place, program, args, options, limits) {
  var command = /\.sh$/.test(program) ? '/bin/sh' : place.runtime;
  var script = 'ulimit -v ' + limits.megabytes * 1024 + ' 2>/dev/null; [ -x "$RUNTIME" ] || exit 127; exec "$@"';
  return child.spawn('/bin/sh', ['-c', script, 'sh', command].concat(place.runtimeOptions || [], options.runtimeOptions || [], program, args), {
    cwd: place.folder,
    env: Object.assign({}, process.env, { RUNTIME: place.runtime }, options.env),
    stdio: options.live ? 'inherit' : ['ignore', 'pipe', 'pipe']
  });
}

function gather(stream, result, name, stop, options) {
  if (!stream) return;
  stream.setEncoding('utf8');
  stream.on('data', function (text) {
    result[name] += text;
    if (options.onOutput) options.onOutput(name, text);
    if (result[name].length > result.limits.output) stop('output');
  });
}

// O aluno conhece o arquivo pelo nome, não pela cópia.
function withoutFolder(place, text) {
  return text.split(place.folder + path.sep).join('');
}

function run(place, program, args, options) {
  options = options || {};
  var result = { end: null, stdout: '', stderr: '', code: null, signal: null, limits: limitsOf(place.exercise), proof: null };
  return new Promise(function (resolve, reject) {
    var job = start(place, program, args || [], options, result.limits);
    function stop(end) {
      result.end = result.end || end;
      job.kill('SIGKILL');
    }
    var handle = { stop: function () { stop('interrupted'); } };
    var timer = setTimeout(stop, result.limits.seconds * 1000, 'time');
    running.push(handle);
    if (options.onStart) options.onStart(handle);
    gather(job.stdout, result, 'stdout', stop, options);
    gather(job.stderr, result, 'stderr', stop, options);
    job.on('error', reject);
    job.on('close', function (code, signal) {
      clearTimeout(timer);
      running.splice(running.indexOf(handle), 1);
      result.code = code;
      result.signal = signal;
      result.end = result.end || (signal ? 'crash' : code === 127 ? 'missing' : code === 0 ? 'ok' : 'failed');
      result.stderr = withoutFolder(place, result.stderr);
      if (result.end !== 'missing') resolve(result);
      else reject(course.broken(t('notBuilt', { file: path.relative(course.ROOT, place.runtime) })));
    });
  });
}

// Encerra tudo o que está rodando.
function stopAll() {
  running.slice().forEach(function (handle) { handle.stop(); });
}

module.exports = { run: run, stopAll: stopAll, limitsOf: limitsOf };
