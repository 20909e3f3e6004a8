/* words.js -- tudo o que o kit diz a uma pessoa vem de um catálogo: um por língua, um arquivo por assunto.
 *
 *   var t = require('./words').of('watch');
 *   t('saved', { file: 'a.js' })     o texto de words/pt/watch.js (com KIT_LANG=en, words/en/watch.js)
 *
 * Um texto é uma string com lacunas {nome}, ou uma função que recebe os valores (onde há plural). */
'use strict';

var LANGUAGE = /^en/i.test(process.env.KIT_LANG || '') ? 'en' : 'pt';

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, function (gap, name) {
    if (values === undefined || values[name] === undefined) throw new Error('falta o valor de ' + gap + ' em "' + text + '"');
    return String(values[name]);
  });
}

// O texto de uma chave, num catálogo já lido.
function textIn(catalogue, key, values) {
  var text = catalogue[key];
  if (typeof text === 'function') return text(values || {});
  return typeof text === 'string' ? fill(text, values) : null;
}

// Em inglês, o que já se disse, e como se diria em português: os exercícios reconhecem os erros previstos pelo que se
// lê em português (check.js).
var said = {};
var SHORT = 8; // um pedaço menor que isto não diz nada, e pode estar dentro de qualquer outro

function remember(subject, key, values, text) {
  if (LANGUAGE === 'pt' || text.length < SHORT) return;
  said[text] = textIn(require('./words/pt/' + subject), key, values);
}

// O mesmo texto, em português.
function original(text) {
  return Object.keys(said).sort(function (a, b) { return b.length - a.length; }).reduce(function (result, each) {
    return result.split(each).join(said[each]);
  }, text);
}

// O tradutor de um assunto; só lê o catálogo quando alguém pede um texto.
function of(subject) {
  var catalogue = null;
  return function t(key, values) {
    if (catalogue === null) catalogue = require('./words/' + LANGUAGE + '/' + subject);
    var text = textIn(catalogue, key, values);
    if (text === null) throw new Error('falta "' + key + '" em words/' + LANGUAGE + '/' + subject + '.js');
    remember(subject, key, values, text);
    return text;
  };
}

module.exports = { of: of, original: original, LANGUAGE: LANGUAGE };
