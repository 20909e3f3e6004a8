/* files.js -- o que ./kit pagina serve do disco: o que make site deixou em build/livro, e só o que é para se ler. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');

var BOOK = path.join(course.ROOT, 'build', 'livro');
var SERVED = /^(?:(?:site|slides)\/.+|curso\.(?:pdf|epub))$/;
var TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf', '.epub': 'application/epub+zip'
};

// Uma página carrega o que é seu; um conjunto de slides leva tudo dentro, e por isso o que está dentro pode rodar.
var PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";
var SLIDES = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; " +
  "frame-src 'self'; connect-src 'self'";
var NOTHING = "default-src 'none'; style-src 'unsafe-inline'";

// O caminho de um pedido, ou null: nada de subir, nem de nomes escondidos.
function fileOf(name) {
  var plain;
  try {
    plain = decodeURIComponent(name);
  } catch (error) {
    return null;
  }
  var isClean = SERVED.test(plain) && !/[\\\0]/.test(plain) && plain.split('/').every(function (part) { return /^[^.]/.test(part); });
  return isClean && TYPES[path.extname(plain)] ? path.join(BOOK, plain) : null;
}

function policyOf(name) {
  if (path.extname(name) !== '.html') return NOTHING;
  return /^slides\//.test(name) ? SLIDES : PAGE;
}

// O HTML sai com a marca que diz à página que há quem rode os programas e saiba o que já se fez.
function withMark(content) {
  return Buffer.from(content.toString('utf8').replace('<html ', '<html data-kit '));
}

// done({ type, policy, content }), ou done(null) se não há.
function read(name, done) {
  var file = fileOf(name);
  if (file === null) return done(null);
  fs.readFile(file, function (error, content) {
    if (error) return done(null);
    var type = TYPES[path.extname(file)];
    done({ type: type, policy: policyOf(name), content: path.extname(file) === '.html' ? withMark(content) : content });
  });
}

// Um conjunto de slides, que pode não ter sido feito.
function isDeck(name) {
  return /^slides\/\d\d\.html$/.test(name);
}

function isBuilt() {
  return fs.existsSync(path.join(BOOK, 'site', 'index.html'));
}

// A página que se pede: "04" (o capítulo), "04/03" (o exercício), "04 slides"; null, se não há.
function pageFor(words) {
  if (words.length === 0) return 'site/index.html';
  var number = ('0' + words[0]).slice(-2), names = /^\d{1,2}$/.test(words[0]) ? fs.readdirSync(path.join(course.ROOT, 'chapters')) : [];
  var chapter = names.filter(function (name) { return name.slice(0, 2) === number; })[0];
  var exercise = course.matching(words[0])[0];
  var page = words[1] === 'slides' ? 'slides/' + number + '.html' : chapter ? 'site/chapters/' + chapter + '/index.html' :
    exercise ? 'site/exercises/' + exercise + '/index.html' : null;
  return page !== null && fs.existsSync(path.join(BOOK, page)) ? page : null;
}

module.exports = { read: read, isDeck: isDeck, isBuilt: isBuilt, pageFor: pageFor, NOTHING: NOTHING };
