/* page/sentence.js -- um evento dito numa frase: na tela, com a plaquinha de quem se fala no meio; para
 * quem ouve, só palavras. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var chips = need('raio-x/page/chip');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var LONGEST = 120;

  function place(event, thing) {
    var at = models.splitPlace(event.at || (thing.kin && thing.kin.at));
    return at ? at.line : '?';
  }

  function short(text) {
    var line = String(text).replace(/\s+/g, ' ').replace(/^ | $/g, '');
    return line.length > LONGEST ? line.slice(0, LONGEST) + '…' : line;
  }

  function birth(event, thing) {
    if (event.at === undefined) return thing.kin ? 'say.schedule.kin' : 'say.schedule.bare';
    if (event.call === undefined) return 'say.schedule.line';
    return event.queue === undefined ? 'say.schedule' : 'say.schedule.queue';
  }

  function key(event, thing) {
    if (event.ev === 'schedule') return birth(event, thing);
    if ((event.ev === 'begin' || event.ev === 'end') && event.thread === 'js') return 'say.' + event.ev + '.js';
    return words.has('say.' + event.ev) ? 'say.' + event.ev : 'say.other';
  }

  // A frase com {who} ainda por trocar.
  function frame(event, thing) {
    return words.word(key(event, thing), {
      line: place(event, thing), call: event.call, queue: names.queue(event.queue), thread: event.thread,
      fd: event.fd, size: event.size, want: names.want(event.want), text: short(event.text), ev: event.ev,
      time: words.duration(Math.max(0, event.due_us - event.t_us))
    });
  }

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  function plain(model, event) {
    if (!event) return words.word('say.start');
    var thing = models.thingOf(model, event), text = frame(event, thing), who = names.full(thing);
    return capital(text.replace('{who}', function () { return who; }));
  }

  // As peças da frase na tela são sempre as mesmas; só o que está escrito nelas muda.
  function create() {
    var box = dom.byId('sentence');
    return {
      box: box, before: dom.add(box, 'span'), chip: chips.create(box, 'span'), after: dom.add(box, 'span'),
      odd: dom.add(box, 'em', 'odd')
    };
  }

  // O texto do programa pode ter um {who} também: só o primeiro é nosso.
  function show(self, view) {
    var text = view.event ? frame(view.event, models.thingOf(view.model, view.event)) : words.word('say.start'), at = text.indexOf('{who}');
    dom.setHidden(self.chip, at < 0);
    dom.setText(self.before, at < 0 ? text : text.slice(0, at));
    dom.setText(self.after, at < 0 ? '' : text.slice(at + 5));
    if (at >= 0) chips.fill(self.chip, view.model, view.who, view.who);
    dom.setHidden(self.odd, !view.state.odd);
    dom.setText(self.odd, words.word('say.odd'));
  }

  return { create: create, plain: plain, show: show };
})
