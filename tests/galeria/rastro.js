/* rastro.js -- roda um programa da galeria com --rastro e põe o rastro numa forma que se repete.
 *
 * Da forma saem os instantes, o número da volta, o da thread e quanto se dormiu, que mudam de uma vez
 * para outra. Os números das coisas recomeçam de 1 em cada espécie (timer#1, fs#1…). Fica o que o programa
 * pediu, isto é, o que tem uma linha dele em `at`, e o que ele escreveu; os ticks e os descritores com que os
 * nossos módulos fazem a parte deles não são promessa a ninguém. */
'use strict';

const { spawnSync } = require('child_process');
const { mkdtempSync, readFileSync, rmSync } = require('fs');
const { tmpdir } = require('os');
const path = require('path');
const order = require('../../src/kit/trace/order');
const trace = require('../../src/kit/trace/trace');

const SECONDS = 60;

function runTraced(program, options = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rastro-'));
  const file = path.join(folder, 'rastro.ndjson');
  const run = spawnSync(process.execPath, [`--rastro=${file}`, ...options, program], { encoding: 'utf8', timeout: SECONDS * 1000 });
  try {
    if (run.status !== 0) throw new Error(`o programa saiu com código ${run.status}\n${run.stderr}`);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Os eventos de um rastro inteiro.
function read(file) {
  const { events } = trace.read(file);
  const last = events[events.length - 1];
  if (last.ev !== 'close') throw new Error('o rastro não tem a última linha');
  if (last.lost !== 0) throw new Error(`o rastro perdeu ${last.lost} eventos`);
  return events;
}

// Um tick ou um job que veio de outra chamada (connect, resume…), e não das que enchem as filas deles, é coisa
// do módulo dela.
const INTERNAL = ['tick', 'micro'];
const isAsked = (event) => event.at !== undefined && (!INTERNAL.includes(event.kind) || order.ASKED[event.kind].includes(event.call));

/* id -> nome, das coisas que ficam. */
function nameThings(events) {
  const names = new Map([[0, 'programa']]), counts = {};
  for (const event of events) {
    if (event.ev !== 'schedule' || !isAsked(event)) continue;
    counts[event.kind] = (counts[event.kind] ?? 0) + 1;
    names.set(event.id, `${event.kind}#${counts[event.kind]}`);
  }
  return names;
}

// "301 ms" é uma medida, e muda; o resto do que o programa escreve, não.
const withoutMeasures = (text) => text.replace(/\d+ ms/g, 'N ms');

const lineOf = (at) => (at === undefined ? '' : at.slice(at.lastIndexOf(':')));

function describe(event) {
  switch (event.ev) {
    case 'schedule': return [event.call, event.name, lineOf(event.at)].filter(Boolean).join(' ');
    case 'ready': return `na fila ${event.queue}`;
    case 'begin': case 'end': return event.thread.replace(/-\d+/, '');
    case 'write': return withoutMeasures(JSON.stringify(event.text));
    default: return '';
  }
}

const KEPT = ['schedule', 'due', 'cancel', 'ready', 'begin', 'return', 'end', 'write'];

/* O callback do loop em que se está, com os ticks e os jobs que ele ainda esvazia: o mais de fora. (O
 * despertador dos timers roda em C, em volta deles: não conta.) */
function rootOf(open, event) {
  const isCallback = event.thread === 'js' && event.kind !== 'alarm';
  if (isCallback && event.ev === 'begin') open.push(event);
  const root = open[0] ?? event;
  if (isCallback && event.ev === 'end') open.pop();
  return root;
}

/* "poll/tick" é um tick que se esvazia depois de um callback da fase poll. */
const phaseOf = (root, event) => (root.phase === event.phase ? event.phase : `${root.phase}/${event.phase}`);

/* [{ thing, text }], na ordem do rastro. Quem escreve de dentro de algo que não tem nome (um socket)
 * aparece pela espécie do callback do loop em que está. */
function normalise(events) {
  const names = nameThings(events), lines = [], open = [];
  for (const event of events) {
    const root = rootOf(open, event);
    const thing = names.get(event.id) ?? (event.ev === 'write' ? root.kind : undefined);
    if (thing === undefined || !KEPT.includes(event.ev)) continue;
    const columns = [phaseOf(root, event).padEnd(12), event.ev.padEnd(8), thing.padEnd(12), describe(event)];
    lines.push({ thing, text: columns.join(' ').trimEnd() });
  }
  return lines;
}

/* Quantos jobs a equipe teve nas mãos ao mesmo tempo; um que começa quando outro acaba não conta. */
function mostAtOnce(events) {
  const marks = events.filter((e) => /^pool/.test(e.thread)).map((e) => [e.t_us, e.ev === 'begin' ? 1 : -1]);
  marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let now = 0, most = 0;
  for (const [, step] of marks) most = Math.max(most, now += step);
  return most;
}

/* O que não depende de ordem nenhuma. */
function countThings(events) {
  const jobs = events.filter((e) => e.ev === 'begin' && /^pool/.test(e.thread)).length;
  const watched = new Set(events.filter((e) => e.ev === 'watch').map((e) => e.id)).size;
  return [`equipe: ${jobs} jobs`, `kernel: ${watched} descritores`];
}

/* Na ordem livre, as linhas de cada coisa, juntas: entre uma e outra, nada se promete. */
function byThing(lines) {
  const things = new Map();
  for (const { thing, text } of lines) things.set(thing, [...(things.get(thing) ?? []), text]);
  return [...things.values()].map((own) => own.join('\n')).join('\n\n');
}

function orderOf(events, isFree) {
  const lines = normalise(events);
  const body = isFree ? byThing(lines) : lines.map(({ text }) => text).join('\n');
  return `${body}\n\n${countThings(events).join('\n')}\n`;
}

const recordOf = (program) => path.join(__dirname, `${path.basename(program, '.js')}.ordem`);

/* As linhas do começo, com "#", são de quem escreve: dizem se a ordem é livre (ou se é a de sempre,
 * mas embaralhada pode ser outra), e por quê. */
function readRecord(program) {
  const text = readFileSync(recordOf(program), 'utf8');
  const head = /^(#.*\n)*/.exec(text)[0];
  return { head, body: text.slice(head.length), isFree: /^# ordem livre: \S/m.test(head), isOpen: /^# embaralhada, muda: \S/m.test(head) };
}

module.exports = { runTraced, orderOf, mostAtOnce, recordOf, readRecord, withoutMeasures };
