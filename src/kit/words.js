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

// O tradutor de um assunto; só lê o catálogo quando alguém pede um texto.
function of(subject) {
  var catalogue = null;
  return function t(key, values) {
    if (catalogue === null) catalogue = require('./words/' + LANGUAGE + '/' + subject);
    var text = catalogue[key];
    if (typeof text === 'function') return text(values || {});
    if (typeof text !== 'string') throw new Error('falta "' + key + '" em words/' + LANGUAGE + '/' + subject + '.js');
    return fill(text, values);
  };
}

module.exports = { of: of, LANGUAGE: LANGUAGE };
