/* page.js -- o que a página faz no navegador: o tema, o índice, a busca; e, quando quem serve é ./kit pagina, o que já
 * se fez e o botão que roda. Sem ele, tudo se lê. */
(function () {
  'use strict';

  var html = document.documentElement, root = html.dataset.root;

  function $(selector) {
    return document.querySelector(selector);
  }

  function make(name, text, parent) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  // Onde o navegador não deixa guardar nada, a escolha vale só nesta página.
  function remember(value) {
    try { localStorage.setItem('nozinho-tema', value); } catch (error) { /* sem memória */ }
  }
  function remembered() {
    try { return localStorage.getItem('nozinho-tema'); } catch (error) { return null; }
  }

  // ---- O tema: o do sistema, até que se escolha ----

  function isDark() {
    var chosen = html.dataset.tema;
    return chosen ? chosen === 'escuro' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function startTheme() {
    var button = $('#tema'), chosen = remembered();
    if (chosen) html.dataset.tema = chosen;
    function label() { button.textContent = isDark() ? 'Claro' : 'Escuro'; }
    button.hidden = false;
    label();
    button.addEventListener('click', function () {
      html.dataset.tema = isDark() ? 'claro' : 'escuro';
      remember(html.dataset.tema);
      label();
    });
  }

  // ---- O índice: aberto onde há lugar para ele ----

  function startContents() {
    var index = $('nav.livro details'), here = $('nav.livro [aria-current]');
    if (!index || !matchMedia('(min-width: 62rem)').matches) return;
    index.open = true;
    if (here) here.scrollIntoView({ block: 'nearest' });
  }

  // ---- A busca: sem acentos, todas as palavras, em qualquer ordem ----

  var pages = null; // [{ to, title, sections: [{ anchor, heading, text, plain }] }]

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  window.nozinhoSearch = function (list) {
    pages = list;
    pages.forEach(function (page) {
      page.sections.forEach(function (section) {
        section.plain = plain(section.text);
        section.plainHeading = plain(page.title + ' ' + section.heading);
      });
    });
    search();
  };

  function load() {
    if (pages !== null) return;
    pages = [];
    make('script', '', document.head).src = root + 'busca.js';
  }

  // Quanto uma seção serve: cada palavra vale mais no título; 0, se falta uma.
  function score(section, words) {
    return words.reduce(function (sum, word) {
      var points = (section.plainHeading.indexOf(word) >= 0 ? 5 : 0) + (section.plain.indexOf(word) >= 0 ? 1 : 0);
      return sum === 0 || points === 0 ? 0 : sum + points;
    }, 1);
  }

  function find(words) {
    var found = [];
    pages.forEach(function (page, at) {
      page.sections.forEach(function (section) {
        var points = score(section, words);
        if (points > 0) found.push({ page: page, section: section, points: points, at: at });
      });
    });
    return found.sort(function (a, b) { return b.points - a.points || a.at - b.at; }).slice(0, 20);
  }

  // Um pedaço do texto em volta da primeira palavra achada. (Tirar acentos não muda o tamanho do que se escreve aqui.)
  function snippet(section, words, parent) {
    var at = Math.max(0, section.plain.indexOf(words[0]));
    var from = Math.max(0, at - 50), piece = section.text.slice(from, at + 110);
    var small = make('small', from > 0 ? '…' : '', parent), inside = at - from;
    if (section.plain.indexOf(words[0]) < 0) { small.append(piece); return; }
    small.append(piece.slice(0, inside));
    make('mark', piece.substr(inside, words[0].length), small);
    small.append(piece.slice(inside + words[0].length) + '…');
  }

  function show(found, words) {
    var list = $('#achados');
    list.textContent = '';
    if (found.length === 0) make('p', 'Nada com estas palavras.', make('li', '', list));
    found.forEach(function (each) {
      var link = make('a', '', make('li', '', list));
      link.href = root + each.page.to + (each.section.anchor ? '#' + each.section.anchor : '');
      make('b', each.page.title, link);
      if (each.section.heading) link.append(' › ' + each.section.heading);
      snippet(each.section, words, link);
    });
  }

  function search() {
    var words = plain($('#busca').value).split(/\s+/).filter(Boolean);
    $('#achados').hidden = words.length === 0;
    if (words.length > 0) show(find(words), words);
  }

  // As setas andam pelos achados; Esc fecha; "/" leva à busca.
  function move(event) {
    var stops = [$('#busca')].concat([].slice.call(document.querySelectorAll('#achados a')));
    var at = stops.indexOf(document.activeElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') { $('#achados').hidden = true; $('#busca').focus(); }
    if (event.key === 'Enter' && at === 0 && stops[1]) stops[1].click();
    if (!step || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  }

  function startSearch() {
    var box = $('#busca');
    box.hidden = false;
    box.addEventListener('focus', load);
    box.addEventListener('input', search);
    $('.busca').addEventListener('keydown', move);
    document.addEventListener('click', function (event) { if (!$('.busca').contains(event.target)) $('#achados').hidden = true; });
    document.addEventListener('keydown', function (event) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || /INPUT|TEXTAREA/.test(document.activeElement.tagName)) return;
      event.preventDefault();
      box.focus();
    });
  }

  // ---- Com o kit: o que já se fez, e rodar ----

  function markItems(state) {
    document.querySelectorAll('[data-exercise]').forEach(function (item) {
      item.classList.toggle('feito', state.passed.indexOf(item.dataset.exercise) >= 0);
      item.classList.toggle('atual', state.current === item.dataset.exercise);
    });
    var own = $('#feito');
    if (own && state.passed.indexOf(html.dataset.exercise) >= 0) own.textContent = 'Feito ✓';
  }

  function showProgress(state) {
    var cover = $('.capa');
    if (!cover) return;
    var box = document.createElement('div'), bar = document.createElement('progress');
    box.className = 'andamento';
    make('p', state.said, box);
    bar.max = state.total;
    bar.value = state.passed.length;
    bar.setAttribute('aria-label', state.said);
    box.appendChild(bar);
    cover.before(box);
  }

  function startKit() {
    if (!nozinho.isServed()) return;
    fetch(nozinho.address('estado')).then(function (response) { return response.json(); }).then(function (state) {
      markItems(state);
      showProgress(state);
    });
    nozinho.offerAll(function (block) {
      return function () {
        var screen = block.querySelector('.saida') || make('pre', '', block);
        screen.className = 'saida';
        screen.setAttribute('role', 'log');
        screen.tabIndex = 0;
        return screen;
      };
    });
  }

  startTheme();
  startContents();
  startSearch();
  startKit();
})();
