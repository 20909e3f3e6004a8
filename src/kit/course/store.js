/* store.js -- um arquivo JSON que não se perde: gravar é escrever ao lado, levar ao disco e trocar o nome; quem
 * muda o que já havia lê e grava com a trava na mão, para que dois kits abertos não apaguem um o do outro.
 *
 * A trava é um arquivo que só um consegue criar. Se quem a criou morreu, outro a tira: ninguém a segura por mais
 * que alguns milissegundos. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course');
var t = require('../words').of('state');

var PATIENCE = 5000;  // quanto se espera pela trava, em ms
var ABANDONED = 30000; // uma trava mais velha que isto não é de ninguém, esteja o dono vivo ou não

// O erro do sistema em palavras: não é culpa do aluno nem do kit. Os outros ficam como são.
function trouble(error, file) {
  if (error.environment || !error.syscall) return error;
  var known = { EACCES: 'denied', EPERM: 'denied', EROFS: 'readOnly', ENOSPC: 'full', EDQUOT: 'full', ENOTDIR: 'notFolder',
    EEXIST: 'notFolder' };
  var why = known[error.code] ? t(known[error.code]) : error.message;
  return course.broken(t('cannotSave', { file: file, why: why }));
}

// ---- Ler ----

// O texto do arquivo, ou null se ele não existe.
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw course.broken(t('cannotRead', { file: file, why: error.message }));
  }
}

// Tira o arquivo da frente sem o apagar, e devolve o nome que ele tem agora; null se nem isso dá.
function setAside(file) {
  var aside = file + '.' + Date.now() + '.guardado';
  try {
    fs.renameSync(file, aside);
    return aside;
  } catch (error) {
    return null;
  }
}

// ---- Gravar ----

function toDisk(file, text) {
  var descriptor = fs.openSync(file, 'w');
  try {
    fs.writeFileSync(descriptor, text);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function write(file, text) {
  var beside = file + '.' + process.pid + '.novo';
  try {
    toDisk(beside, text);
    fs.renameSync(beside, file);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

// ---- A trava ----

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // existe, e é de outra pessoa
  }
}

function ownerOf(lock) {
  try {
    return fs.readFileSync(lock, 'utf8');
  } catch (error) {
    return null; // o dono a soltou agora mesmo
  }
}

function ageOf(lock) {
  var stats = fs.statSync(lock, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : 0;
}

// Lê duas vezes: na segunda, o dono já se sabe morto, e a trava que ainda é dele não muda mais de mãos. (Um
// arquivo vazio é de quem ainda está escrevendo o seu número.)
function isAbandoned(lock) {
  var owner = ownerOf(lock);
  if (owner === null) return false;
  if (ageOf(lock) > ABANDONED) return true;
  return owner !== '' && !isAlive(Number(owner)) && ownerOf(lock) === owner;
}

// Um de cada vez tira a trava abandonada, com uma trava só para isso: sem ela, o segundo tiraria a de quem
// acabou de a tomar.
function removeAbandoned(lock) {
  var turn = lock + '.vez';
  if (ageOf(turn) > ABANDONED) fs.rmSync(turn, { force: true });
  if (!tryToTake(turn)) return;
  if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
  fs.rmSync(turn, { force: true });
}

function tryToTake(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function take(lock) {
  var until = Date.now() + PATIENCE;
  while (!tryToTake(lock)) {
    if (isAbandoned(lock)) removeAbandoned(lock);
    else if (Date.now() > until) throw course.broken(t('busy', { file: lock }));
  }
}

// Lê, muda e grava, com a trava. `edit` recebe o texto (ou null) e devolve { text, result }.
function update(file, edit) {
  var lock = file + '.trava';
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    take(lock);
  } catch (error) {
    throw trouble(error, file);
  }
  try {
    var changed = edit(read(file));
    write(file, changed.text);
    return changed.result;
  } catch (error) {
    throw trouble(error, file);
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

module.exports = { read: read, setAside: setAside, update: update };
