/* page/dialog.js -- as janelinhas: <dialog> do navegador, que prende o foco, fecha com Esc e o devolve. */
(function (native, need) {
  'use strict';

  var dom = need('raio-x/page/dom');
  var words = need('raio-x/page/words');

  // Abre a janela com o título e o que `fill` puser nela.
  function open(id, title, fill) {
    var box = dom.clear(dom.byId(id));
    dom.add(box, 'h2', '', words.word(title)).id = id + '-title';
    fill(box);
    dom.button(box, 'close', words.word('close'), function () { box.close(); });
    if (!box.open) box.showModal();
    return box;
  }

  function anyOpen() {
    return document.querySelector('dialog[open]') !== null;
  }

  return { open: open, anyOpen: anyOpen };
})
