/* terminal.js -- o terminal enquanto é nosso: teclas cruas, a tela de reserva, o cursor escondido; e ele de volta,
 * como estava, seja qual for a saída. */
'use strict';

var readline = require('readline');
var keys = require('./keys');
var Painter = require('./painter').Painter;
var t = require('../words').of('watch');

var ESCAPE_WAIT = 50; // ms: quanto se espera para saber se um ESC é a tecla Esc ou o começo de outra
var SUSPEND_WAIT = 100;

// onKey(comando) a cada tecla que é um comando; onRedraw() quando a tela tem de se desenhar outra vez.
function Terminal(onKey, onRedraw) {
  this.painter = new Painter(function (text) { process.stdout.write(text); });
  this.wanted = false; // a tela é nossa…
  this.isOpen = false; // …e está no terminal: Ctrl-Z a tira de lá por um tempo
  this.onKey = onKey;
  this.onRedraw = onRedraw;
  this.waiting = null; // quem espera por uma tecla qualquer
  this.forgetters = [];
}

Terminal.prototype.listen = function (emitter, event, listener) {
  listener = listener.bind(this);
  emitter.on(event, listener);
  this.forgetters.push(function () { emitter.removeListener(event, listener); });
};

Terminal.prototype.start = function () {
  readline.emitKeypressEvents(process.stdin, { escapeCodeTimeout: ESCAPE_WAIT });
  this.listen(process.stdin, 'keypress', this.press);
  this.listen(process.stdin, 'end', function () { this.onKey('quit'); });
  this.listen(process.stdout, 'resize', this.redraw);
  this.listen(process, 'SIGCONT', this.resume);
  this.listen(process, 'exit', this.hide);
  this.open();
};

Terminal.prototype.stop = function () {
  this.hide();
  this.forgetters.forEach(function (forget) { forget(); });
};

function setRaw(raw) {
  process.stdin.setRawMode(raw);
  if (raw) process.stdin.resume();
  else process.stdin.pause();
}

// A tela é nossa, e se desenha.
Terminal.prototype.open = function () {
  this.wanted = true;
  setRaw(true);
  if (!this.isOpen) this.painter.open();
  this.isOpen = true;
  this.redraw();
};

// O terminal volta a ser o de antes.
Terminal.prototype.hide = function () {
  this.wanted = false;
  this.leave();
};

Terminal.prototype.leave = function () {
  if (!this.isOpen) return;
  this.isOpen = false;
  setRaw(false);
  this.painter.close();
};

Terminal.prototype.press = function (text, key) {
  var waiting = this.waiting, command = keys.ofKey(text, key);
  this.waiting = null;
  if (waiting !== null) waiting();
  else if (command === 'suspend') this.suspend();
  else if (command === 'redraw') this.redraw();
  else if (command !== undefined) this.onKey(command);
};

// Promessa de uma tecla, fora da nossa tela.
Terminal.prototype.anyKey = function (text) {
  var terminal = this;
  process.stdout.write(text);
  setRaw(true);
  return new Promise(function (resolve) { terminal.waiting = resolve; });
};

Terminal.prototype.redraw = function () {
  this.painter.forget();
  if (this.isOpen) this.onRedraw();
};

// Ctrl-Z: o grupo inteiro para, como se a tecla não fosse nossa. Onde não há quem nos continue (sem um shell), o
// sistema não deixa parar, e é o relógio que traz a tela de volta.
Terminal.prototype.suspend = function () {
  this.leave();
  process.stdout.write(t('suspended') + '\n');
  process.kill(0, 'SIGTSTP');
  setTimeout(this.resume.bind(this), SUSPEND_WAIT);
};

Terminal.prototype.resume = function () {
  if (this.wanted) this.open();
};

Terminal.prototype.show = function (lines) {
  if (this.isOpen) this.painter.show(lines, this.size().columns);
};

Terminal.prototype.size = function () {
  return { rows: process.stdout.rows || 24, columns: process.stdout.columns || 80 };
};

module.exports = { Terminal: Terminal };
