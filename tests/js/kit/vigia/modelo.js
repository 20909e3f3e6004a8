// O modelo de ./kit: cada acontecimento, o estado que ele deixa e o que ele pede.
var assert = require('assert');
var model = require('../../../../src/kit/watch/model');

function exercise(id) {
  return { id: id, number: id, chapter: id.slice(0, 2), hints: ['a', 'b', 'c'] };
}

var VIEW = { page: 5, furthest: 7 };
var state, asked, clock = 0;

function send(event) {
  event.now = clock += 10;
  var step = model.update(state, event);
  asked = step.effects.map(function (effect) { return effect.type; }).join(' ');
  state = step.state;
}
function press() {
  Array.prototype.forEach.call(arguments, function (key) { send({ type: 'key', key: key, view: VIEW }); });
}
function begin(progress, untouched) {
  state = model.create([exercise('01/01'), exercise('01/02'), exercise('02/01')],
    Object.assign({ passed: {}, hints: {}, gaveUp: {}, changed: {} }, progress));
  send({ type: 'opened', index: 1, statement: 'faça', untouched: untouched, progress: state.progress });
}
function judge(outcome, run) {
  send({ type: 'judged', run: run === undefined ? state.run : run, time: '10:00:00', verdict: { outcome: outcome, ms: 5 } });
}

// O intocado espera por quem o faça; o que já foi mexido, ou já passou, se confere ao abrir.
begin({}, true);
assert.strictEqual(asked, '');
assert.strictEqual(state.since, null);
begin({}, false);
assert.strictEqual(asked, 'check');
begin({ passed: { '01/02': 'ontem' } }, true);
assert.strictEqual(asked, 'check');

// Salvar confere; salvar de novo, antes do veredito, faz o primeiro deixar de valer.
begin({}, true);
send({ type: 'saved', untouched: false });
assert.strictEqual(asked, 'check');
var first = state.run;
send({ type: 'saved', untouched: false });
judge('passed', first);
assert.strictEqual(asked, '');
assert.strictEqual(state.verdict, null);
assert.notStrictEqual(state.since, null);
judge('failed');
assert.strictEqual(state.verdict.outcome, 'failed');
assert.strictEqual(state.since, null);
assert.strictEqual(asked, 'record');
judge('environment');
assert.strictEqual(asked, '');

// Passar se anota, e daí ninguém sai sem pedir.
send({ type: 'saved', untouched: false });
judge('passed');
assert.strictEqual(asked, 'record');
assert.strictEqual(state.at, 1);

// O que passa em C se confere de novo, com o vigia da memória; o que ele viu se acrescenta, se ainda vale.
state.exercises[1].kind = 'C';
send({ type: 'saved', untouched: false });
judge('failed');
assert.strictEqual(asked, 'record');
judge('passed');
assert.strictEqual(asked, 'record lookAgain');
send({ type: 'lookedAgain', run: state.run - 1, notes: ['tarde'] });
assert.strictEqual(state.verdict.notes, undefined);
send({ type: 'lookedAgain', run: state.run, notes: ['vazou'] });
assert.deepStrictEqual(state.verdict.notes, ['vazou']);
judge('crash');
assert.strictEqual(asked, 'record lookAgain'); // caiu, e só se sabe o sinal
judge('time');
assert.strictEqual(asked, 'record');
state.exercises[1].kind = undefined;

// O seguinte e o anterior; nas pontas, um recado. Trocar de exercício larga a conferência que corria.
press('next');
assert.strictEqual(asked, 'open');
send({ type: 'opened', index: 2, statement: '', untouched: true, progress: state.progress });
assert.strictEqual(state.verdict, null);
press('next');
assert.strictEqual(asked + state.note, 'isLast');
press('up');
assert.strictEqual(state.note, null);
send({ type: 'saved', untouched: false });
var old = state.run;
press('previous');
judge('passed', old);
assert.strictEqual(asked, '');

// Dicas: a primeira tecla dá a primeira; fechadas e reabertas, mostra as que já deu; na última, um recado.
begin({}, true);
press('hint');
assert.strictEqual(asked + ' ' + state.panel, 'hint hints');
send({ type: 'progress', progress: { passed: {}, hints: { '01/02': 1 }, gaveUp: {}, changed: {} } });
press('escape', 'hint');
assert.strictEqual(asked + ' ' + state.panel, ' hints');
press('hint');
assert.strictEqual(asked, 'hint');
send({ type: 'progress', progress: { passed: {}, hints: { '01/02': 3 }, gaveUp: {}, changed: {} } });
press('hint');
assert.strictEqual(asked + state.note, 'lastHint');

// A solução, antes de passar: pergunta; outra tecla desfaz; a mesma confirma, e fica anotado.
begin({}, true);
press('solution');
assert.strictEqual(asked + state.panel, 'confirm');
press('down');
assert.strictEqual(state.panel, null);
press('solution', 'solution');
assert.strictEqual(asked + ' ' + state.panel, 'giveUp read solution');
begin({ gaveUp: { '01/02': true } }, true);
press('solution');
assert.strictEqual(asked, 'read');
press('diff');
assert.strictEqual(asked + state.note, 'diffLater');
begin({ passed: { '01/02': 'ontem' } }, false);
press('diff');
assert.strictEqual(asked + ' ' + state.panel, 'read diff');
press('diff');
assert.strictEqual(state.panel, null);

// Rolar não passa das pontas.
press('up');
assert.strictEqual(state.scroll, 0);
press('pagedown', 'pagedown');
assert.strictEqual(state.scroll, 7);
press('home', 'down');
assert.strictEqual(state.scroll, 1);
press('end');
assert.strictEqual(state.scroll, 7);

// A lista: anda, abre, ou volta para onde se estava.
press('list', 'up', 'up', 'up');
assert.strictEqual(state.screen + state.cursor, 'list0');
press('end', 'enter');
assert.strictEqual(asked, 'open');
press('escape');
assert.strictEqual(state.screen + state.at, 'exercise1');

// Enquanto o programa tem o terminal, salvar fica para a volta; e a conferência que ele interrompeu se refaz.
begin({}, true);
press('run');
assert.strictEqual(asked, 'live');
send({ type: 'saved', untouched: false });
assert.strictEqual(asked, '');
send({ type: 'returned' });
assert.strictEqual(asked, 'check');
press('run');
send({ type: 'returned' });
assert.strictEqual(asked, 'check');
judge('failed');
press('run');
send({ type: 'returned' });
assert.strictEqual(asked, '');
assert.strictEqual(state.verdict.outcome, 'failed');

// Sair, de onde for; e uma tecla que não diz nada não faz nada.
press('list', 'quit');
assert.strictEqual(asked, 'quit');
press('hint');
assert.strictEqual(asked, '');
console.log('ok');

// espera: ok
