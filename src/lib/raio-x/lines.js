/* raio-x/lines.js -- lê um rastro que chega aos pedaços.
 *
 * Cada linha é um objeto JSON; um pedaço pode acabar no meio de uma, que então espera o próximo. A
 * última pode ter sido cortada (o programa foi morto): conta-se, e o resto vale. Linha que não é um
 * objeto conta-se também, e não se corrige. */
(function (native, need) {
  'use strict';

  function open() {
    return { rest: '', bad: 0, cut: false };
  }

  // Cem mil linhas numa chamada só de JSON.parse custam metade de cem mil chamadas.
  function together(text) {
    return JSON.parse('[' + text.replace(/\n+/g, ',') + ']');
  }

  function oneByOne(reader, text) {
    var values = [];
    text.split('\n').forEach(function (line) {
      if (/^\s*$/.test(line)) return;
      try {
        values.push(JSON.parse(line));
      } catch (e) {
        reader.bad++;
      }
    });
    return values;
  }

  function objects(reader, text) {
    var values;
    text = text.replace(/^\s+|\s+$/g, '');
    try {
      values = together(text);
    } catch (e) {
      values = oneByOne(reader, text);
    }
    return values.filter(function (value) {
      var sound = value !== null && typeof value === 'object' && !Array.isArray(value);
      if (!sound) reader.bad++;
      return sound;
    });
  }

  // Devolve os objetos das linhas que este pedaço completou.
  function feed(reader, text) {
    var whole = reader.rest + text;
    var end = whole.lastIndexOf('\n') + 1;
    reader.rest = whole.slice(end);
    return end === 0 ? [] : objects(reader, whole.slice(0, end));
  }

  // Não vem mais nada: o que sobrou é uma linha inteira, ou uma que foi cortada.
  function finish(reader) {
    var rest = reader.rest;
    reader.rest = '';
    if (/^\s*$/.test(rest)) return [];
    try {
      JSON.parse(rest);
    } catch (e) {
      reader.cut = true;
      return [];
    }
    return objects(reader, rest);
  }

  return { open: open, feed: feed, finish: finish };
})
