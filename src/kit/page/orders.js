/* orders.js -- o que se pode mandar rodar: o que está escrito no curso, e mais nada.
 *
 *   { program: 'chapters/04-fila/fila.js' }       um programa de um capítulo, no runtime do capítulo
 *   { text: 'chapters/…/README.md', commands }    uma sessão daquele texto, tal como ele a mostra
 * Devolve { runtime, script: texto do roteiro } ou { runtime, program: caminho }; null, se não está no curso. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var session = require('../course/session');

var PROGRAM = /^chapters\/(\d\d-[\w-]+)\/[\w-]+\.js$/;
var TEXT = /^(?:(?:chapters|exercises|docs)\/(?:[\w-]+\/){0,2})?[\w-]+\.md$/;

function isFile(name) {
  var facts = fs.statSync(path.join(course.ROOT, name), { throwIfNoEntry: false });
  return facts !== undefined && facts.isFile();
}

// O capítulo 12 não tem um runtime seu: é o inteiro.
function runtimeOf(chapter) {
  var own = path.join(course.ROOT, 'build', chapter);
  return fs.existsSync(own) ? own : path.join(course.ROOT, 'nozinho');
}

function programOf(order) {
  var match = PROGRAM.exec(order.program);
  return match && isFile(order.program) ? { runtime: runtimeOf(match[1]), program: order.program } : null;
}

// ---- Sessões ----

// As sessões de um texto que podem rodar aqui: [[comando, …], …].
function sessionsOf(text) {
  var sessions = [], fence = /^((?:<!-- .* -->\n)*)```[^\n]*\n(\$ [\s\S]*?)\n```$/gm, match;
  while ((match = fence.exec(text))) {
    if (!/<!-- não roda/.test(match[1])) sessions.push(session.commandsOf(match[2].split('\n')));
  }
  return sessions;
}

function sessionOf(order) {
  if (!TEXT.test(order.text) || !isFile(order.text)) return null;
  var written = sessionsOf(fs.readFileSync(path.join(course.ROOT, order.text), 'utf8')).filter(function (commands) {
    return commands.map(session.typed).join('\n') === order.commands;
  })[0];
  return written ? { runtime: path.join(course.ROOT, 'nozinho'), script: session.scriptOf(written, 0) } : null;
}

function parse(order) {
  if (typeof order.program === 'string') return programOf(order);
  return typeof order.text === 'string' && typeof order.commands === 'string' ? sessionOf(order) : null;
}

module.exports = { parse: parse };
