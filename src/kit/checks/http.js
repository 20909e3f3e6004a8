/* checks/http.js -- o kit conversa com o servidor do aluno (conversation.js diz como se escreve a conversa).
 *
 *   { "type": "http", "program": "servidor.js", "ready": "porta (\\d+)", "conversation": "conversa.txt" }
 *
 * `ready` acha a porta numa linha que o servidor escreve; sem ele, o kit escolhe uma e a dá em PORT. A conversa é um
 * arquivo, ou uma lista de linhas. No fim o kit encerra o servidor; se ele acabou antes, é essa a falha. */
'use strict';

var fs = require('fs');
var net = require('net');
var path = require('path');
var conversation = require('../judge/conversation');
var course = require('../course/course');
var limits = require('../run/limits');
var measures = require('../judge/measures');
var run = require('../run/run');
var talk = require('../judge/talk');
var t = require('../words').of('checks/http');

var PATIENCE = 5;   // segundos que se esperam por uma resposta
var LAST_WORDS = 1; // segundos para saber se quem fechou a conexão foi um servidor que morreu

// ---- A conversa ----

function stepsOf(place, check) {
  var source = check.conversation;
  var isFile = typeof source === 'string';
  var text = isFile ? fs.readFileSync(path.join(place.exercise.folder, source), 'utf8') : source.join('\n');
  try {
    return conversation.parse(text);
  } catch (error) {
    throw course.broken((isFile ? source : 'exercise.json') + ': ' + t('badLine', { line: error.message }));
  }
}

// Quem espera aqui é também o servidor, que está vivo: o alarme sozinho não segura o kit.
function after(seconds, value) {
  return new Promise(function (resolve) { setTimeout(resolve, seconds * 1000, value).unref(); });
}

// ---- A porta ----

// Uma porta que estava livre agora há pouco.
function freePort() {
  return new Promise(function (resolve, reject) {
    var server = net.createServer().on('error', reject).listen(0, '127.0.0.1', function () {
      var port = server.address().port;
      server.close(function () { resolve(port); });
    });
  });
}

// Um servidor pode dizer o que quiser.
function isPort(number) {
  return number > 0 && number < 65536;
}

function answers(port) {
  return new Promise(function (resolve) {
    var socket = net.connect(port, '127.0.0.1');
    socket.on('connect', function () { socket.destroy(); resolve(true); });
    socket.on('error', function () { resolve(false); });
  });
}

// Até que alguém aceite conexões ali, ou `isOver()` diga que já não interessa.
function untilAnswers(port, isOver) {
  return answers(port).then(function (isUp) {
    if (isUp || isOver()) return port;
    return after(0.02).then(function () { return untilAnswers(port, isOver); });
  });
}

// ---- O servidor ----

// Roda o servidor e devolve { ended: promessa do resultado, port: promessa da porta, stop }.
function serve(place, check, port) {
  var server = {}, written = '', isOver = false, found;
  server.port = port ? untilAnswers(port, function () { return isOver; }) :
    new Promise(function (resolve) { found = resolve; });
  function listen(stream, piece) {
    written += piece;
    var match = found && new RegExp(check.ready, 'm').exec(written);
    if (!match) return;
    found(Number(match[1]));
    found = null; // já se sabe: o que ele escreve daqui em diante não se relê
  }
  server.ended = run.run(place, check.program, check.args, {
    env: port ? { PORT: String(port) } : {},
    onOutput: listen,
    onStart: function (handle) { server.stop = function () { handle.stop(); }; }
  }).then(function (result) {
    isOver = true;
    return result;
  });
  return server;
}

// ---- O veredito ----

// A última linha de pedido da conexão deste passo, até ele.
function requestOf(steps, step) {
  return steps.slice(0, steps.indexOf(step) + 1).filter(function (other) {
    return other.method && other.connection === step.connection;
  }).map(function (other) { return other.lines[0].replace(/ HTTP\/1\.\d$/, ''); }).pop();
}

// Em que ponto da conversa se estava, no passo `step`.
function momentOf(steps, step) {
  if (!step) return t('before');
  var request = requestOf(steps, step);
  return request ? t('answering', { request: request }) : t('atStep', { n: steps.indexOf(step) + 1 });
}

function explain(check, steps, problem) {
  var failure = { outcome: 'failed' };
  failure.what = momentOf(steps, problem.step) + ' ' + t(problem.problem, { seconds: measures.show(check.seconds || PATIENCE) });
  if (problem.wanted !== undefined) failure.expected = problem.wanted;
  if (problem.got) failure.obtained = problem.got;
  if (problem.wanted === undefined) failure.label = t('arrived');
  if (typeof check.conversation === 'string') failure.where = { file: check.conversation, line: problem.step.line };
  return failure;
}

// O servidor acabou antes da conversa, que estava no passo `step` (undefined: nem começou).
function endedEarly(place, check, result, steps, step) {
  if (result.end === 'time' && step === undefined && check.ready) {
    return { outcome: 'time', limit: 'time', what: t('neverReady', { pattern: check.ready }),
      obtained: limits.firstLines(result.stdout + result.stderr), label: t('wrote') };
  }
  var failure = limits.troubleOf(result, place.exercise);
  if (!failure) return { outcome: 'failed', what: momentOf(steps, step) + ' ' + t('leftEarly') };
  failure.what = momentOf(steps, step) + ' ' + t('died') + ' ' + failure.what;
  return failure;
}

// Um servidor que morre fecha as conexões antes de o kit saber que morreu.
function isSuspect(problem) {
  return problem && (problem.problem === 'closed' || problem.problem === 'refused');
}

function session(place, check, steps, port) {
  var server = serve(place, check, port), current;
  var died = server.ended.then(function (result) { return { result: result }; });
  var talked = server.port.then(function (number) {
    if (!isPort(number)) return { step: steps[0], problem: 'refused' };
    return talk.talk(number, steps, {
      limit: (check.seconds || PATIENCE) * 1000,
      onStep: function (step) { current = step; }
    });
  }).then(function (problem) {
    return isSuspect(problem) ? Promise.race([after(LAST_WORDS, { problem: problem }), died]) : { problem: problem };
  });
  return Promise.race([talked, died]).then(function (first) {
    if (first.result) return endedEarly(place, check, first.result, steps, current);
    server.stop();
    return server.ended.then(function (result) {
      if (first.problem) return explain(check, steps, first.problem);
      return result.end === 'interrupted' ? null : limits.troubleOf(result, place.exercise);
    });
  });
}

module.exports = function http(place, check) {
  var steps = stepsOf(place, check);
  if (check.ready) return session(place, check, steps);
  return freePort().then(function (port) { return session(place, check, steps, port); });
};
