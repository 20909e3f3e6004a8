/* demo/place.js -- em que passo está a demonstração: quem projeta escreve, quem lê as falas na outra tela segue. */
'use strict';

var fs = require('fs');
var path = require('path');
var state = require('../course/state');

var FILE = path.join(state.FOLDER, 'demo.json');
var BEAT = 300; // ms entre duas olhadas

// Sem onde escrever, a demonstração anda do mesmo jeito; só as falas não a seguem.
function put(where) {
  try {
    fs.mkdirSync(state.FOLDER, { recursive: true });
    fs.writeFileSync(FILE, JSON.stringify(where));
  } catch (error) {
    return false;
  }
  return true;
}

// { chapter, step, since }, ou null se ninguém está projetando.
function get() {
  try {
    return JSON.parse(fs.readFileSync(FILE, 'utf8'));
  } catch (error) {
    return null;
  }
}

function clear() {
  try {
    fs.unlinkSync(FILE);
  } catch (error) {
    return false; // já não estava lá
  }
  return true;
}

// Chama `changed` a cada mudança, até que a função devolvida seja chamada.
function follow(changed) {
  function look() { changed(get()); }
  fs.watchFile(FILE, { interval: BEAT }, look);
  return function () { fs.unwatchFile(FILE, look); };
}

module.exports = { put: put, get: get, clear: clear, follow: follow };
