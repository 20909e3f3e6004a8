/* orders.js -- o que se pode mandar rodar: o que está escrito no curso, e mais nada.
 *
 *   { program: 'chapters/04-fila/fila.js' }       um programa de um capítulo, no runtime do capítulo
 *   { text: 'chapters/…/README.md', commands }    uma sessão daquele texto, tal como ele a mostra
 * Devolve { runtime, script: texto do roteiro } ou { runtime, program: caminho }; null, se não está no curso. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');

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

// Os comandos de um bloco: as linhas que começam por "$ ", e as que continuam depois de uma barra.
function commandsIn(block) {
  var continues = false;
  return block.split('\n').filter(function (line) {
    var isCommand = continues || /^\$ /.test(line);
    continues = isCommand && /\\$/.test(line);
    return isCommand;
  });
}

// As sessões de um texto que podem rodar aqui: [[linha, …], …].
function sessionsOf(text) {
  var sessions = [], fence = /^((?:<!-- .* -->\n)*)```[^\n]*\n(\$ [\s\S]*?)\n```$/gm, match;
  while ((match = fence.exec(text))) {
    if (!/<!-- não roda/.test(match[1])) sessions.push(commandsIn(match[2]));
  }
  return sessions;
}

function quote(text) {
  return "'" + text.replace(/'/g, "'\\''") + "'";
}

// Cada comando aparece como se digita, e depois roda.
function scriptOf(lines) {
  var script = [], command = [];
  lines.forEach(function (line) {
    script.push("printf '%s\\n' " + quote(line));
    command.push(line.replace(/^\$ /, ''));
    if (/\\$/.test(line)) return;
    script = script.concat(command);
    command = [];
  });
  return script.join('\n') + '\n';
}

function sessionOf(order) {
  if (!TEXT.test(order.text) || !isFile(order.text)) return null;
  var written = sessionsOf(fs.readFileSync(path.join(course.ROOT, order.text), 'utf8')).filter(function (lines) {
    return lines.join('\n') === order.commands;
  })[0];
  return written ? { runtime: path.join(course.ROOT, 'nozinho'), script: scriptOf(written) } : null;
}

function parse(order) {
  if (typeof order.program === 'string') return programOf(order);
  return typeof order.text === 'string' && typeof order.commands === 'string' ? sessionOf(order) : null;
}

module.exports = { parse: parse };
