/* page/compare.js -- duas execuções lado a lado: a ordem dos callbacks, e onde elas se separam.
 *
 * O que faz de dois callbacks o mesmo é com raio-x/order. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var chips = need('raio-x/page/chip');
  var dialog = need('raio-x/page/dialog');
  var dom = need('raio-x/page/dom');
  var orders = need('raio-x/order');
  var words = need('raio-x/page/words');

  var BEFORE = 4, AFTER = 9; // quantos callbacks se mostram em volta da diferença

  // Os callbacks na ordem em que começaram, e as chaves deles: { events, keys }.
  function order(model) {
    var state = orders.create(), found = { events: [], keys: [] };
    model.events.forEach(function (event) {
      var key = orders.key(state, event);
      if (key === undefined) return;
      found.events.push(event);
      found.keys.push(key);
    });
    return found;
  }

  // { at: o índice do primeiro callback diferente, ou -1; a, b: as duas ordens }
  function compare(one, other) {
    var a = order(one), b = order(other), n = 0, most = Math.max(a.keys.length, b.keys.length);
    while (n < most && a.keys[n] === b.keys[n]) n++;
    return { at: n < most ? n : -1, a: a.events, b: b.events };
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
