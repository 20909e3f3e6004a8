/* page/compare.js -- duas execuções lado a lado: a ordem dos callbacks, e onde elas se separam.
 *
 * Os números mudam de uma execução para a outra; o que identifica um callback é a espécie, a linha e
 * a função que o agendou, o nome, e, entre os que nisso são iguais (os de um laço), a ordem em que
 * nasceram. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var chips = need('raio-x/page/chip');
  var dialog = need('raio-x/page/dialog');
  var dom = need('raio-x/page/dom');
  var words = need('raio-x/page/words');

  var BEFORE = 4, AFTER = 9; // quantos callbacks se mostram em volta da diferença

  function signature(thing) {
    return [thing.kind, thing.at, thing.call, thing.name].join('|');
  }

  // { id: 'fs|a.js:6|readFile|aoLer|3' }: o terceiro que nasceu igual.
  function identities(model) {
    var found = Object.create(null), born = Object.create(null);
    model.events.forEach(function (event) {
      var thing = models.thingOf(model, event), sign = signature(thing);
      if (found[thing.id] !== undefined) return;
      born[sign] = (born[sign] || 0) + 1;
      found[thing.id] = sign + '|' + born[sign];
    });
    return found;
  }

  // Os callbacks na ordem em que começaram na thread do JavaScript. O programa principal (0) e o despertador
  // dos timers (sem número) não são callbacks de ninguém.
  function order(model) {
    return model.events.filter(function (event) {
      return event.ev === 'begin' && event.thread === 'js' && event.id !== undefined && event.id !== 0;
    });
  }

  // { at: o índice do primeiro callback diferente, ou -1; a, b: as duas ordens }
  function compare(one, other) {
    var a = order(one), b = order(other), at = -1, mine = identities(one), theirs = identities(other);
    for (var n = 0; n < Math.max(a.length, b.length) && at < 0; n++) {
      if (!a[n] || !b[n] || mine[a[n].id] !== theirs[b[n].id]) at = n;
    }
    return { at: at, a: a, b: b };
  }

  function cell(row, model, event) {
    var box = dom.add(row, 'td');
    if (event) chips.fill(chips.create(box, 'span'), model, models.thingOf(model, event).id);
    else dom.add(box, 'span', 'none', words.word('compare.end'));
  }

  function rows(body, found, one, other) {
    var from = Math.max(0, found.at - BEFORE), count = Math.max(found.a.length, found.b.length);
    for (var n = from; n < Math.min(count, from + BEFORE + AFTER); n++) {
      var row = dom.add(body, 'tr', n === found.at ? 'apart' : '');
      dom.add(row, 'th', '', words.number(n + 1)).scope = 'row';
      cell(row, one, found.a[n]);
      cell(row, other, found.b[n]);
      dom.add(row, 'td', 'sign', n === found.at ? '◀ ' + words.word('compare.here') : '');
    }
  }

  function grid(box, app, found, other) {
    var table = dom.add(box, 'table', 'sides'), head = dom.add(dom.add(table, 'thead'), 'tr');
    dom.add(head, 'th', '', 'nº').scope = 'col';
    dom.add(head, 'th', '', app.runLabel(app.index)).scope = 'col';
    dom.add(head, 'th', '', app.runLabel(other)).scope = 'col';
    dom.add(head, 'td');
    rows(dom.add(table, 'tbody'), found, app.model, app.modelOf(other));
  }

  function picker(box, app, other) {
    if (app.runs.length < 3) return;
    var label = dom.add(box, 'label', '', words.word('compare.with') + ' ');
    var select = dom.add(label, 'select');
    app.runs.forEach(function (run, n) {
      if (n === app.index) return;
      var option = dom.add(select, 'option', '', app.runLabel(n));
      option.value = n;
      option.selected = n === other;
    });
    select.addEventListener('change', function () { open(app, Number(select.value)); });
  }

  function open(app, other) {
    var found = compare(app.model, app.modelOf(other));
    dialog.open('compare', 'compare.title', function (box) {
      picker(box, app, other);
      dom.add(box, 'p', 'result', found.at < 0 ? words.word('compare.same') :
        words.word('compare.differs', { n: words.number(found.at + 1) }));
      grid(box, app, found, other);
      if (found.at < 0 || !found.a[found.at]) return;
      dom.button(box, 'primary', words.word('compare.jump'), function () {
        dom.byId('compare').close();
        app.jump(found.a[found.at].i);
      });
    });
  }

  return { compare: compare, open: open };
})
