/* trace.js -- perguntas a um rastro (docs/rastro.md), para exercícios e testes.
 *
 *   var rastro = require('./trace').read('r.ndjson');
 *   rastro.antes('lerConfig', { text: 'pronto' });   // lança se a ordem é outra
 *   rastro.thread({ kind: 'fs' });                   // 'pool-1'
 *   rastro.fase('avisa');                            // 'check'
 *   rastro.ociosidade();                             // { parte: 0.93, us: 41210 }
 *
 * Um seletor diz de que momento se fala. É o nome de uma função ('lerConfig'), uma linha do programa (12
 * ou 'a.js:12'), ou um objeto com campos do rastro: name, at, call, kind, id, ev ou text (o que se
 * escreveu, sem contar os espaços das pontas). Sem ev nem text, o momento é aquele em que começa a rodar em
 * JavaScript. Se várias coisas diferentes cabem, é preciso dizer qual: `nth` (1, 2, 3…). */
'use strict';

var fs = require('fs');
var t = require('../words').of('trace');

// Os campos que um seletor pode ter, além de nth.
var FIELDS = ['name', 'at', 'call', 'kind', 'id', 'ev', 'text'];

// ---- Ler ----

function parseLine(line, number) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(t('notJson', { line: number + 1, text: line.slice(0, 60) }));
  }
}

// Cada evento ganha o que se disse da sua coisa quando ela nasceu: name, at, call.
function inherit(events) {
  var things = {};
  return events.map(function (event) {
    if (event.ev === 'schedule') things[event.id] = event;
    var born = things[event.id];
    if (event.id === undefined || !born || event === born) return event;
    var whole = Object.create(event);
    ['name', 'at', 'call', 'kind'].forEach(function (field) {
      if (whole[field] === undefined) whole[field] = born[field];
    });
    return whole;
  });
}

function parse(text) {
  var lines = text.split('\n').filter(function (line) { return line !== ''; });
  var events = lines.map(parseLine);
  events.forEach(function (event, i) {
    if (event.seq !== i) throw new Error(t('lostLines', { last: i - 1, next: event.seq }));
  });
  return new Trace(inherit(events));
}

function read(file) {
  return parse(fs.readFileSync(file, 'utf8'));
}

// Só os eventos, e sem a última linha se ela ficou pela metade: quem escrevia pode ter sido morto.
function readCut(file) {
  var text = fs.readFileSync(file, 'utf8');
  return parse(text.slice(0, text.lastIndexOf('\n') + 1)).events;
}

function Trace(events) {
  this.events = events;
}

// ---- Escolher um momento ----

function selectorOf(value) {
  if (typeof value === 'number') return { at: ':' + value };
  if (typeof value === 'string') return /:\d+$/.test(value) ? { at: value } : { name: value };
  if (value === null || typeof value !== 'object') throw new Error(t('notSelector', { value: value }));
  Object.keys(value).forEach(function (field) {
    if (field === 'nth' || FIELDS.indexOf(field) >= 0) return;
    throw new Error(t('unknownField', { field: field, fields: FIELDS.join(', ') }));
  });
  return value;
}

// O seletor em palavras: 'a função "avisa"', 'a espécie "fs" (2º)'.
function describe(value) {
  var selector = selectorOf(value);
  return FIELDS.filter(function (field) { return selector[field] !== undefined; }).map(function (field) {
    return t('field-' + field) + '"' + String(selector[field]).replace(/^:/, '') + '"';
  }).join(', ') + (selector.nth ? ' ' + t('nth', selector) : '');
}

function matchesField(event, field, wanted) {
  var found = event[field];
  if (found === undefined) return false;
  if (field === 'text') return found.trim() === String(wanted).trim();
  if (field === 'at' && /^:/.test(wanted)) return found.slice(-wanted.length) === wanted;
  return found === wanted;
}

// Quando a coisa começa a rodar em JavaScript, se o seletor não fala de outro momento.
function isMoment(event, selector) {
  if (selector.text !== undefined) return event.ev === 'write';
  if (selector.ev !== undefined) return event.ev === selector.ev;
  return event.ev === 'begin' && event.thread === 'js';
}

function matches(event, selector) {
  return isMoment(event, selector) && FIELDS.every(function (field) {
    return selector[field] === undefined || matchesField(event, field, selector[field]);
  });
}

// Um evento, em uma linha que se lê.
function show(event) {
  return ['  ' + event.seq + ':', event.ev, event.kind, event.id === undefined ? '' : '#' + event.id, event.at,
    event.call, event.name, event.text === undefined ? '' : JSON.stringify(event.text),
    event.phase && '(' + event.phase + ')', event.thread].filter(Boolean).join(' ');
}

function few(events) {
  return events.slice(0, 12).map(show).join('\n') + (events.length > 12 ? '\n  ' + t('andMore', { count: events.length - 12 }) : '');
}

// Uma coisa só, ainda que rode várias vezes? As escritas são cada uma a sua.
function sameThing(events) {
  return events.every(function (event) { return event.ev !== 'write' && event.id === events[0].id; });
}

// Todos os momentos que cabem no seletor.
Trace.prototype.find = function (value) {
  var selector = selectorOf(value);
  return this.events.filter(function (event) { return matches(event, selector); });
};

// O momento que o seletor escolhe; um erro que mostra as linhas se não há nenhum, ou se há vários.
Trace.prototype.moment = function (value) {
  var selector = selectorOf(value);
  var found = this.find(selector);
  if (found.length === 0) {
    var others = this.events.filter(function (event) { return isMoment(event, selector); });
    throw new Error(t('absent', { what: describe(value) }) +
      (others.length === 0 ? '' : ' ' + t('thereIs', { events: few(others) })));
  }
  if (selector.nth !== undefined) {
    if (selector.nth <= found.length) return found[selector.nth - 1];
    throw new Error(t('onlySome', { what: describe(value), count: found.length, events: few(found) }));
  }
  if (found.length > 1 && !sameThing(found)) {
    throw new Error(t('ambiguous', { what: describe(value), events: few(found) }));
  }
  return found[0];
};

// ---- As perguntas ----

// `a` vem antes de `b`; se não, lança um erro que mostra os dois.
Trace.prototype.antes = function (a, b) {
  var first = this.moment(a), second = this.moment(b);
  if (first.seq < second.seq) return true;
  throw new Error(t('wrongOrder', { first: describe(a), second: describe(b), events: few([second, first]) }));
};

// Em que thread se fez o trabalho: a da equipe, se passou por ela; senão, a do JavaScript ('js').
Trace.prototype.thread = function (value) {
  var id = this.moment(value).id;
  var worker = this.events.filter(function (event) {
    return event.ev === 'begin' && event.id === id && event.thread !== 'js' && id !== undefined;
  })[0];
  return worker ? worker.thread : 'js';
};

// Em que fase do loop.
Trace.prototype.fase = function (value) {
  return this.moment(value).phase;
};

// Que parte do tempo o loop passou dormindo, e quantos microssegundos foram.
Trace.prototype.ociosidade = function () {
  var asleep = 0, since = null, last = 0;
  this.events.forEach(function (event) {
    if (event.t_us !== undefined) last = Math.max(last, event.t_us);
    if (event.ev === 'sleep') since = event.t_us;
    if (event.ev === 'wake' && since !== null) {
      asleep += event.t_us - since;
      since = null;
    }
  });
  if (since !== null) asleep += last - since; // morto enquanto dormia
  return { parte: last === 0 ? 0 : asleep / last, us: asleep };
};

module.exports = { read: read, readCut: readCut, parse: parse, describe: describe, few: few };
