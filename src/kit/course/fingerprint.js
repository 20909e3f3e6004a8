/* fingerprint.js -- o exercício é ainda o mesmo que o aluno resolveu?
 *
 * O que conta é o que se pede e o que se confere: o enunciado, os testes, o ponto de partida e as conferências de
 * exercise.json (não as dicas, nem os minutos). Comparar tamanhos e horas é rápido e basta quase sempre; só quando
 * eles mudam se lê tudo de novo. */
'use strict';

var fs = require('fs');
var path = require('path');
var hash = require('./hash');

var DESCRIPTION = 'exercise.json';

// O que um editor deixa ao lado do arquivo (.exercicio.js.swp, exercicio.js~) não é do exercício.
var OF_EDITORS = /^\.(?!inicial$)|~$|^4913$/;

// Os arquivos de uma pasta e das de dentro; os atalhos (que podem dar em nada, ou na pasta de cima) e os canos que o
// aluno deixou ali não contam.
function namesIn(folder, below) {
  return fs.readdirSync(path.join(folder, below)).sort().reduce(function (list, name) {
    var file = path.join(below, name), found = fs.lstatSync(path.join(folder, file), { throwIfNoEntry: false });
    if (OF_EDITORS.test(name) || !found) return list;
    if (found.isDirectory()) return list.concat(namesIn(folder, file));
    return found.isFile() ? list.concat(file) : list;
  }, []);
}

// O que conta de um arquivo do exercício.
function contentOf(folder, name) {
  var text = fs.readFileSync(path.join(folder, name));
  if (name !== DESCRIPTION) return text;
  var description = JSON.parse(text);
  return JSON.stringify([description.files, description.runtime, description.checks]);
}

function hashOf(parts) {
  return hash.of(Buffer.concat(parts.reduce(function (list, part) {
    return list.concat(Buffer.from(part), Buffer.from('\n'));
  }, []))).slice(0, 16);
}

function stamp(file) {
  var stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats ? stats.size + ' ' + Math.floor(stats.mtimeMs) : '';
}

// { hash, stamps: { arquivo: tamanho e hora } } da pasta de um exercício, sem os arquivos que o aluno edita.
function of(folder) {
  var own = JSON.parse(fs.readFileSync(path.join(folder, DESCRIPTION), 'utf8')).files;
  var names = namesIn(folder, '.').filter(function (name) { return own.indexOf(name) < 0; });
  var stamps = {}, parts = [];
  names.forEach(function (name) {
    stamps[name] = stamp(path.join(folder, name));
    parts.push(name, contentOf(folder, name));
  });
  return { hash: hashOf(parts), stamps: stamps };
}

// A resposta do aluno.
function ofAnswer(exercise) {
  return hashOf(exercise.files.map(function (name) {
    var file = path.join(exercise.folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file) : '';
  }));
}

// A pasta ainda é a que deixou esta marca? Um exercício que não existe mais não mudou.
function isSame(folder, print) {
  if (!fs.existsSync(path.join(folder, DESCRIPTION))) return true;
  var untouched = Object.keys(print.stamps).every(function (name) {
    return stamp(path.join(folder, name)) === print.stamps[name];
  });
  return untouched || of(folder).hash === print.hash;
}

module.exports = { of: of, ofAnswer: ofAnswer, isSame: isSame };
