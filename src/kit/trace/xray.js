/* xray.js -- ./kit raio-x: um programa, um exercício ou um exemplo da galeria, visto por dentro.
 *
 * Quem mostra é o próprio nozinho (--raio-x); aqui só se acha o arquivo. As opções vão como vieram:
 * ./kit raio-x --raio-x=tela 15, ./kit raio-x --embaralhar=3 meu.js. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var programs = require('./program');
var paint = require('../screen/paint');
var t = require('../words').of('xray');

// A linha "// pergunta: …" do começo do arquivo.
function questionOf(file) {
  var match = /^\/\/ pergunta: (.*)$/m.exec(fs.readFileSync(file, 'utf8'));
  return match ? match[1] : '';
}

function list() {
  programs.gallery().forEach(function (example) {
    console.log(example.name + '\n    ' + questionOf(example.file));
  });
  console.log(t('openOne'));
  return 0;
}

// Quem roda noutra pasta escreve o arquivo nesta.
function fromHere(word) {
  var asked = /^(--(?:raio[-_]x|xray)=)(.+)$/.exec(word);
  if (!asked || asked[2] === 'tela' || asked[2] === 'screen') return word;
  return asked[1] + path.resolve(asked[2]);
}

// Ctrl-C é com o nozinho que serve a página; o kit só espera por ele.
function open(words, folder) {
  process.on('SIGINT', function () {});
  var result = require('child_process').spawnSync(process.execPath, words, { cwd: folder, stdio: 'inherit' });
  return result.status === null ? 1 : result.status;
}

function usage() {
  paint.error(t('usage'));
  return codes.usage;
}

function main(words) {
  var at = 0;
  while (at < words.length && words[at].charAt(0) === '-') at++;
  if (words[at] === undefined) return usage();
  if (words[at] === 'galeria' || words[at] === 'gallery') return list();
  var program = programs.find(words[at]);
  if (!program) {
    paint.error(programs.missing(words[at]));
    return codes.usage;
  }
  var options = words.slice(0, at);
  if (program.folder) options = options.map(fromHere);
  var isAsked = options.some(function (word) { return /^--(raio[-_]x|xray)(=|$)/.test(word); });
  return open(options.concat(isAsked ? [] : '--raio-x', program.file, words.slice(at + 1)), program.folder);
}

module.exports = { main: main };
