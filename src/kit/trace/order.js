/* order.js -- de um rastro, a ordem que se compara (docs/comparar.md): as vezes em que o JavaScript
 * rodou porque o programa pediu, e o que ele escreveu.
 *
 * Cada item é { key, label, own }: dois itens são o mesmo se a chave é a mesma; `own` é falso no que é
 * assunto interno do runtime, que só se mostra com --tudo. As regras são as mesmas para os dois
 * runtimes, e nenhuma sabe de qual é o rastro. */
'use strict';

var t = require('../words').of('compare');

// ---- O que o programa pede pelo nome ----

// As funções com que um programa agenda. Um tique, por exemplo, só é do programa se quem o pediu foi a
// linha dele: os que net e stream usam por dentro também são tiques, e chegam com outro `call`.
var ASKED = {
  timer: ['setTimeout', 'setInterval'],
  immediate: ['setImmediate'],
  tick: ['nextTick'],
  micro: ['then', 'catch', 'finally', 'await', 'queueMicrotask', 'all', 'allSettled', 'any', 'race'],
  dns: ['lookup', 'lookupService']
};

// As outras espécies que são um pedido com uma resposta só: as que têm uma gêmea síncrona.
var PAIRED = { fs: require('fs'), crypto: require('crypto') };
var UNPAIRED = { crypto: ['randomBytes', 'randomFill', 'generateKeyPair', 'pbkdf2', 'scrypt', 'hkdf'] };

function isAsked(event) {
  var names = ASKED[event.kind] || UNPAIRED[event.kind] || [];
  if (names.indexOf(event.call) >= 0) return true;
  var library = PAIRED[event.kind];
  return library !== undefined && typeof library[event.call + 'Sync'] === 'function';
}

// ---- A quem pertence cada número ----

// O que já se sabe de uma coisa que nasceu. Um pedido de uma espécie que se faz em várias idas à equipe (no Node,
// readFile são quatro) tem uma raiz: a primeira, que é a que o programa pediu.
function Things() {
  this.byId = {};
  this.latest = {}; // o último pedido de cada linha: de quem são as esperas que ele cria por dentro
}

Things.prototype.born = function (event) {
  var thing = { event: event, root: null, runs: 0 };
  thing.root = thing;
  this.byId[event.id] = thing;
  if (event.at === undefined) this.inherit(thing, this.byId[event.parent]);
  event = thing.event;
  if (event.at === undefined || thing.root !== thing) return;
  var line = [event.at, event.call, event.parent].join(' ');
  if (PAIRED[event.kind]) this.latest[line] = thing;
  else if (!isAsked(event) && this.latest[line]) thing.root = this.latest[line];
};

// Nasceu sem linha do programa, enquanto rodava outra coisa: é a continuação do pedido desta, se as espécies
// combinam; ou o pedido em si, se a outra era só um tique de dentro da função que o programa chamou.
Things.prototype.inherit = function (thing, parent) {
  if (!parent) return;
  var root = parent.root;
  if (PAIRED[root.event.kind] && (thing.event.kind === root.event.kind || thing.event.kind === 'micro')) {
    thing.root = root;
  } else if (parent.event.at !== undefined && !isAsked(parent.event)) {
    thing.event = Object.create(thing.event);
    thing.event.at = parent.event.at;
    thing.event.call = parent.event.call;
  }
};

Things.prototype.of = function (event) {
  return this.byId[event.id];
};

// ---- A linha de um await ----

// Num await que ocupa várias linhas, um runtime diz a primeira, e o outro, a da última chamada. Fica sendo a mais
// próxima, dali para cima, em que está escrito await (ou yield: numa geradora async ele também espera).
function lineOfAwait(at, sources) {
  var match = /^(.*):(\d+)$/.exec(at), lines = sources[match[1]] || [];
  for (var i = Number(match[2]); i > 0; i--) {
    if (/\b(await|yield)\b/.test(lines[i - 1])) return match[1] + ':' + i;
  }
  return at;
}

// ---- A ordem ----

function labelOf(event) {
  return [event.call || event.kind, event.at, event.call === undefined ? event.name : undefined].filter(Boolean).join('  ');
}

// Um aviso de process.emitWarning: o Node o escreve por fora do JavaScript, e nenhum rastro dele o vê.
function isWarning(event) {
  return /^\((node|nozinho):\d+\) /.test(event.text);
}

function writeItem(event) {
  var text = JSON.stringify(event.text.replace(/\n$/, ''));
  return {
    key: 'write ' + event.fd + ' ' + event.text,
    label: event.fd === 2 ? t('writesError', { text: text }) : t('writes', { text: text }),
    own: event.fd === 1 || (event.at !== undefined && !isWarning(event))
  };
}

function runItem(thing) {
  var event = thing.root.event;
  return { key: [event.kind, event.at, event.call].join(' '), label: labelOf(event), own: true, root: thing.root };
}

function internalItem(event, thing) {
  var born = thing ? thing.event : event;
  return { key: 'internal', label: labelOf(born), own: false };
}

// Um job de promessa é do programa na primeira vez que roda; na segunda, o motor adota o que ela devolveu.
function isOwn(thing) {
  if (!isAsked(thing.root.event)) return false;
  return thing.event.kind !== 'micro' || (thing.root === thing && thing.runs === 1);
}

// De um pedido em várias idas, só a última chama o programa: as anteriores viram assunto interno.
function keepLast(items) {
  for (var i = items.length - 1; i >= 0; i--) {
    var root = items[i].root;
    if (!root || !PAIRED[root.event.kind]) continue;
    if (root.called) items[i].own = false;
    root.called = true;
  }
  return items;
}

function itemsOf(events) {
  var things = new Things(), sources = {}, items = [];
  events.forEach(function (event) {
    if (event.ev === 'source') sources[event.file] = event.text.split('\n');
    if (event.call === 'await' && event.at !== undefined) event.at = lineOfAwait(event.at, sources);
    if (event.ev === 'schedule') things.born(event);
    if (event.ev === 'write') items.push(writeItem(event));
    if (event.ev !== 'begin' || event.thread !== 'js' || event.kind === 'script') return;
    var thing = things.of(event);
    if (thing) thing.runs++;
    items.push(thing && isOwn(thing) ? runItem(thing) : internalItem(event, thing));
  });
  return keepLast(items);
}

module.exports = { itemsOf: itemsOf, ASKED: ASKED };
