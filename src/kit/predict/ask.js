/* predict/ask.js -- pergunta as linhas de uma previsão, uma de cada vez; por um cano, só as lê.
 *
 * Uma linha vazia (ou o fim da entrada) encerra; "voltar" desfaz a anterior. A promessa é das linhas, ou de null
 * se a pessoa desistiu com Ctrl-C: quem chama não gravou nada até aqui. */
'use strict';

var readline = require('readline');
var paint = require('../screen/paint');
var t = require('../words').of('predict');

function isBack(line) {
  return line.trim() === t('backWord');
}

// Cada linha que chega: devolve true se a previsão acabou.
function take(lines, line) {
  if (line.trim() === '') return true;
  if (!isBack(line)) lines.push(line);
  else if (lines.length > 0) paint.say(paint.dim(t('wentBack', { number: lines.length, line: lines.pop() })));
  else paint.say(paint.dim(t('nothingBack')));
  return false;
}

function ask() {
  var lines = [], isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  var reader = readline.createInterface({ input: process.stdin, output: isTerminal ? process.stdout : undefined, terminal: isTerminal });
  function prompt() {
    if (!isTerminal) return;
    reader.setPrompt(t('prompt', { number: lines.length + 1 }));
    reader.prompt();
  }
  return new Promise(function (resolve) {
    var answer = lines, isOver = false;
    reader.on('line', function (line) {
      if (isOver) return;
      isOver = take(lines, line);
      if (isOver) reader.close();
      else prompt();
    });
    reader.on('SIGINT', function () {
      answer = null;
      isOver = true;
      paint.say();
      reader.close();
    });
    reader.on('close', function () { resolve(answer); });
    prompt();
  });
}

// Sim ou não; num cano não há a quem perguntar, e a resposta é não.
function confirm(question) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return Promise.resolve(false);
  var reader = readline.createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  return new Promise(function (resolve) {
    var yes = false;
    reader.question(question, function (text) {
      yes = t('yesLetters').indexOf(text.trim().charAt(0).toLowerCase() || ' ') >= 0;
      reader.close();
    });
    reader.on('close', function () { resolve(yes); });
  });
}

module.exports = { ask: ask, confirm: confirm };
