/* layer/page.js -- o que uma camada acrescenta, em linhas: os arquivos, o contrato, as funções que oferece e as que
 * usa das de baixo; e o que muda de um capítulo a outro. */
'use strict';

var fs = require('fs');
var path = require('path');
var architecture = require('./architecture');
var cells = require('../screen/cells');
var course = require('../course/course');
var diff = require('../screen/diff');
var header = require('./header');
var paint = require('../screen/paint');
var t = require('../words').of('layer');

var MARGIN = '  ';

function textOf(file) {
  return fs.readFileSync(path.join(course.ROOT, file), 'utf8');
}

function linesIn(files) {
  return files.reduce(function (sum, file) { return sum + textOf(file).split('\n').length - 1; }, 0);
}

function wrapped(text, margin) {
  return text.split('\n').reduce(function (out, line) {
    return out.concat(cells.wrap(line, paint.screenWidth() - margin.length).map(function (part) { return part === '' ? '' : margin + part; }));
  }, []);
}

// ---- Os arquivos ----

function sized(file) {
  return t('fileSize', { file: file, lines: linesIn([file]) });
}

// O que o curso lê, um por um; o resto, em conta.
function fileLines(layer) {
  var further = layer.c.concat(layer.h).filter(function (file) { return layer.read.indexOf(file) < 0; });
  var out = layer.read.length === 0 ? [] : wrapped(layer.read.map(sized).join(', '), MARGIN);
  if (further.length > 0) out = out.concat(wrapped(t('further', { count: further.length, lines: linesIn(further) }), MARGIN));
  if (layer.js.length > 0) out = out.concat(wrapped(t('modules', { count: layer.js.length, lines: linesIn(layer.js) }), MARGIN));
  return layer.libraries.length === 0 ? out : out.concat(wrapped(t('libraries', { list: layer.libraries.join(' ') }), MARGIN));
}

// ---- O contrato ----

function functionLines(each) {
  return wrapped(each.declaration, MARGIN).map(paint.bold).concat(each.comment ? wrapped(each.comment, MARGIN + '    ') : []);
}

// Os cabeçalhos que se mostram: os que o curso lê; de uma camada que fica além, só o dela.
function headersOf(layer) {
  var read = layer.h.filter(function (file) { return layer.read.indexOf(file) >= 0; });
  return read.length > 0 ? read : layer.h.slice(0, 1);
}

function contractLines(layer) {
  return headersOf(layer).reduce(function (out, file) {
    var text = textOf(file), functions = header.functions(text);
    out = out.concat('', wrapped(header.contract(text), MARGIN));
    if (functions.length > 0) out.push('');
    return functions.reduce(function (list, each) { return list.concat(functionLines(each)); }, out);
  }, []);
}

// Uma camada descartável pode não ter cabeçalho: cumpre o que promete o de outra, o primeiro que ela inclui.
function promisedBy(layer) {
  return layer.h.length > 0 ? layer.h : ['src/' + /^#include "([^"]+)"/m.exec(textOf(layer.c[0]))[1]];
}

function standInLines(layer) {
  return ['', MARGIN + t('standIn', { file: promisedBy(layer)[0] })].concat('', wrapped(header.contract(textOf(layer.c[0])), MARGIN));
}

// ---- O que ela chama ----

// { camada de baixo: [as funções dela que esta chama] }
function callsOf(whole, layer) {
  var code = layer.c.map(textOf).join('\n').replace(/\/\*[\s\S]*?\*\//g, '').replace(/"(?:\\.|[^"\\])*"/g, '""');
  var used = {}, calls = {};
  (code.match(/\b\w+(?=\()/g) || []).forEach(function (name) { used[name] = true; });
  architecture.below(whole, layer.name).forEach(function (name) {
    var offered = promisedBy(whole.layers[name]).reduce(function (list, file) { return list.concat(header.functions(textOf(file))); }, []);
    var found = offered.map(function (each) { return each.name; }).filter(function (each) { return used.hasOwnProperty(each); });
    if (found.length > 0) calls[name] = found;
  });
  return calls;
}

function callLines(whole, layer) {
  var calls = callsOf(whole, layer), names = Object.keys(calls);
  if (names.length === 0) return ['', MARGIN + t('callsNothing')];
  return ['', MARGIN + t('calls')].concat(names.reduce(function (out, name) {
    return out.concat(wrapped(name + ': ' + calls[name].join(', '), MARGIN + '  '));
  }, []));
}

// ---- As páginas ----

function rule(text) {
  return paint.bold('── ' + text + ' ' + paint.repeat('─', paint.screenWidth() - cells.width(text) - 4));
}

// Uma camada só.
function layerLines(whole, name) {
  var layer = whole.layers[name];
  return [rule(name)].concat(fileLines(layer), layer.h.length > 0 ? contractLines(layer) : standInLines(layer),
    callLines(whole, layer), '');
}

// A tabela de camadas vem alinhada em colunas, que mudam todas com uma palavra: sem o alinhamento, só ela muda.
function runtimeOf(chapter) {
  var file = path.join('chapters', chapter.name, 'runtime.c');
  return { file: file, text: textOf(file).replace(/(\S) +/g, '$1 ') };
}

function makefileLines(from, to) {
  return (from ? ['- ' + from.name + ' = ' + from.makefile] : []).concat('+ ' + to.name + ' = ' + to.makefile);
}

function runtimeLines(from, to) {
  var after = runtimeOf(to), names = from && { left: from.name, right: to.name };
  if (!from) return [paint.bold(after.file)].concat(wrapped(after.text, MARGIN));
  var lines = diff.between(runtimeOf(from).text, after.text, paint.screenWidth() - MARGIN.length, names);
  return [paint.bold(after.file)].concat(lines.map(function (line) { return MARGIN + line; }));
}

function inWords(key, list) {
  return list.length === 0 ? [] : wrapped(t(key, { list: list.join(', ') }), MARGIN);
}

function librariesOf(whole, chapter) {
  return chapter ? chapter.layers.reduce(function (list, name) { return list.concat(whole.layers[name].libraries); }, []) : [];
}

// O que sai dá lugar a quem cumpre o mesmo cabeçalho (loop_manual, a loop).
function leavingLines(whole, change) {
  return change.removed.reduce(function (out, name) {
    var promised = path.basename(promisedBy(whole.layers[name])[0], '.h');
    var heir = change.added.indexOf(promised) >= 0 ? promised : null;
    return out.concat(wrapped(heir ? t('replaced', { name: name, heir: heir }) : t('leaves', { name: name }), MARGIN));
  }, []);
}

// De um capítulo a outro; `from` é undefined no primeiro.
function chapterLines(whole, from, to) {
  var change = architecture.difference(from, to), before = librariesOf(whole, from);
  var libraries = librariesOf(whole, to).filter(function (each) { return before.indexOf(each) < 0; });
  var out = [paint.bold(from ? t('fromTo', { from: from.name, to: to.name }) : t('first', { to: to.name }))].concat(
    inWords('enter', change.added), leavingLines(whole, change), inWords('librariesEnter', libraries),
    '', paint.bold('Makefile'), makefileLines(from, to).reduce(function (list, line) { return list.concat(wrapped(line, MARGIN)); }, []),
    '', runtimeLines(from, to), '');
  return change.added.reduce(function (list, name) { return list.concat(layerLines(whole, name)); }, out);
}

module.exports = { layerLines: layerLines, chapterLines: chapterLines };
