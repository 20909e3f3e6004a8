/* explain.js -- o que é um erro: o dicionário atrás de ./kit explicar.
 *
 * Um verbete tem nome, família e três textos: o que é, por que acontece aqui, como procurar. Acha-se pelo nome, por um
 * número, ou colando a mensagem inteira. O que não é verbete ainda pode ser um erro de sintaxe (syntax.js), uma
 * queixa do compilador de C (compiler.js) ou o relatório de um vigia (report.js). */
'use strict';

var os = require('os');
var distance = require('../distance');
var words = require('../words');
var t = words.of('explain');

// Na ordem em que se procuram: as mensagens de Nozinho contam mais que o código que vem com elas.
var FAMILIES = ['limits', 'node', 'system', 'sanitizers', 'javascript', 'signals'];
var READ_BEFORE = ['limits']; // famílias cujas mensagens valem mais que um código na mesma mensagem

// ---- Os verbetes ----

// De um sinal, o que ele é está entre as quedas; do que um vigia acha, também como procurar. Os valores são de exemplo.
function crashText(key) {
  return words.of('crash')(key, { access: words.of('crash')('wroteOrRead'), a: '…', b: '…', bytes: '…', signal: key });
}

// Um verbete inteiro; a tabela só tem o que serve para achá-lo.
function complete(row) {
  var said = words.of('explain/' + row.family);
  return {
    name: row.id, family: row.family, names: row.names || [], see: row.see,
    what: row.crash ? crashText(row.crash) : said(row.id),
    why: said(row.id + '.why'),
    look: row.family === 'sanitizers' ? crashText(row.crash + 'Next') : said(row.id + '.look')
  };
}

var loaded = null;

function rows() {
  if (loaded === null) {
    loaded = FAMILIES.reduce(function (list, family) {
      return list.concat(require('./' + family).map(function (row) { return Object.assign({ family: family }, row); }));
    }, []);
  }
  return loaded;
}

function all() {
  return rows().map(complete);
}

function first(wanted) {
  return rows().filter(wanted)[0] || null;
}

// ---- Achar ----

// Sem maiúsculas nem acentos, e hífen vale por espaço: "Data Race" acha data-race.
function plain(text) {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[-\s]+/g, ' ').trim();
}

function namesOf(row) {
  return [row.id].concat(row.names || []);
}

function byName(text) {
  var wanted = plain(text);
  return first(function (row) { return namesOf(row).some(function (name) { return plain(name) === wanted; }); });
}

// -2 e "errno 2" são ENOENT; de 126 em diante, sem sinal, é o código com que um programa terminou.
function byNumber(text) {
  var match = /^(?:errno[:\s]*)?(-?\d+)$/i.exec(text);
  if (!match) return null;
  var number = Math.abs(Number(match[1]));
  return first(function (row) { return os.constants.errno[row.id] === number; });
}

function byReport(text) {
  var report = require('../c/report').read(text);
  return report && first(function (row) { return row.crash === report.kind; });
}

// O primeiro código que a mensagem traz: ENOENT, ERR_…, SIG…
function byCode(text) {
  var codes = text.match(/\b(?:E[A-Z]|ERR_|SIG|MODULE_)[A-Z0-9_]+\b/g) || [];
  return codes.map(function (code) {
    return first(function (row) { return namesOf(row).indexOf(code) >= 0; });
  }).filter(Boolean)[0] || null;
}

function byMessage(text, isWanted) {
  return first(function (row) { return isWanted(row.family) && row.match !== undefined && row.match.test(text); });
}

function isReadBefore(family) { return READ_BEFORE.indexOf(family) >= 0; }
function anyFamily() { return true; }

// Um erro que outro arquivo do kit já sabe explicar com uma frase.
function borrowed(name, sentence) {
  return sentence === undefined ? null : { name: name, what: sentence };
}

function bySyntax(text) {
  return borrowed('SyntaxError', require('./syntax').explain(text.replace(/^[\s\S]*?SyntaxError: /, '').split('\n')[0]));
}

function byCompiler(text) {
  var compiler = require('../c/compiler');
  var item = compiler.parse(text)[0];
  return borrowed('C', compiler.sentence(item ? item.message : text.replace(/^(?:error|warning): /, '')));
}

// A linha da tabela para uma mensagem inteira, como um programa a deixa.
function inMessage(text) {
  return byMessage(text, isReadBefore) || byReport(text) || byCode(text) || byMessage(text, anyFamily);
}

// O verbete para um nome, um número ou uma mensagem colada; null se não há.
function find(text) {
  text = text.trim();
  if (text === '') return null;
  var row = byName(text) || byNumber(text) || inMessage(text);
  return row ? complete(row) : bySyntax(text) || byCompiler(text);
}

// Os verbetes em cujo texto estão todas estas palavras (ou outras que começam assim).
function search(text) {
  var wanted = plain(text).split(' ').filter(function (word) { return word.length > 2; });
  return wanted.length === 0 ? [] : all().filter(function (entry) {
    var content = ' ' + plain([entry.name].concat(entry.names, entry.what, entry.why, entry.look).join(' ').replace(/[^\wÀ-ÿ]+/g, ' '));
    return wanted.every(function (word) { return content.indexOf(' ' + word) >= 0; });
  });
}

// Os nomes que mais se parecem com o que foi digitado; três, no máximo.
function nearest(text) {
  var wanted = plain(text), far = Math.max(2, Math.floor(wanted.length / 3));
  var near = rows().map(function (row) {
    return { name: row.id, far: distance(plain(row.id), wanted) };
  }).filter(function (each) { return each.far <= far; }).sort(function (a, b) { return a.far - b.far; });
  return near.filter(function (each) { return each.far === near[0].far; }).slice(0, 3).map(function (each) { return each.name; });
}

// O próximo passo que cabe ao que um programa disse ao cair: a explicação, se cabe numa frase, ou o verbete que a
// tem. De um assert não se explica o código: quem fala é a mensagem dele. undefined se não há o que dizer.
function nextStep(stderr) {
  var sentence = require('./syntax').explainOutput(stderr);
  var row = sentence === undefined ? inMessage(stderr) : null;
  return row && row.id !== 'ERR_ASSERTION' ? t('nextStep', { name: row.id }) : sentence;
}

module.exports = { find: find, search: search, nearest: nearest, all: all, nextStep: nextStep, FAMILIES: FAMILIES };
