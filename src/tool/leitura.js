/* leitura.js -- o que custa ler cada capítulo: palavras, minutos, e a facilidade de leitura.
 *
 *   ./nozinho src/tool/leitura.js
 *
 * A facilidade é a de Flesch, adaptada ao português por Martins e outros (USP, 1996): 248,8 menos 1,015 por palavra
 * da frase média e 84,6 por sílaba da palavra média. De 50 a 75 lê bem quem terminou o ensino fundamental; de 25 a 50,
 * o médio. Só conta o texto corrido: código, tabelas, figuras e títulos ficam de fora. Minutos são de leitura a 130
 * palavras por minuto, que é o passo de quem lê para aprender; rodar e mexer vem por cima. */
'use strict';

var fs = require('fs');
var path = require('path');
var prosa = require('./prosa');

var CHAPTERS = path.join(__dirname, '..', '..', 'chapters');
var PACE = 130;

function wordsOf(text) { return text.match(/[A-Za-zÀ-ú]+(?:-[A-Za-zÀ-ú]+)*/g) || []; }

function sentencesOf(text) { return text.split(/[.!?…]+(?=\s|$)/).filter(function (part) { return wordsOf(part).length > 0; }); }

// Tantas sílabas quantos grupos de vogais; ditongos e hiatos se confundem, e na média erram pouco.
function syllablesOf(word) { return Math.max(1, (word.toLowerCase().match(/[aeiouáéíóúâêôàãõü]+/g) || []).length); }

function sum(list, amount) { return list.reduce(function (total, each) { return total + amount(each); }, 0); }

// { words, sentences, ease } de um texto em Markdown.
function measure(markdown) {
  var text = prosa.paragraphs(markdown).join('.\n'), words = wordsOf(text), sentences = sentencesOf(text).length;
  var perSentence = words.length / sentences, perWord = sum(words, syllablesOf) / words.length;
  return { words: words.length, perSentence: perSentence, ease: 248.835 - 1.015 * perSentence - 84.6 * perWord };
}

function padded(text, width) { return (text + '                                ').slice(0, width); }

function column(number, width) { return ('        ' + Math.round(number)).slice(-width); }

console.log('capítulo               palavras  minutos  por frase  facilidade');
fs.readdirSync(CHAPTERS).sort().forEach(function (name) {
  var file = path.join(CHAPTERS, name, 'README.md');
  if (!fs.existsSync(file)) return;
  var seen = measure(fs.readFileSync(file, 'utf8'));
  console.log(padded(name, 23) + column(seen.words, 8) + column(seen.words / PACE, 9) + column(seen.perSentence, 11) + column(seen.ease, 12));
});
