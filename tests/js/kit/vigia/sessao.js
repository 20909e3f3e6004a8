// A sessão, sem tela: rodar um exercício cujo runtime não foi construído não a encerra.
// limite: 60
var fs = require('fs');
var os = require('os');
var path = require('path');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sessao-'));
process.env.KIT_PASTA = path.join(folder, 'kit');
delete process.env.KIT_LANG;
var KIT = '../../../../src/kit/';
var Session = require(KIT + 'watch/session').Session;
var exercise = Object.assign({}, require(KIT + 'course/course').find('01/03')[0], { runtime: '01-nao-ha', run: 'a.js' });

var front = {
  start: function (session) { this.session = session; },
  stop: function () { console.log('fim'); },
  leave: function () { console.log('o terminal é do programa'); },
  back: function () {
    console.log('e volta');
    return Promise.resolve();
  },
  show: function (state, event) {
    if (event.type === 'opened') setImmediate(press, this.session, 'run');
    if (event.type === 'returned') setImmediate(press, this.session, 'quit');
  }
};

function press(session, key) {
  session.dispatch({ type: 'key', key: key, view: { page: 1, furthest: 0 } });
}

new Session([exercise], front).start(0).then(function (code) {
  console.log('código ' + code + ', ' + process.listenerCount('uncaughtException'));
  fs.rmSync(folder, { recursive: true, force: true });
});

// espera: o terminal é do programa
// espera: e volta
// espera: fim
// espera: código 0, 0
// espera-erro: 01-nao-ha
