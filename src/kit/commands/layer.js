/* layer.js -- ./kit camada 05 (o que o capítulo acrescenta ao anterior), 04..07 (de um a outro), timers (uma só). */
'use strict';

var architecture = require('../layer/architecture');
var codes = require('../codes');
var page = require('../layer/page');
var pager = require('../screen/pager');
var paint = require('../screen/paint');
var t = require('../words').of('layer');

function usage(key, values) {
  paint.error(t(key, values));
  return codes.usage;
}

function show(lines) {
  return pager.show(lines).then(function () { return codes.passed; });
}

function between(whole, fromWord, toWord) {
  var from = architecture.chapter(whole, fromWord), to = architecture.chapter(whole, toWord);
  if (!from || !to) return usage('unknownChapter', { word: from ? toWord : fromWord, list: namesOf(whole) });
  if (whole.chapters.indexOf(from) >= whole.chapters.indexOf(to)) return usage('wrongOrder', { from: from.name, to: to.name });
  return show(page.chapterLines(whole, from, to));
}

function namesOf(whole) {
  return whole.chapters.map(function (chapter) { return chapter.name.slice(0, 2); }).join(' ');
}

module.exports = function layer(args) {
  var word = args.words[0];
  if (word === undefined) return usage('usage');
  var whole = architecture.read(), range = /^(.+?)\.\.(.+)$/.exec(word);
  if (range) return between(whole, range[1], range[2]);
  var chapter = architecture.chapter(whole, word);
  if (chapter) return show(page.chapterLines(whole, whole.chapters[whole.chapters.indexOf(chapter) - 1], chapter));
  if (whole.layers.hasOwnProperty(word)) return show(page.layerLines(whole, word));
  return /^\d/.test(word) ? usage('unknownChapter', { word: word, list: namesOf(whole) }) :
    usage('unknownLayer', { word: word, list: Object.keys(whole.layers).join(' ') });
};
