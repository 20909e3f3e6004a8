/* page/words.js -- os textos da página na língua de quem lê: português, ou inglês.
 *
 * A língua é a de ?lang=, a que se escolheu antes, a que quem montou a página pediu, ou a do
 * navegador; português vem primeiro. Um {nome} no texto é trocado pelo que se dá. */
(function (native, need) {
  'use strict';

  var catalogues = { pt: need('raio-x/page/words-pt'), en: need('raio-x/page/words-en') };
  var current = 'pt';

  function known(lang) {
    var short = String(lang || '').slice(0, 2).toLowerCase();
    return catalogues[short] ? short : '';
  }

  function fromBrowser() {
    var list = navigator.languages || [navigator.language];
    for (var i = 0; i < list.length; i++) if (known(list[i])) return known(list[i]);
    return '';
  }

  function choose(saved, configured) {
    var asked = /[?&]lang=([a-zA-Z-]+)/.exec(location.search);
    set(known(asked && asked[1]) || known(saved) || known(configured) || fromBrowser() || 'pt');
  }

  function set(lang) {
    current = lang;
    document.documentElement.lang = lang === 'pt' ? 'pt-BR' : 'en';
  }

  // A língua para a qual se pode mudar, como o HTML a chama.
  function otherTag() {
    return current === 'pt' ? 'en' : 'pt-BR';
  }

  function word(key, values) {
    var text = catalogues[current][key];
    if (text === undefined) throw new Error('falta o texto ' + key);
    return text.replace(/\{(\w+)\}/g, function (whole, name) {
      if (!values || !(name in values)) return whole;
      return values[name] === undefined ? '?' : String(values[name]);
    });
  }

  function has(key) {
    return catalogues[current][key] !== undefined;
  }

  function number(value, digits) {
    return Number(value).toLocaleString(current === 'pt' ? 'pt-BR' : 'en',
      { maximumFractionDigits: digits || 0, minimumFractionDigits: digits || 0 });
  }

  // Uma duração em microssegundos, na unidade em que se lê melhor.
  function duration(us) {
    if (us < 1000) return number(us) + ' µs';
    if (us < 1000000) return number(us / 1000, us < 100000 ? 1 : 0) + ' ms';
    return number(us / 1000000, 2) + ' s';
  }

  // Os textos parados de page.html.
  function dress() {
    each('data-word', function (element, text) { element.textContent = text; });
    each('data-word-label', function (element, text) { element.setAttribute('aria-label', text); });
    each('data-word-title', function (element, text) { element.title = text; });
    each('data-word-placeholder', function (element, text) { element.placeholder = text; });
  }

  function each(attribute, change) {
    Array.prototype.forEach.call(document.querySelectorAll('[' + attribute + ']'), function (element) {
      change(element, word(element.getAttribute(attribute)));
    });
  }

  return {
    choose: choose, set: set, word: word, has: has, number: number, duration: duration, dress: dress,
    lang: function () { return current; }, otherTag: otherTag
  };
})
