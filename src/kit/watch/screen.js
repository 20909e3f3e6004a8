/* screen.js -- a sessão na tela inteira. */
'use strict';

var view = require('./view');
var Terminal = require('./terminal').Terminal;
var t = require('../words').of('watch');

var TICK = 100; // ms: a conferência que demora mostra há quanto tempo

function Screen() {
  this.frame = { page: 1, furthest: 0 };
  this.state = null;
  this.clock = null;
}

Screen.prototype.start = function (session) {
  var screen = this;
  this.session = session;
  this.terminal = new Terminal(function (command) {
    session.dispatch({ type: 'key', key: command, view: screen.frame });
  }, this.draw.bind(this));
  this.terminal.start();
};

Screen.prototype.draw = function () {
  if (this.state === null) return;
  var size = this.terminal.size();
  this.frame = view.draw(this.state, size.columns, size.rows);
  this.terminal.show(this.frame.lines);
};

Screen.prototype.show = function (state) {
  this.state = state;
  this.setClock(state.since !== null);
  if (!state.away) this.draw();
};

Screen.prototype.setClock = function (runs) {
  var session = this.session;
  if (runs && this.clock === null) this.clock = setInterval(function () { session.dispatch({ type: 'tick' }); }, TICK);
  if (runs || this.clock === null) return;
  clearInterval(this.clock);
  this.clock = null;
};

Screen.prototype.stop = function () {
  this.setClock(false);
  this.terminal.stop();
};

Screen.prototype.leave = function () {
  this.terminal.hide();
};

Screen.prototype.back = function () {
  var terminal = this.terminal;
  return terminal.anyKey('\n' + t('back')).then(function () { terminal.open(); });
};

module.exports = { Screen: Screen };
