/* conversation.js -- uma conversa em HTTP escrita para se ler.
 *
 *   # a conta vem no corpo
 *   > POST /soma HTTP/1.1
 *   >
 *   > {"a": 1, |
 *   > "b": 2}
 *
 *   < 200
 *   < content-type: ~json
 *   <
 *   < {"soma": 3}
 *
 * Com > fala o kit; com <, o que se espera do servidor. Linhas seguidas, do mesmo lado, são um passo. Um nome antes
 * (A>, B<) é o de uma conexão: cada nome tem a sua. O | no fim de uma linha corta ali: o que vem depois sai
 * noutro pedaço, ou noutro passo, e a linha continua. \xHH é um byte.
 *
 * Um passo de um lado só: [fim] acaba a escrita (ou espera que o servidor acabe a dele), [corta] derruba a conexão,
 * [nada] diz que até ali nada chegou. */
'use strict';

var ACTS = { '[fim]': 'end', '[end]': 'end', '[corta]': 'cut', '[cut]': 'cut', '[nada]': 'nothing', '[nothing]': 'nothing' };

// ---- Os passos, ainda em linhas ----

function split(text) {
  var steps = [], current = null;
  text.split(/\r?\n/).forEach(function (line, i) {
    var match = /^(\w*)([<>])(?: (.*))?$/.exec(line);
    if (!match && line.trim() !== '' && line[0] !== '#') throw new Error((i + 1) + ': ' + line);
    if (!match) {
      current = null;
      return;
    }
    var act = ACTS[match[3]];
    if (!current || current.connection !== match[1] || current.side !== match[2] || act || current.act) {
      current = { connection: match[1], side: match[2], line: i + 1, lines: [], act: act };
      steps.push(current);
    }
    current.lines.push(match[3] || '');
  });
  return steps;
}

// ---- O que se manda ----

// Os bytes de um texto, com \xHH no lugar dos que não se escrevem.
function bytesOf(text) {
  return Buffer.concat(text.split(/(\\x[0-9a-fA-F]{2})/).map(function (part) {
    return /^\\x/.test(part) ? Buffer.from([parseInt(part.slice(2), 16)]) : Buffer.from(part);
  }));
}

// Um pedido pode ocupar vários passos, se cada um acaba num corte. `gap` é o fim da cabeça, onde entram os cabeçalhos
// que o autor não escreveu.
function Message() {
  this.head = '';
  this.inHead = true;
  this.isCut = false; // a última linha foi cortada: a que vem a continua
  this.body = 0;
  this.gap = { bytes: Buffer.alloc(0) };
}

Message.prototype.add = function (piece, text) {
  var bytes = bytesOf(text);
  if (this.inHead) this.head += text;
  else this.body += bytes.length;
  piece.push({ bytes: bytes });
};

Message.prototype.endHead = function (piece) {
  piece.push(this.gap, { bytes: Buffer.from('\r\n') });
  this.inHead = false;
};

function has(head, name) {
  return new RegExp('^' + name + ':', 'im').test(head);
}

Message.prototype.close = function () {
  var missing = '';
  if (!has(this.head, 'host') && /HTTP\/1\.1/.test(this.head)) missing += 'host: 127.0.0.1\r\n';
  if (this.body > 0 && !has(this.head, 'content-length') && !has(this.head, 'transfer-encoding')) {
    missing += 'content-length: ' + this.body + '\r\n';
  }
  this.gap.bytes = Buffer.from(missing);
};

// As linhas de um passo, em pedaços; devolve true se o pedido acaba nele.
function fill(step, message) {
  var pieces = [[]], last = step.lines.length - 1;
  step.lines.forEach(function (line, i) {
    var piece = pieces[pieces.length - 1];
    if (message.inHead && line === '' && !message.isCut) return message.endHead(piece);
    message.isCut = / \|$/.test(line);
    message.add(piece, message.isCut ? line.slice(0, -2) : line);
    if (message.isCut) pieces.push([]);
    else if (message.inHead) message.add(piece, '\r\n');
    else if (i < last) message.add(piece, '\n');
  });
  if (!message.isCut && message.inHead) message.endHead(pieces[pieces.length - 1]);
  step.parts = pieces.filter(function (piece) { return piece.length > 0; });
  return !message.isCut;
}

function sending(step, open) {
  var message = open[step.connection] || new Message();
  step.starts = !open[step.connection];
  open[step.connection] = message;
  if (!fill(step, message)) return;
  message.close();
  delete open[step.connection];
}

// Os pedaços viram bytes só no fim, quando os cabeçalhos que faltavam já se conhecem.
function join(step) {
  step.pieces = step.parts.map(function (parts) {
    return Buffer.concat(parts.map(function (part) { return part.bytes; }));
  });
  step.method = step.starts ? step.lines[0].split(' ')[0] : undefined;
}

// ---- O que se espera ----

function headerOf(line) {
  if (line[0] === '!') return { name: line.slice(1).trim().toLowerCase(), absent: true, text: line };
  var colon = line.indexOf(':');
  return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), text: line };
}

function expecting(step) {
  var blank = step.lines.indexOf('');
  var head = blank < 0 ? step.lines : step.lines.slice(0, blank);
  step.status = head[0].replace(/^HTTP\/1\.\d /, '').split(' ')[0];
  step.headers = head.slice(1).map(headerOf);
  step.body = blank < 0 ? undefined : step.lines.slice(blank + 1).join('\n');
}

// ---- Tudo ----

// Uma lista de { connection, side, line, lines } com, além disso: `act`, ou os `pieces` que se mandam, ou o
// `status`, os `headers` e o `body` que se esperam. Lança um erro com o número da linha que não se entende.
function parse(text) {
  var open = {}, steps = split(text);
  steps.forEach(function (step) {
    if (step.act) return;
    if (step.side === '>') sending(step, open);
    else expecting(step);
  });
  steps.forEach(function (step) { if (step.parts) join(step); });
  return steps;
}

module.exports = { parse: parse };
