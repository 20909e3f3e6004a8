/* files.js -- avisa quando o aluno salva.
 *
 * Cada editor salva de um jeito: escreve por cima, esvazia e escreve, grava ao lado e troca o nome, formata depois
 * de salvar. Por isso não se olha o aviso do sistema, e sim o que os arquivos dizem: o aviso só diz que é hora de
 * olhar, e de segundo em segundo se olha mesmo sem ele (a pasta pode ter sido trocada por outra). Onde o sistema
 * não avisa, como numa pasta de rede, olha-se mais vezes. */
'use strict';

var fs = require('fs');
var path = require('path');

var QUIET = 15;       // ms depois do aviso: o editor acabou de escrever
var EMPTY = 250;      // ms: quanto se espera por um arquivo que ficou vazio
var HEARTBEAT = 1000; // ms entre as olhadas, onde o sistema avisa…
var POLLING = 300;    // …e onde não avisa
var LARGEST = 1 << 20;

// Os sistemas de arquivos cujas mudanças podem vir de outra máquina, que a inotify não vê: NFS, SMB (três
// números), 9p, FUSE, as pastas do Windows no WSL e as do VirtualBox.
var REMOTE = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x53464846, 0x786f4256];

function needsPolling(folder) {
  if (/^(polling|olhar)$/.test(process.env.KIT_VIGIA || '')) return true;
  try {
    return REMOTE.indexOf(fs.statfsSync(folder).type >>> 0) >= 0;
  } catch (error) {
    return true;
  }
}

// O que o arquivo diz. De um grande, basta o tamanho e a hora; de um que não há, nada.
function contents(file) {
  try {
    var stat = fs.statSync(file);
    if (!stat.isFile()) return ''; // uma pasta; ou um cano (mkfifo), que não se acabaria de ler
    return stat.size > LARGEST ? stat.size + ' ' + stat.mtimeMs : fs.readFileSync(file, 'latin1');
  } catch (error) {
    return null;
  }
}

// Os arquivos que contam: os que se editam e os que o aluno pôs ao lado deles; não os que os editores deixam.
function names(folder, files) {
  var beside;
  try {
    beside = fs.readdirSync(folder);
  } catch (error) {
    beside = [];
  }
  return files.concat(beside.filter(function (name) {
    return files.indexOf(name) < 0 && !/^\.|~$|^#|^\d+$|\.(?:swp|tmp|bak)$/.test(name);
  }));
}

function Watcher(folder, files, onSave) {
  this.folder = folder;
  this.files = files;
  this.onSave = onSave;
  this.polls = needsPolling(folder);
  this.watches = [];
  this.soon = null;     // a olhada que um aviso pediu…
  this.patience = null; // …e a que espera por um arquivo que ficou vazio
  this.known = this.read();
  if (!this.polls) this.listen();
  this.beat = setInterval(this.look.bind(this, false), this.polls ? POLLING : HEARTBEAT);
}

Watcher.prototype.read = function () {
  var folder = this.folder, all = {};
  names(folder, this.files).forEach(function (name) { all[name] = contents(path.join(folder, name)); });
  return all;
};

// Uma pasta que não dá para vigiar (o sistema tem um limite de vigias) também se olha de tempos em tempos.
Watcher.prototype.listen = function () {
  var watcher = this, soon = this.lookSoon.bind(this);
  var folders = this.files.map(function (file) { return path.dirname(path.join(watcher.folder, file)); });
  try {
    folders.concat(this.folder).filter(function (folder, i, all) { return all.indexOf(folder) === i; }).forEach(function (folder) {
      watcher.watches.push(fs.watch(folder, soon).on('error', function () {}));
    });
  } catch (error) {
    this.polls = true;
  }
};

// Um salvar são vários avisos seguidos. Se a olhada vier no meio deles, os que faltam trazem outra.
Watcher.prototype.lookSoon = function () {
  if (this.soon === null) this.soon = setTimeout(this.look.bind(this, false), QUIET);
};

function isSame(before, after) {
  return Object.keys(Object.assign({}, before, after)).every(function (name) { return before[name] === after[name]; });
}

// Um arquivo vazio, ou sumido, que há pouco não era: o editor pode estar no meio do caminho.
function isHalfway(files, before, after) {
  return files.some(function (name) { return before[name] && !after[name]; });
}

// Dá um tempo a quem está no meio do caminho.
Watcher.prototype.wait = function () {
  if (this.patience === null) this.patience = setTimeout(this.look.bind(this, true), EMPTY);
};

Watcher.prototype.look = function (outOfPatience) {
  clearTimeout(this.soon);
  this.soon = null;
  var after = this.read(), changed = !isSame(this.known, after);
  if (changed && !outOfPatience && isHalfway(this.files, this.known, after)) return this.wait();
  clearTimeout(this.patience);
  this.patience = null;
  if (!changed) return;
  this.known = after;
  this.onSave();
};

Watcher.prototype.close = function () {
  clearTimeout(this.soon);
  clearTimeout(this.patience);
  clearInterval(this.beat);
  this.watches.forEach(function (watch) { watch.close(); });
};

module.exports = { Watcher: Watcher, needsPolling: needsPolling };
