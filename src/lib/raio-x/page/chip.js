/* page/chip.js -- a plaquinha de um callback: figura da espécie, número, cor e nome.
 *
 * É a mesma em toda parte, do nascimento ao fim. As de uma lista se aproveitam de um passo para o
 * outro: só muda a que mostra outra coisa, e nunca há mais delas do que cabem. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var shapes = need('raio-x/page/shapes');
  var words = need('raio-x/page/words');

  function create(parent, tag) {
    var chip = dom.add(parent, tag || 'li', 'chip');
    chip.number = dom.add(chip, 'b', 'number');
    chip.shape = shapes.draw(chip.number, '');
    chip.digits = dom.add(chip.number, 'span');
    chip.label = dom.add(chip, 'span', 'label');
    return chip;
  }

  function paint(chip, thing) {
    chip.className = 'chip ' + (thing.colour >= 0 ? 'c' + thing.colour : 'plain');
    chip.setAttribute('data-id', thing.id);
    shapes.change(chip.shape, thing.kind);
    dom.setText(chip.digits, thing.numbered && thing.id !== 0 ? String(thing.id) : '');
    dom.setText(chip.label, names.label(thing));
    chip.title = words.word('kind.chip', { kind: thing.kind, who: names.full(thing) });
  }

  // A coisa pode ter ganhado nome desde a última vez (ao vivo), e a língua pode ter mudado.
  function fill(chip, model, id, current) {
    var thing = models.thing(model, id);
    var sign = id + '|' + names.label(thing) + '|' + words.lang() + thing.kind;
    if (chip.sign !== sign) {
      chip.sign = sign;
      paint(chip, thing);
    }
    dom.setClass(chip, 'now', id === current);
    return chip;
  }

  // Mostra os primeiros ids numa lista.
  function list(parent, model, ids, options) {
    var chips = parent.chips || (parent.chips = []);
    var shown = Math.min(ids.length, options.most);
    while (chips.length < shown) chips.push(create(parent));
    chips.forEach(function (chip, n) {
      dom.setHidden(chip, n >= shown);
      if (n < shown) fill(chip, model, options.idOf ? options.idOf(ids[n]) : ids[n], options.current);
      if (n < shown && options.note) note(chip, options.note(ids[n]));
      if (n < shown && options.faded) dom.setClass(chip, 'faded', options.faded(ids[n]));
    });
  }

  function note(chip, text) {
    if (!chip.note) chip.note = dom.add(chip, 'small');
    dom.setText(chip.note, text);
  }

  return { create: create, fill: fill, list: list };
})
