// expected.js -- o que deve haver em cada raia depois do evento i, contado das linhas do rastro, do jeito
// mais bobo: do começo, de cada vez, sem nada do código da página.
'use strict';

function eventsOf(text) {
  const lines = text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const events = lines.filter((line) => !['open', 'source', 'close'].includes(line.ev));
  return events.map((event, n) => [event, n]).sort((a, b) => a[0].t_us - b[0].t_us || a[1] - b[1]).map(([event]) => event);
}

const key = (event) => String(event.id === undefined ? event.kind : event.id);

function drop(list, found) {
  const at = list.findIndex(found);
  if (at >= 0) list.splice(at, 1);
}

// As filas: entra quem fica pronto; sai quem começa (da fila da fase, se está nela) ou foi cancelado.
function queuesAt(events) {
  const all = [];
  for (const event of events) {
    const mine = (entry) => entry.id === key(event);
    if (event.queue !== undefined) all.push({ id: key(event), queue: event.queue });
    if (event.ev === 'cancel') while (all.some(mine)) drop(all, mine);
    if (event.ev !== 'begin') continue;
    const here = (entry) => mine(entry) && entry.queue === event.phase;
    drop(all, all.some(here) ? here : mine);
  }
  const counts = Object.create(null);
  for (const { queue } of all) counts[queue] = (counts[queue] || 0) + 1;
  return counts;
}

function threadsAt(events) {
  const counts = Object.create(null), open = [];
  for (const event of events) {
    if (event.ev === 'begin') open.push(event);
    if (event.ev !== 'end') continue;
    const at = open.findLastIndex((begin) => begin.thread === event.thread && key(begin) === key(event));
    if (at >= 0) open.splice(at, 1);
  }
  for (const { thread } of open) counts[thread] = (counts[thread] || 0) + 1;
  return counts;
}

// Um timer está armado desde o último due até que algo mais se diga dele.
function timersAt(events) {
  const armed = new Set();
  for (const event of events) {
    if (event.ev === 'due') armed.add(key(event));
    if (['ready', 'begin', 'cancel'].includes(event.ev)) armed.delete(key(event));
  }
  return armed.size;
}

function socketsAt(events) {
  const watched = new Set();
  for (const event of events) {
    if (event.ev === 'watch') watched.add(`${key(event)} ${event.fd}`);
    if (event.ev === 'unwatch') watched.delete(`${key(event)} ${event.fd}`);
  }
  return watched.size;
}

// À espera: nasceu, o rastro diz que vai rodar na equipe, e ainda não começou lá.
function waitingAt(events, all) {
  const goes = new Set(all.filter((event) => event.ev === 'begin' && /^pool-/.test(event.thread)).map(key));
  const waiting = [];
  for (const event of events) {
    const mine = (id) => id === key(event);
    if (event.ev === 'schedule' && goes.has(key(event))) waiting.push(key(event));
    if (event.ev === 'begin' && event.thread !== 'js') drop(waiting, mine);
    if (event.ev === 'cancel') drop(waiting, mine);
  }
  return waiting.length;
}

function loopAt(events) {
  const own = events.filter((event) => [undefined, 'js', 'os'].includes(event.thread));
  const last = own[own.length - 1] || { turn: 0, phase: '' };
  const nap = events.filter((event) => event.ev === 'sleep' || event.ev === 'wake').pop();
  return { turn: last.turn, phase: String(last.phase), asleep: nap !== undefined && nap.ev === 'sleep' };
}

function at(all, i) {
  const events = all.slice(0, i + 1);
  return {
    queues: queuesAt(events), threads: threadsAt(events), due: timersAt(events), kernel: socketsAt(events),
    waiting: waitingAt(events, all), outputs: events.filter((event) => event.ev === 'write').length, ...loopAt(events),
  };
}

module.exports = { eventsOf, at };
