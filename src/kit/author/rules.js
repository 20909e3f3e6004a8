/* rules.js -- o que um valor de exercise.json tem de ser: cada regra é { ok(valor), wanted() }, e wanted diz o
 * que se queria em palavras. */
'use strict';

var t = require('../words').of('author');

function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

function isList(value, least, most) {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// Um caminho para dentro da pasta do exercício.
function isFile(value) {
  return isText(value) && value.charAt(0) !== '/' && value.split('/').indexOf('..') < 0;
}

function isPattern(value) {
  try {
    return isText(value) && Boolean(new RegExp(value, 'm'));
  } catch (error) {
    return false;
  }
}

function text(most) {
  return {
    ok: function (value) { return isText(value) && value.length <= most; },
    wanted: function () { return t('wantText', { most: most }); }
  };
}

function texts(least, most, length) {
  return {
    ok: function (value) { return isList(value, least, most) && value.every(text(length).ok); },
    wanted: function () {
      if (least === most) return t('wantExactTexts', { count: least, length: length });
      return t('wantTexts', { least: least, most: most, length: length });
    }
  };
}

function number(least, most) {
  return {
    ok: function (value) { return typeof value === 'number' && value >= least && value <= most; },
    wanted: function () { return t('wantNumber', { least: least, most: most }); }
  };
}

function whole(least, most) {
  return {
    ok: function (value) { return number(least, most).ok(value) && value === Math.floor(value); },
    wanted: function () { return t('wantWhole', { least: least, most: most }); }
  };
}

function oneOf(choices) {
  return {
    ok: function (value) { return choices.indexOf(value) >= 0; },
    wanted: function () { return t('wantOneOf', { choices: choices.join(', ') }); }
  };
}

function simple(key, ok) {
  return { ok: ok, wanted: function () { return t(key); } };
}

// Um campo que pode faltar.
function optional(rule) {
  return { ok: rule.ok, wanted: rule.wanted, optional: true };
}

var files = simple('wantFiles', function (value) { return isList(value, 1, 20) && value.every(isFile); });

module.exports = {
  isObject: isObject, optional: optional,
  text: text, texts: texts, number: number, whole: whole, oneOf: oneOf, files: files,
  file: simple('wantFile', isFile),
  pattern: simple('wantPattern', isPattern),
  tag: simple('wantTag', function (value) { return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value); }),
  flag: simple('wantFlag', function (value) { return typeof value === 'boolean'; }),
  strings: simple('wantStrings', function (value) {
    return Array.isArray(value) && value.every(function (item) { return typeof item === 'string'; });
  }),
  conversation: simple('wantConversation', function (value) { return isFile(value) || isList(value, 1, 100); }),
  objects: simple('wantObjects', function (value) { return isList(value, 1, 50) && value.every(isObject); }),
  object: simple('wantObject', isObject)
};
