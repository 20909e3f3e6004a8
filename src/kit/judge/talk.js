/* talk.js -- o kit conversa com o servidor do aluno: os passos de conversation.js, em sockets crus.
 *
 * talk(porta, passos, opções) devolve uma promessa de null, se tudo foi como se esperava, ou do primeiro passo que
 * não foi: { step, problem, wanted, got }. O `problem` é 'status', 'header', 'body', 'late' (nada chegou no prazo),
 * 'closed' (a conexão acabou antes), 'refused', 'flood' (não parava de chegar), 'early' (chegou o que ainda não devia)
 * ou 'not-http'. */
'use strict';

var net = require('net');
var response = require('./response');

var PAUSE = 30; // ms entre dois pedaços, para que cheguem separados, e antes de dizer que nada chegou

var MOST = 4 * 1024 * 1024; // bytes que se ouvem de uma conexão
var SHOWN = 2000; // caracteres que se mostram

// ---- Uma conexão ----

function Line(port) {
  var self = this;
  this.bytes = Buffer.alloc(0);
  this.isOpen = true;
  this.isRefused = false;
  this.isFlooded = false;
  this.method = undefined;
  this.onNews = function () {};
  this.socket = net.connect({ port: port, host: '127.0.0.1', allowHalfOpen: true });
  this.socket.setNoDelay(true);
  this.socket.on('data', function (bytes) { self.hear(bytes); });
  this.socket.on('end', function () { self.isOpen = false; self.onNews(); });
  this.socket.on('close', function () { self.isOpen = false; self.onNews(); });
  this.socket.on('error', function (error) {
    self.isRefused = error.code === 'ECONNREFUSED';
    self.isOpen = false;
    self.onNews();
  });
}

Line.prototype.hear = function (bytes) {
  this.bytes = Buffer.concat([this.bytes, bytes]);
  this.isFlooded = this.bytes.length > MOST;
  if (this.isFlooded) this.socket.destroy();
  this.onNews();
};

// Chama look() agora e a cada novidade, até que devolva algo; no fim do prazo, vale o que ela disser de `true`.
Line.prototype.until = function (look, limit) {
  var self = this;
  return new Promise(function (resolve) {
    function finish(value) {
      clearTimeout(alarm);
      self.onNews = function () {};
      resolve(value);
    }
    var alarm = setTimeout(function () { finish(look(true)); }, limit);
    self.onNews = function () {
      var value = look(false);
      if (value !== undefined) finish(value);
    };
    self.onNews();
  });
};

// ---- Mandar ----

function wait(ms) {
  return new Promise(function (resolve) { setTimeout(resolve, ms); });
}

function sendAll(line, pieces) {
  return pieces.reduce(function (before, piece, i) {
    return before.then(function () { return i > 0 ? wait(PAUSE) : undefined; }).then(function () {
      if (piece.length > 0 && line.socket.writable) line.socket.write(piece);
    });
  }, Promise.resolve());
}

function send(line, step) {
  if (step.act === 'end') line.socket.end();
  if (step.act === 'cut') line.socket.resetAndDestroy(); // sem se despedir: do outro lado é ECONNRESET
  if (step.act) return wait(PAUSE).then(function () { return null; });
  if (step.method) line.method = step.method;
  return sendAll(line, step.pieces).then(function () { return null; });
}

// ---- Esperar ----

// `wanted` é um texto, ou ~ e uma expressão regular.
function fits(wanted, got) {
  return wanted[0] === '~' ? new RegExp(wanted.slice(1)).test(got) : wanted === got;
}

function sameJson(wanted, got) {
  try {
    require('assert').deepStrictEqual(JSON.parse(got), JSON.parse(wanted));
    return true;
  } catch (error) {
    return false;
  }
}

