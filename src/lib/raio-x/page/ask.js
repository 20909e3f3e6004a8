/* page/ask.js -- "pergunte antes": esconde o próximo passo até a turma dar um palpite.
 *
 * Pergunta-se antes de cada callback que começa na thread do JavaScript, e antes de o loop dormir. As
 * respostas oferecidas são o que o rastro diz que espera nas filas e nos timers; a certa não entra
 * por fora. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var chips = need('raio-x/page/chip');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var MOST = 8, SLEEP = 'sleep';

  function create(app) {
    return { app: app, box: dom.byId('ask'), on: false, open: null, verdict: null, guess: undefined };
  }

  function isQuestion(event) {
    return (event.ev === 'begin' && event.thread === 'js') || event.ev === 'sleep';
  }

  function nextQuestion(self, from) {
    var events = self.app.model.events;
    for (var i = from + 1; i < events.length; i++) if (isQuestion(events[i])) return i;
    return -1;
  }

  // Um de cada fila por vez: assim nenhuma fila longa esconde as outras.
  function candidates(state) {
    var lists = Object.keys(state.queues).map(function (name) { return state.queues[name]; });
    lists.push(state.timers.map(function (timer) { return timer[0]; }));
    var found = [], longest = lists.reduce(function (most, list) { return Math.max(most, list.length); }, 0);
    for (var n = 0; n < Math.min(longest, MOST); n++) {
      lists.forEach(function (list) {
        if (n < list.length && found.length < MOST && found.indexOf(list[n]) < 0) found.push(list[n]);
      });
    }
    return found.sort(function (a, b) { return a - b; }).concat(SLEEP);
  }

  function answerOf(self, event) {
    return event.ev === 'sleep' ? SLEEP : models.thingOf(self.app.model, event).id;
  }

  // Um passo para a frente: até a beira da pergunta; com a pergunta aberta, a resposta.
  function step(self) {
    var player = self.app.player;
    if (self.open !== null) return reveal(self);
    var at = nextQuestion(self, player.i);
    if (at < 0 && self.app.isLive()) return;
    self.verdict = null;
    if (at < 0) {
      self.app.moveTo(self.app.model.events.length - 1);
      self.verdict = { end: true };
    } else {
      self.app.moveTo(at - 1);
      self.open = { at: at, candidates: candidates(models.stateAt(self.app.model, at - 1)) };
      self.guess = undefined;
      self.app.pause();
    }
    self.drawn = false;
    self.app.touch();
  }

  function reveal(self) {
    var open = self.open, answer = answerOf(self, self.app.model.events[open.at]);
    self.verdict = {
      answer: answer, guess: self.guess, outside: open.candidates.indexOf(answer) < 0
    };
    self.open = null;
    self.drawn = false;
    self.app.moveTo(open.at);
  }

  function guess(self, n) {
    if (self.open === null || self.open.candidates[n] === undefined) return;
    self.guess = self.open.candidates[n];
    self.drawn = false;
    self.app.touch();
  }

  // Quem anda por outro caminho (para trás, um salto) desiste da pergunta.
  function drop(self) {
    self.open = null;
    self.verdict = null;
    self.drawn = false;
  }

  function who(self, id) {
    return id === SLEEP ? words.word('ask.sleep') : names.full(models.thing(self.app.model, id));
  }

  function drawQuestion(self) {
    dom.add(self.box, 'h2', '', words.word('ask.title'));
    var list = dom.add(self.box, 'ol', 'guesses');
    self.open.candidates.forEach(function (id, n) {
      var button = dom.button(dom.add(list, 'li'), 'guess', '', function () { guess(self, n); });
      button.setAttribute('aria-pressed', self.guess === id);
      dom.add(button, 'kbd', '', String(n + 1));
      if (id === SLEEP) dom.add(button, 'span', 'label', who(self, id));
      else chips.fill(chips.create(button, 'span'), self.app.model, id);
    });
    if (self.open.candidates.length === 1) dom.add(self.box, 'p', '', words.word('ask.none'));
    dom.button(self.box, 'primary', words.word('ask.reveal'), function () { reveal(self); });
  }

  function verdictText(self) {
    var verdict = self.verdict;
    if (verdict.end) return words.word('ask.end');
    var key = verdict.guess === undefined ? 'ask.shown' : verdict.guess === verdict.answer ? 'ask.right' : 'ask.wrong';
    var text = words.word(key, { who: who(self, verdict.answer) });
    return verdict.outside ? text + ' ' + words.word('ask.outside') : text;
  }

  function drawVerdict(self) {
    var right = self.verdict.guess !== undefined && self.verdict.guess === self.verdict.answer;
    dom.add(self.box, 'p', right ? 'verdict right' : 'verdict', verdictText(self));
  }

  function draw(self) {
    var showing = self.on && (self.open !== null || self.verdict !== null);
    dom.setHidden(self.box, !showing);
    dom.setClass(self.box, 'open', self.open !== null);
    if (self.drawn === words.lang()) return;
    self.drawn = words.lang();
    var focused = self.box.contains(document.activeElement);
    dom.clear(self.box);
    if (self.open !== null) drawQuestion(self);
    else if (self.verdict !== null) drawVerdict(self);
    var first = focused && self.box.querySelector('.guess[aria-pressed=true], .primary');
    if (first) first.focus();
  }

  // O que ler em voz alta: a pergunta com os candidatos, ou o que o rastro respondeu.
  function spoken(self) {
    if (!self.on) return '';
    if (self.open !== null) {
      return words.word('ask.title') + ' ' + self.open.candidates.map(function (id, n) {
        return (n + 1) + ': ' + who(self, id);
      }).join('; ');
    }
    return self.verdict !== null ? verdictText(self) : '';
  }

  return { create: create, step: step, reveal: reveal, guess: guess, drop: drop, draw: draw, spoken: spoken };
})
