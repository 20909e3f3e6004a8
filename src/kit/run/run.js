/* run.js -- um programa com limites: quem o roda é o supervisor (build/supervisor, de supervisor.c).
 *
 * Devolve uma promessa do que aconteceu:
 *   { end, stdout, stderr, code, signal, wall_ms, cpu_ms, peak_kb, processes, left, limits, proof, missing }
 * `end` é ok, failed (código diferente de zero), time, cpu, memory, output, processes, threads, crash (um sinal) ou
 * interrupted; `left`, os nomes de quem foi preciso matar no fim; `missing`, o que este sistema não garante.
 * O relato vem pelo descritor 3 do supervisor, que o programa não tem. Se não vem, é que o programa conseguiu
 * derrubar o supervisor: `missing` diz "report". */
'use strict';

var child = require('child_process');
var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var variants = require('../c/variants');
var t = require('../words').of('kit');

var SUPERVISOR = path.join(course.ROOT, 'build', 'supervisor');
var LIMITS = { seconds: 10, megabytes: 512, output: 256 * 1024, processes: 64 };
var REPORT = 3, PROOF = 4; // descritores do supervisor
var PROOF_LIMIT = 4 * 1024 * 1024; // muito mais do que avisos; quem passa daí achou o descritor, e o inunda
var LIVE_SECONDS = 600; // quem está no terminal tem Ctrl-C; o limite de CPU continua o mesmo
var SHADOW = 3; // um vigia do compilador multiplica a memória, mais ou menos, por isto

// O que se lê de um programa a que faltou memória antes de o supervisor ver: do motor, do C, do vigia.
var OUT_OF_MEMORY = new RegExp('^(?:Uncaught )?\\w*Error: (?:alloc failed|Array buffer allocation failed)' +
  '|^nozinho: erro fatal do motor: sem memória|hard rss limit exhausted|Sanitizer: out of memory', 'm');

var SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

var running = [];
var started = 0;
var interruption = null; // o sinal com que mandaram o kit parar

function limitsOf(exercise, own) {
  var limits = Object.assign({}, LIMITS, exercise.limits, own);
  limits.cpu = limits.cpu || limits.seconds;
  return limits;
}

// ---- Como se chama o supervisor ----

function supervisorWords(place, limits, options, variant) {
  var words = ['--seconds=' + limits.seconds, '--cpu=' + limits.cpu, '--output=' + limits.output,
    '--processes=' + limits.processes, '--megabytes=' + limits.megabytes * (variant ? SHADOW : 1)];
  return words.concat(place.root ? '--reach=' + place.root : [], variant ? '--sanitizer' : [],
    options.live ? '--live' : [], options.proof ? '--proof' : [], '--');
}

// Um programa roda no runtime do exercício; um roteiro (.sh), no shell, que acha o runtime em RUNTIME.
function programWords(place, program, args, options) {
  if (/\.sh$/.test(program)) return ['/bin/sh', program].concat(args);
  return [place.runtime].concat(place.runtimeOptions || [], options.runtimeOptions || [], program, args);
}

// NOZINHO_RODADA marca os processos desta rodada (strays.js).
function environment(place, token, limits, options, variant) {
  var watcher = variant ? variants[variant].environment(limits.megabytes * SHADOW) : {};
  return Object.assign({}, process.env, place.env, watcher, { RUNTIME: place.runtime }, options.env, { NOZINHO_RODADA: token });
}

function start(place, program, args, options, limits, token) {
  var variant = options.variant || place.variant;
  var words = supervisorWords(place, limits, options, variant).concat(programWords(place, program, args, options));
  var stdio = options.live ? ['inherit', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  return child.spawn(SUPERVISOR, words, {
    cwd: place.folder,
    env: environment(place, token, limits, options, variant),
    stdio: stdio.concat('pipe', options.proof ? 'pipe' : [])
  });
}

// ---- O que se ouve dele ----

function gather(stream, heard) {
  if (!stream) return;
  stream.setEncoding('utf8');
  stream.on('data', heard);
}

function hearOutput(job, result, options) {
  ['stdout', 'stderr'].forEach(function (name) {
    gather(job[name], function (text) {
      result[name] += text;
      if (options.onOutput) options.onOutput(name, text);
    });
  });
}

// O recado vai de uma vez, e os avisos voltam pelo mesmo descritor (proof-events.js). Devolve quem os lê no fim.
function hearProof(job, wanted) {
  if (!wanted) return function () { return null; };
  var proof = require('./proof-events');
  var hello = proof.hello(wanted), channel = job.stdio[PROOF], text = '';
  gather(channel, function (more) {
    text += more;
    if (text.length > PROOF_LIMIT) channel.destroy();
  });
  channel.on('error', function () {}); // o programa pode morrer antes de ler
  channel.end(hello.text);
  return function () { return proof.read(hello.token, text); };
}

// O relato; ou, sem ele, o que se pode dizer.
function readReport(text, code, signal) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return { end: 'crash', code: code, signal: signal, wall_ms: 0, cpu_ms: 0, peak_kb: 0, processes: 0, left: [],
      missing: ['report'] };
  }
}

