// links.js -- o site pronto não leva a lugar nenhum que não exista: ./nozinho tests/livro/links.js build/livro
//
// De cada página e de cada conjunto de slides: todo link, figura, programa e folha de estilo está lá; toda âncora
// existe; nada vem de fora (só um link que se clica pode ir à rede); todo texto do plano virou página, e toda figura
// tem alternativa em texto.
'use strict';

var fs = require('fs');
var path = require('path');

var ROOT = path.resolve(process.argv[2]);
var hasSlides = fs.existsSync(path.join(ROOT, 'slides')); // sem rede, o reveal.js não veio
var seen = 0, problems = 0;

function complain(file, text) {
  problems++;
  console.log(path.relative(ROOT, file) + ': ' + text);
}

function htmlIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce(function (list, entry) {
    var name = path.join(folder, entry.name);
    if (entry.isDirectory()) return list.concat(htmlIn(name));
    return /\.html$/.test(name) ? list.concat(name) : list;
  }, []);
}

function decode(text) {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}

// O HTML sem o que está dentro de <script> e <style>: ali um "href" é só texto.
function markup(html) {
  return html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
}

var texts = {};
function read(file) {
  if (!(file in texts)) texts[file] = markup(fs.readFileSync(file, 'utf8'));
  return texts[file];
}

function idsOf(file) {
  var ids = {}, found = /\sid="([^"]*)"/g, match;
  while ((match = found.exec(read(file)))) ids[decode(match[1])] = true;
  return ids;
}

var anchors = {};
function hasAnchor(file, id) {
  anchors[file] = anchors[file] || idsOf(file);
  return anchors[file][id] === true;
}

function checkLocal(file, link) {
  if (!hasSlides && /(^|\/)slides\/\d\d\.html/.test(link)) return; // ./kit pagina diz o que falta
  var parts = link.split('#'), target = parts[0] === '' ? file : path.resolve(path.dirname(file), decodeURIComponent(parts[0]));
  if (target.indexOf(ROOT + path.sep) !== 0 && target !== ROOT) return complain(file, 'sai do livro: ' + link);
  if (!fs.existsSync(target) || !fs.statSync(target).isFile()) return complain(file, 'não leva a nada: ' + link);
  if (parts[1] && !hasAnchor(target, decodeURIComponent(parts[1]))) complain(file, 'não há esta âncora: ' + link);
}

// Um link (href de <a>) pode ir para fora; o que a página carrega, não.
function checkLink(file, tag, attribute, link) {
  seen++;
  if (/^data:/.test(link)) return;
  if (/^[a-z]+:|^\/\//i.test(link)) {
    if (!(tag === 'a' && attribute === 'href' && /^(https?|mailto):/.test(link))) complain(file, 'vem de fora: ' + link);
    return;
  }
  checkLocal(file, link);
}

function check(file) {
  var found = /<(\w+)\b([^>]*)>/g, match;
  while ((match = found.exec(read(file)))) {
    var attribute = /\s(href|src|poster|data|action)="([^"]*)"/g, part;
    while ((part = attribute.exec(match[2]))) checkLink(file, match[1], part[1], decode(part[2]));
    if (match[1] === 'img' && !/\salt="[^"]/.test(match[2])) complain(file, 'figura sem alternativa: ' + match[0].slice(0, 80));
  }
}

// As folhas de estilo também podem chamar alguém de fora.
function checkStyle(file, text) {
  (text.match(/@import[^;]*|url\([^)]*\)/g) || []).forEach(function (found) {
    if (!/url\(["']?(data:|#)/.test(found)) complain(file, 'vem de fora: ' + found.slice(0, 80));
  });
}

var decks = hasSlides ? htmlIn(path.join(ROOT, 'slides')) : [];
var files = htmlIn(path.join(ROOT, 'site')).concat(decks);
files.forEach(check);
decks.forEach(function (file) {
  (fs.readFileSync(file, 'utf8').match(/<style>[\s\S]*?<\/style>/g) || []).forEach(function (text) { checkStyle(file, text); });
});
var style = path.join(ROOT, 'site', 'livro.css');
checkStyle(style, fs.readFileSync(style, 'utf8'));

// A busca fala de páginas e seções que existem.
global.nozinhoSearch = function (pages) {
  pages.forEach(function (page) {
    page.sections.forEach(function (section) {
      seen++;
      checkLocal(path.join(ROOT, 'site', 'busca.js'), page.to + (section.anchor ? '#' + section.anchor : ''));
    });
  });
};
(0, eval)(fs.readFileSync(path.join(ROOT, 'site', 'busca.js'), 'utf8'));

if (seen < 1000) complain(ROOT, 'só achei ' + seen + ' links: a busca está cega?');
console.log(files.length + ' páginas, ' + seen + ' links');
process.exitCode = problems > 0 ? 1 : 0;
