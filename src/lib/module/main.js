/* module/main.js -- o programa principal: um arquivo, um texto de -e ou a entrada padrão. */
(function (native, need) {
  'use strict';

  var Module = need('module');
  var path = need('path');

  function preload() {
    var requests = native.preloads();
    if (requests.length > 0) Module._preloadModules(requests);
  }

  // runMain recebe qualquer nome; um "-x" o Node deixa como veio.
  function absolute(file) {
    return file.charAt(0) === '-' ? file : path.resolve(file);
  }

  function run(file) {
    preload();
    return Module._load(absolute(file), null, true);
  }

  // O arquivo que `run` executaria (-c só o compila).
  function find(file) {
    preload();
    return Module._resolveFilename(absolute(file), null, true);
  }

  // O que só um programa que não está em arquivo precisa fica fora do caminho dos outros.
  function evaluate(text, name) {
    preload();
    return need('module/text').evaluate(text, name);
  }

  // O REPL: cada linha é um texto.
  function converse() {
    preload();
    need('module/text').provideModule('<repl>');
  }

  return { run: run, find: find, evaluate: evaluate, converse: converse };
})