// O aluno conhece o arquivo pelo nome, não pela cópia.
function withoutFolder(place, text) {
  return text.split(place.folder + path.sep).join('');
}

// O que não é do veredito, mas se deve saber, fica com o lugar; uma vez só, por mais rodadas que haja.
function note(place, result) {
  if (!place.notes) return;
  require('./limits').notesOf(result).forEach(function (text) {
    if (place.notes.indexOf(text) < 0) place.notes.push(text);
  });
}

function settle(place, result) {
  result.stderr = withoutFolder(place, result.stderr);
  note(place, result);
  if ((result.end === 'failed' || result.end === 'crash') && OUT_OF_MEMORY.test(result.stderr)) result.end = 'memory';
  return result;
}

// ---- A rodada ----

// O fim do supervisor. Se ele morreu antes da hora, ou parou e foi preciso matá-lo, quem ele vigiava ainda pode estar
// vivo, e segurar os canos.
function ending(job, token, limits) {
  var patience = setTimeout(function () { job.kill('SIGKILL'); }, (2 * limits.seconds + 20) * 1000);
  return new Promise(function (resolve, reject) {
    job.on('error', reject);
    job.on('exit', function (code, signal) { if (code !== 0 || signal) require('./strays').end(token); });
    job.on('close', function (code, signal) { resolve({ code: code, signal: signal }); });
  }).finally(function () { clearTimeout(patience); });
}

function notBuilt(file) {
  return course.broken(t('notBuilt', { file: path.relative(course.ROOT, file) }));
}

function exists(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch (error) {
    return false;
  }
}

// Um Ctrl-C no kit encerra as rodadas; quem esperava por elas recebe um erro, apaga a cópia, e o kit acaba.
function interrupt(signal) {
  interruption = signal;
  stopAll();
}

function enter(handle) {
  if (running.length === 0) SIGNALS.forEach(function (signal) { process.on(signal, interrupt); });
  running.push(handle);
}

function leave(handle) {
  running.splice(running.indexOf(handle), 1);
  if (running.length === 0) SIGNALS.forEach(function (signal) { process.removeListener(signal, interrupt); });
  if (interruption) throw Object.assign(new Error(interruption), { interrupted: interruption });
}

function follow(job, ended, place, options, result) {
  var report = '';
  var handle = { stop: function () { job.kill('SIGTERM'); } };
  enter(handle);
  if (options.onStart) options.onStart(handle);
  hearOutput(job, result, options);
  gather(job.stdio[REPORT], function (text) { report += text; });
  var proofRead = hearProof(job, options.proof);
  return ended.finally(function () { leave(handle); }).then(function (how) {
    return settle(place, Object.assign(result, readReport(report, how.code, how.signal), { proof: proofRead() }));
  });
}

function run(place, program, args, options) {
  options = options || {};
  var limits = limitsOf(place.exercise, options.limits);
  if (options.live && process.stdin.isTTY) limits.seconds = Math.max(limits.seconds, LIVE_SECONDS);
  var token = process.pid + '-' + Date.now() + '-' + (++started);
  var absent = [SUPERVISOR, place.runtime].filter(function (file) { return !exists(file); })[0];
  if (absent) return Promise.reject(notBuilt(absent));
  var job = start(place, program, args || [], options, limits, token);
  return follow(job, ending(job, token, limits), place, options, { stdout: '', stderr: '', limits: limits });
}

// Encerra tudo o que está rodando.
function stopAll() {
  running.slice().forEach(function (handle) { handle.stop(); });
}

module.exports = { run: run, stopAll: stopAll, limitsOf: limitsOf };
