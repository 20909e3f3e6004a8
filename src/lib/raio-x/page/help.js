/* page/help.js -- a ajuda: o que se vê, as figuras e as teclas. */
(function (native, need) {
  'use strict';

  var dialog = need('raio-x/page/dialog');
  var dom = need('raio-x/page/dom');
  var shapes = need('raio-x/page/shapes');
  var words = need('raio-x/page/words');

  // As teclas e o texto de cada linha; um nome que começa por "key." é traduzido.
  var KEYS = [
    [['key.space', 'K'], 'keys.play'], [['key.left', 'key.right'], 'keys.step'],
    [['Shift key.left', 'Shift key.right'], 'keys.leap'], [['Home', 'End'], 'keys.ends'],
    [['[', ']'], 'keys.same'], [['−', '+'], 'keys.speed'], [['/'], 'keys.find'],
    [['P'], 'keys.ask'], [['1', '…', '9', 'key.enter'], 'keys.guess'], [['T'], 'keys.table'], [['G'], 'keys.projector'],
    [['A'], 'keys.theme'], [['L'], 'keys.lang'], [['O'], 'keys.options'], [['Z', 'X'], 'keys.zoom'], [['E'], 'keys.axis'],
    [['R'], 'keys.run'], [['M'], 'keys.shuffle'], [['C'], 'keys.compare'], [['?'], 'keys.help'], [['Esc'], 'keys.escape']
  ];
  var KINDS = ['timer', 'immediate', 'tick', 'micro', 'fs', 'dns', 'sqlite', 'crypto', 'zlib', 'tcp', 'process', 'signal',
    'watch', 'stdin'];

  function keyName(name) {
    return name.split(' ').map(function (part) { return words.has(part) ? words.word(part) : part; }).join(' ');
  }

  function keys(box) {
    dom.add(box, 'h3', '', words.word('help.keys'));
    var list = dom.add(box, 'dl', 'keys');
    KEYS.forEach(function (row) {
      var group = dom.add(list, 'div'), term = dom.add(group, 'dt');
      row[0].forEach(function (name) { dom.add(term, 'kbd', '', keyName(name)); });
      dom.add(group, 'dd', '', words.word(row[1]));
    });
  }

  function signs(box) {
    dom.add(box, 'h3', '', words.word('help.signs'));
    var list = dom.add(box, 'ul', 'signs');
    KINDS.forEach(function (kind) {
      var item = dom.add(list, 'li');
      shapes.draw(item, kind);
      dom.add(item, 'span', '', kind);
    });
  }

  function open() {
    var box = dialog.open('help', 'help.title', function (box) {
      dom.add(box, 'p', '', words.word('help.about'));
      keys(box);
      signs(box);
    });
    box.scrollTop = 0;
  }

  return { open: open };
})
