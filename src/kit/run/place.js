/* place.js -- a cópia em que tudo roda: fora do alcance do programa do aluno fica a pasta dele.
 *
 * Um lugar é { exercise, root: a única pasta em que se escreve, folder: a cópia, dentro dela, env: o que muda no
 * ambiente, answer: de onde veio a resposta, runtime: o executável, proved: o mesmo, com a camada da prova, notes:
 * frases que o veredito leva consigo }; e talvez variant, 'asan' ou 'tsan'; runtimeOptions, as opções com que o
 * runtime roda tudo ali; e announce, a função a quem se diz que algo vai demorar. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var course = require('../course/course');
var erase = require('./erase');
var workspace = require('../course/workspace');
var t = require('../words').of('kit');

// O que se espera da saída fica de fora da cópia: quem o lesse e o imprimisse passaria.
function isKey(exercise, file) {
  return exercise.checks.some(function (check) {
    return [].concat(check.expected || [], check.orders || []).indexOf(path.relative(exercise.folder, file)) >= 0;
  });
}

// 'file', 'folder', ou o que não se copia: um atalho para o nada ou para uma pasta (que pode ser a de cima), e o socket
// ou o FIFO que um programa do aluno criou ali (abrir um FIFO esperaria para sempre).
function kindOf(file) {
  var entry = fs.lstatSync(file, { throwIfNoEntry: false });
  if (entry && entry.isDirectory()) return 'folder';
  var facts = fs.statSync(file, { throwIfNoEntry: false });
  return facts && facts.isFile() ? 'file' : 'other';
}

function copyFolder(exercise, from, to) {
  fs.readdirSync(from).forEach(function (name) {
    var source = path.join(from, name);
    if (name.charAt(0) === '.' || isKey(exercise, source)) return;
    var kind = kindOf(source);
    if (kind === 'folder') copyFolder(exercise, source, path.join(to, name));
    else if (kind === 'file') copyIfThere(source, path.join(to, name));
  });
}

// Os editores escrevem ao lado e trocam o nome: um arquivo pode sumir enquanto se copia.
function copyIfThere(source, target) {
  try {
    workspace.copy(source, target);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function fill(folder, exercise, answer) {
  copyFolder(exercise, exercise.folder, folder);
  if (!answer) return;
  exercise.files.forEach(function (file) { workspace.copy(path.join(answer, file), path.join(folder, file)); });
}

// O runtime que roda o exercício; numa variante (asan, tsan), o mesmo com aquele vigia.
function runtimeOf(exercise, variant) {
  if (!variant) return path.join(course.ROOT, 'build', exercise.runtime);
  return path.join(course.ROOT, 'build', variant, path.basename(exercise.runtime));
}

// O mesmo, com a camada da prova.
function provedOf(exercise, variant) {
  return path.join(course.ROOT, 'build', variant || '', 'prova', path.basename(exercise.runtime));
}

// Além da cópia: os arquivos temporários, e as traduções que o runtime guarda. As do kit, que outros programas vão ler,
// um programa de aluno não escreve.
function temporary(root) {
  return [path.join(root, 'tmp'), path.join(root, 'cache')];
}

function folderOf(root) {
  return path.join(root, 'exercicio');
}

// A raiz, com a cópia pronta. Um disco cheio ou uma pasta proibida não é um defeito do kit.
function newRoot(exercise, answer) {
  var root;
  try {
    root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-')));
    temporary(root).concat(folderOf(root)).forEach(function (folder) { fs.mkdirSync(folder); });
    fill(folderOf(root), exercise, answer);
    return root;
  } catch (error) {
    if (root) erase(root);
    throw course.broken(t('noCopy', { folder: os.tmpdir(), why: error.message }));
  }
}

// `answer` é uma pasta com outra resposta (a solução, um erro previsto); sem ela, a do aluno.
function make(exercise, answer, variant) {
  var root = newRoot(exercise, answer);
  return {
    exercise: exercise,
    root: root,
    folder: folderOf(root),
    env: { TMPDIR: temporary(root)[0], XDG_CACHE_HOME: temporary(root)[1] },
    answer: answer,
    variant: variant,
    notes: [],
    runtime: runtimeOf(exercise, variant),
    proved: provedOf(exercise, variant)
  };
}

// Um programa pode ter apagado a pasta, tê-la trancado, ou posto um atalho no lugar dela: por ele não se apaga nada.
function ensureFolder(folder) {
  try {
    if (fs.lstatSync(folder).isDirectory()) return fs.chmodSync(folder, 448); // 0700
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  fs.rmSync(folder, { force: true });
  fs.mkdirSync(folder);
}

// A cópia volta ao que era: um programa pode ter trocado os testes da conferência seguinte. Fica só o runtime que
// leva o arquivo do aluno, se há.
function refresh(place) {
  var built = path.basename(place.runtime);
  ensureFolder(place.root);
  ensureFolder(place.folder);
  fs.readdirSync(place.folder).forEach(function (name) {
    if (name.indexOf(built) !== 0) erase(path.join(place.folder, name));
  });
  fill(place.folder, place.exercise, place.answer);
  temporary(place.root).forEach(function (folder) {
    erase(folder);
    fs.mkdirSync(folder);
  });
}

function remove(place) {
  erase(place.root);
}

// Usa um lugar e o apaga no fim, dê no que der. `use` devolve um valor ou uma promessa.
function within(exercise, answer, use, variant) {
  return Promise.resolve().then(function () {
    return make(exercise, answer, variant);
  }).then(function (place) {
    return Promise.resolve(place).then(use).finally(function () { remove(place); });
  });
}

// Usa outra cópia do mesmo lugar, limpa do que os programas deixaram na primeira. `changes` são os campos que mudam.
function again(place, changes, use) {
  return within(place.exercise, place.answer, function (copy) {
    return use(Object.assign({}, place, changes, { root: copy.root, folder: copy.folder, env: copy.env }));
  }, place.variant);
}

module.exports = { within: within, refresh: refresh, again: again, runtimeOf: runtimeOf, provedOf: provedOf };
