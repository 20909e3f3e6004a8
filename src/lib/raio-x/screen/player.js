/* raio-x/screen/player.js -- onde se está no rastro, e o que cada tecla faz. Não escreve nada. */
(function (native, need) {
  'use strict';

  var words = need('raio-x/screen/words').words;

  var SPEEDS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

  function Player(model) {
    this.model = model;
    this.position = -1; // o índice do último evento mostrado
    this.ui = { playing: false, speed: 5, asking: false, hidden: false, filter: [], prompt: null, message: '', help: false, live: false };
  }

  Player.prototype.passes = function (i) {
    var filter = this.ui.filter;
    return filter.length === 0 || filter.indexOf(this.model.events[i].kind) !== -1;
  };

  // O vizinho que o filtro deixa passar, ou -2.
  Player.prototype.neighbour = function (direction) {
    for (var i = this.position + direction; i >= 0 && i < this.model.events.length; i += direction) {
      if (this.passes(i)) return i;
    }
    return direction < 0 ? -1 : -2;
  };

  // O que se pergunta à turma: quem roda agora, ou se o loop dorme.
  function isQuestion(event) {
    return event.ev === 'sleep' || (event.ev === 'begin' && event.thread === 'js');
  }

  // Vai até a beira do próximo callback e pergunta; se não há outro, anda um passo comum.
  Player.prototype.stopBefore = function (next) {
    var events = this.model.events;
    for (var i = next; i < events.length; i++) {
      if (!isQuestion(events[i]) || !this.passes(i)) continue;
      this.position = i - 1;
      this.ui.hidden = true;
      this.ui.playing = false;
      return;
    }
    this.position = next;
  };

  // Um passo; diz se saiu do lugar. Perguntando antes, um pergunta e o seguinte responde.
  Player.prototype.forward = function () {
    var next = this.ui.hidden ? this.position + 1 : this.neighbour(1);
    if (next === -2) return false;
    if (this.ui.asking && !this.ui.hidden) {
      this.stopBefore(next);
    } else {
      this.ui.hidden = false;
      this.position = next;
    }
    return true;
  };

  Player.prototype.back = function () {
    this.ui.hidden = false;
    this.position = this.neighbour(-1);
  };

  Player.prototype.jump = function (i) {
    this.ui.hidden = false;
    this.position = Math.max(-1, Math.min(i, this.model.events.length - 1));
  };

  Player.prototype.changeSpeed = function (step) {
    var at = SPEEDS.indexOf(this.ui.speed) + step;
    this.ui.speed = SPEEDS[Math.max(0, Math.min(at, SPEEDS.length - 1))];
  };

  // ---- as perguntas do rodapé ----

  Player.prototype.ask = function (label, answer) {
    this.ui.prompt = { label: label, text: '', answer: answer };
  };

  Player.prototype.go = function (text) {
    var number = Number(text);
    if (text === '') return;
    if (!/^\d+$/.test(text) || number > this.model.events.length) this.ui.message = words.badNumber;
    else this.jump(number - 1);
  };

  Player.prototype.filterBy = function (text) {
    var model = this.model;
    var wanted = text.split(/[ ,]+/).filter(Boolean);
    var unknown = wanted.filter(function (kind) { return model.kinds[kind] === undefined; });
    if (unknown.length === 0) this.ui.filter = wanted;
    else this.ui.message = words.badKind + unknown.join(' ') + '; ' + words.kinds + Object.keys(model.kinds).join(' ');
  };

  Player.prototype.typed = function (text, name) {
    var prompt = this.ui.prompt;
    if (name === 'escape') this.ui.prompt = null;
    else if (name === 'backspace') prompt.text = prompt.text.slice(0, -1);
    else if (name === 'return' || name === 'enter') {
      this.ui.prompt = null;
      prompt.answer.call(this, prompt.text);
    } else if (text && text >= ' ') prompt.text += text;
  };

  // ---- as teclas ----

  var ACTIONS = {
    right: Player.prototype.forward,
    left: Player.prototype.back,
    home: function () { this.jump(-1); },
    end: function () { this.jump(this.model.events.length - 1); },
    ' ': function () { this.ui.playing = !this.ui.playing; },
    '+': function () { this.changeSpeed(1); },
    '-': function () { this.changeSpeed(-1); },
    g: function () { this.ask(words.goPrompt, this.go); },
    f: function () { this.ask(words.filterPrompt, this.filterBy); },
    p: function () {
      this.ui.asking = !this.ui.asking;
      this.ui.hidden = false;
    },
    '?': function () { this.ui.help = true; }
  };
  ACTIONS['='] = ACTIONS['+']; // a mesma tecla, sem Shift
  ACTIONS.h = ACTIONS['?'];

  // Uma tecla. Devolve false se é a de sair.
  Player.prototype.key = function (text, key) {
    var name = key.name === undefined || (text && key.name === 'space') ? text : key.name;
    this.ui.message = '';
    if (key.ctrl && key.name === 'c') return false;
    if (this.ui.prompt) this.typed(text, key.name);
    else if (this.ui.help) this.ui.help = false;
    else if (name === 'q') return false;
    else if (Object.prototype.hasOwnProperty.call(ACTIONS, name)) ACTIONS[name].call(this);
    return true;
  };

  return { Player: Player };
})
