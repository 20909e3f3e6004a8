/* index.js -- o índice da busca, tirado das páginas prontas:
 *
 *     ./nozinho src/book/index.js build/livro/site PÁGINA.html… > busca.js
 *
 * De cada página, o título e as seções: a âncora, o título e o texto corrido, sem os blocos de código. É um programa, e
 * não um JSON, porque uma página aberta do disco só consegue carregar programas. */
'use strict';

var fs = require('fs');
var path = require('path');

var ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

// O texto de um pedaço de HTML.
function textOf(html) {
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, function (all, name) {
    return ENTITIES[name];
  }).replace(/\s+/g, ' ').trim();
}

// Só o que se lê: sem código, sem as listas de links que o modelo põe em volta.
function bodyOf(html) {
  var body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return body.replace(/<(pre|details)\b[\s\S]*?<\/\1>/g, ' ').replace(/<div class="legenda">[\s\S]*?<\/div>/g, ' ');
}

function sectionsOf(html) {
  return bodyOf(html).split(/(?=<h[1-3][\s>])/).slice(1).map(function (piece) {
    var end = piece.indexOf('</h'), anchor = /^<h\d[^>]* id="([^"]*)"/.exec(piece);
    return { anchor: anchor ? anchor[1] : '', heading: textOf(piece.slice(0, end)), text: textOf(piece.slice(piece.indexOf('>', end) + 1)) };
  });
}

// A primeira seção é a do título da página, que já o diz.
function pageOf(site, name) {
  var sections = sectionsOf(fs.readFileSync(path.join(site, name), 'utf8'));
  var title = sections[0].heading;
  sections[0].heading = '';
  return { to: name, title: title, sections: sections };
}

var site = process.argv[2];
console.log('nozinhoSearch(' + JSON.stringify(process.argv.slice(3).map(function (name) { return pageOf(site, name); })) + ');');