// Linha a linha, sem contar a quebra do fim; dois JSON são o mesmo se dizem o mesmo.
function bodyFits(wanted, got) {
  var a = wanted.split('\n'), b = got.replace(/\r?\n$/, '').split('\n');
  if (a.length === b.length && a.every(function (line, i) { return fits(line, b[i]); })) return true;
  return /^[{[]/.test(wanted) && sameJson(wanted, got);
}

function headerFits(header, headers) {
  var got = headers[header.name];
  return header.absent ? got === undefined : got !== undefined && fits(header.value, got);
}

function few(text) {
  return text.length > SHOWN ? text.slice(0, SHOWN) + '…' : text;
}

// Esperado e obtido na mesma forma: só os cabeçalhos de que o passo fala, e o corpo se ele fala do corpo.
function sideBySide(step, answer) {
  var wanted = [step.status], got = [fits(step.status, String(answer.status)) ? step.status : String(answer.status)];
  step.headers.forEach(function (header) {
    wanted.push(header.text);
    if (headerFits(header, answer.headers)) got.push(header.text);
    else if (answer.headers[header.name] !== undefined) got.push(header.name + ': ' + answer.headers[header.name]);
  });
  if (step.body === undefined) return { wanted: wanted.join('\n'), got: got.join('\n') };
  var text = answer.body.toString();
  return {
    wanted: wanted.concat('', step.body).join('\n'),
    got: got.concat('', bodyFits(step.body, text) ? step.body : few(text.replace(/\r?\n$/, ''))).join('\n')
  };
}

function problemOf(step, answer) {
  if (!fits(step.status, String(answer.status))) return 'status';
  if (!step.headers.every(function (header) { return headerFits(header, answer.headers); })) return 'header';
  return step.body === undefined || bodyFits(step.body, answer.body.toString()) ? null : 'body';
}

function judge(line, step, answer) {
  line.bytes = line.bytes.slice(answer.used);
  var problem = problemOf(step, answer);
  if (!problem) return null;
  var both = sideBySide(step, answer);
  return { step: step, problem: problem, wanted: both.wanted, got: both.got };
}

function failed(step, problem, got) {
  return { step: step, problem: problem, got: got && few(got) };
}

// O que a conexão diz deste passo: undefined se ainda não se sabe, null se está certo.
function verdict(line, step, isLate) {
  var answer = response.read(line.bytes, !line.isOpen, line.method);
  while (answer && answer.status < 200 && !fits(step.status, String(answer.status))) {
    line.bytes = line.bytes.slice(answer.used); // um 100 Continue que ninguém pediu
    answer = response.read(line.bytes, !line.isOpen, line.method);
  }
  if (line.isFlooded) return failed(step, 'flood', line.bytes.toString());
  if (answer && answer.bad !== undefined) return failed(step, 'not-http', answer.bad);
  if (answer) return judge(line, step, answer);
  if (line.isRefused) return failed(step, 'refused');
  if (!line.isOpen) return failed(step, 'closed', line.bytes.toString());
  return isLate ? failed(step, 'late', line.bytes.toString()) : undefined;
}

function expectEnd(line, step, isLate) {
  if (line.bytes.length > 0) return failed(step, 'early', line.bytes.toString());
  if (!line.isOpen) return null;
  return isLate ? failed(step, 'late', '') : undefined;
}

function expectNothing(line, step) {
  return line.bytes.length === 0 ? null : failed(step, 'early', line.bytes.toString());
}

function expect(line, step, limit) {
  if (step.act === 'nothing') return wait(PAUSE).then(function () { return expectNothing(line, step); });
  var look = step.act === 'end' ? expectEnd : verdict;
  return line.until(function (isLate) { return look(line, step, isLate); }, limit);
}

// ---- A conversa ----

// A conexão do passo; abre outra se o servidor encerrou a anterior e o kit tem o que dizer.
function lineOf(lines, step, port) {
  var line = lines[step.connection];
  if (!line || (!line.isOpen && step.side === '>' && step.method)) {
    if (line) line.socket.destroy();
    line = lines[step.connection] = new Line(port);
  }
  return line;
}

// opções: { limit: ms de espera por resposta, onStep: chamada no começo de cada passo }.
function talk(port, steps, options) {
  var lines = {};
  return steps.reduce(function (before, step) {
    return before.then(function (failure) {
      if (failure) return failure;
      options.onStep(step);
      var line = lineOf(lines, step, port);
      return step.side === '>' ? send(line, step) : expect(line, step, options.limit);
    });
  }, Promise.resolve(null)).then(function (failure) {
    Object.keys(lines).forEach(function (name) { lines[name].socket.destroy(); });
    return failure;
  });
}

module.exports = { talk: talk };
