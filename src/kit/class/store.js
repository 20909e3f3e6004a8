/* store.js -- o que já se conferiu, um arquivo por resposta, em RESULTADOS/feitos/: se a turma é interrompida, mesmo
 * com kill -9, na vez seguinte só se confere o que falta.
 *
 * O nome do arquivo é o resumo de quem, qual exercício, que resposta e que testes: mudou um deles, é outra conferência.
 * Gravar é escrever ao lado e trocar o nome: um arquivo ou está inteiro ou não está. */
'use strict';

var fs = require('fs');
var path = require('path');
var hash = require('../course/hash');

// Uma pasta de resultados tem este arquivo, e nada que não seja nosso: a de um aluno que o tem continua a ser dele.
var MARK = '.nozinho-turma';
var OURS = ['feitos', 'turma.csv', 'totais.csv', 'turma.json'];

function isOutput(folder) {
  return fs.existsSync(path.join(folder, MARK)) && fs.existsSync(path.join(folder, 'feitos')) &&
    fs.readdirSync(folder).every(function (name) { return name.charAt(0) === '.' || OURS.indexOf(name) >= 0; });
}

function Store(output) {
  this.folder = path.join(output, 'feitos');
  fs.mkdirSync(this.folder, { recursive: true });
  fs.writeFileSync(path.join(output, MARK), '');
}

// O resumo dos arquivos de uma pasta, menos os escondidos e os que `except` diz.
function folderHash(folder, except) {
  return hash.of(fs.readdirSync(folder).filter(function (name) {
    return name.charAt(0) !== '.' && except.indexOf(name) < 0;
  }).sort().map(function (name) {
    var file = path.join(folder, name);
    return name + '\0' + (fs.statSync(file).isDirectory() ? folderHash(file, []) : hash.of(fs.readFileSync(file)));
  }).join('\0'));
}

// O que é nosso num exercício, sem os arquivos do aluno: na cópia do professor eles podem estar resolvidos.
var known = {};
function exerciseHash(exercise) {
  known[exercise.id] = known[exercise.id] || folderHash(exercise.folder, exercise.files);
  return known[exercise.id];
}

function answerHash(files) {
  return hash.of(Object.keys(files).sort().map(function (name) { return name + '\0' + hash.of(files[name]); }).join('\0'));
}

Store.prototype.fileOf = function (student, exercise, files) {
  var key = [process.versions.nozinho, student, exercise.id, answerHash(files), exerciseHash(exercise)].join('\0');
  return path.join(this.folder, hash.of(key) + '.json');
};

// O registro guardado, ou null.
Store.prototype.load = function (file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    return null;
  }
};

function writeWhole(file, text) {
  var beside = file + '.' + process.pid;
  fs.writeFileSync(beside, text);
  fs.renameSync(beside, file);
}

Store.prototype.save = function (file, record) {
  writeWhole(file, JSON.stringify(record, null, 2) + '\n');
};

Store.prototype.forget = function () {
  fs.readdirSync(this.folder).forEach(function (name) { fs.unlinkSync(path.join(this.folder, name)); }, this);
};

module.exports = { Store: Store, isOutput: isOutput, writeWhole: writeWhole };
