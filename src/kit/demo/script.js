/* demo/script.js -- o roteiro de uma demonstração, lido de chapters/NN-nome/demo.md.
 *
 * Um título, os minutos, e passos: um título, o que se diz e se pergunta, talvez um trecho de um programa, talvez uma
 * sessão ("$ comando" e o que ele mostra). O mesmo arquivo os testes conferem como qualquer texto; por isso o que
 * a plateia vai ver é o que está escrito. docs/demos.md diz como se escreve um. */
'use strict';

var session = require('../course/session');

// As linhas entre duas cercas; devolve onde o bloco acaba.
function block(lines, i, step, file) {
  var inside = [];
  for (i++; i < lines.length && !/^```/.test(lines[i]); i++) inside.push(lines[i]);
  if (/^\$ /.test(inside[0] || '')) step.commands = session.commandsOf(inside);
  else step.excerpt = { file: file, lines: inside };
  return i;
}

// "> **Diga:** texto" começa uma fala; "> mais texto" a continua.
function quote(line, notes) {
  var match = /^> ?(?:\*\*([^*]+):\*\* ?)?(.*)$/.exec(line);
  if (match[1] || notes.length === 0) notes.push({ kind: match[1] || '', text: match[2] });
  else notes[notes.length - 1].text += ' ' + match[2];
}

function parse(markdown) {
  var lines = markdown.split('\n'), demo = { title: '', minutes: 0, steps: [] }, step = null, file = null, match;
  for (var i = 0; i < lines.length; i++) {
    var line = lines[i];
    if ((match = /^# (.*)$/.exec(line))) demo.title = match[1];
    else if ((match = /^\*\*Minutos:\*\* (\d+)/.exec(line))) demo.minutes = Number(match[1]);
    else if ((match = /^## (.*)$/.exec(line))) demo.steps.push(step = { title: match[1], notes: [], excerpt: null, commands: [] });
    else if ((match = /^<!-- trecho: (.*) -->$/.exec(line))) file = match[1];
    else if (step && /^>/.test(line)) quote(line, step.notes);
    else if (step && /^```/.test(line)) i = block(lines, i, step, file);
  }
  return demo;
}

module.exports = { parse: parse };
