/* slides.js -- liga o reveal.js, abre programas por cima do slide e mostra o que eles escrevem. */
(function () {
  'use strict';

  var panel = document.getElementById('painel'), screen = panel.querySelector('pre');

  Reveal.initialize({
    width: 1280, height: 720, margin: 0.03, minScale: 0.1, maxScale: 4, center: false,
    hash: true, history: false, slideNumber: 'c/t', transition: 'none', backgroundTransition: 'none', pdfMaxPagesPerSlide: 1,
    totalTime: Number(document.documentElement.dataset.seconds), plugins: [RevealNotes]
  });

  // Um programa inteiro, numa janela. O teclado é dela enquanto está aberta.
  document.querySelectorAll('.abrir').forEach(function (button) {
    button.addEventListener('click', function () { document.getElementById(button.dataset.open).showModal(); });
  });
  document.querySelectorAll('dialog').forEach(function (dialog) {
    dialog.addEventListener('keydown', function (event) { event.stopPropagation(); });
  });

  // A saída fica por cima, embaixo, até que se feche ou se mude de slide.
  function close() { panel.hidden = true; }
  document.getElementById('fechar').addEventListener('click', close);
  Reveal.on('slidechanged', close);
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.stopPropagation();
    close();
  }, true);
  nozinho.offerAll(function () {
    return function () {
      panel.hidden = false;
      return screen;
    };
  });
})();
