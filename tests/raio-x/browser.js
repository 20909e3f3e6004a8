// browser.js -- o navegador dos testes: abre a página montada, e lê o que ela mostra.
'use strict';

const fs = require('fs');
const path = require('path');
const { chromium } = require('../../build/browser/package');
const { assemble } = require('./assemble');

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function launch(executablePath, folder) {
  const browser = await chromium.launch({ executablePath, args: ARGS });
  return { browser, folder, problems: [], pages: 0 };
}

// Uma página nova, sem memória das outras; o que ela reclamar vira problema.
async function open(lab, address, options = {}) {
  const context = await lab.browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'pt-BR', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => lab.problems.push(String(error.stack)));
  page.on('console', (message) => { if (message.type() === 'error') lab.problems.push(message.text()); });
  page.on('dialog', (dialog) => { lab.problems.push(`diálogo: ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(address);
  await page.waitForFunction(() => window.raioX);
  await settle(page);
  return page;
}

function write(lab, runs, config = {}) {
  const file = path.join(lab.folder, `pagina-${++lab.pages}.html`);
  fs.writeFileSync(file, assemble({ live: false, ...config }, runs).text);
  return `file://${file}`;
}

const openRuns = (lab, runs, options) => open(lab, write(lab, runs), options);
const openText = (lab, text, options) => openRuns(lab, [{ text }], options);

// Dois quadros: o que se pediu já está na tela.
const settle = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
}));

// Um salto, já na tela: os passos são muitos, e cada conversa com o navegador custa.
const jump = (page, i) => page.evaluate((i) => new Promise((done) => {
  window.raioX.jump(i);
  requestAnimationFrame(() => requestAnimationFrame(done));
}), i);

// O que a página mostra, lido do DOM.
const shown = async (page) => {
  const seen = await page.evaluate(read);
  return { ...seen, lanes: Object.fromEntries(seen.lanes) };
};

function read() {
  const lanes = [];
  for (const lane of document.querySelectorAll('#lanes .lane')) {
    const chips = [...lane.querySelectorAll('.chip')].filter((chip) => !chip.closest('[hidden]'));
    const hidden = lane.closest('[hidden]') !== null;
    lanes.push([lane.dataset.lane, { count: Number(lane.dataset.count), chips: chips.map((chip) => chip.textContent), hidden }]);
  }
  const lit = [...document.querySelectorAll('#wheel .lit')].map((slice) => slice.dataset.phase);
  return {
    lanes, stack: Number(document.getElementById('stack').dataset.count),
    stackChips: [...document.querySelectorAll('#stack .chip:not([hidden])')].map((chip) => chip.textContent),
    outputs: Number(document.getElementById('output').dataset.count), output: document.getElementById('output').textContent,
    lit, strange: document.querySelector('#wheel .strange').textContent, turn: document.querySelector('#wheel .turn').textContent,
    asleep: document.querySelector('#wheel svg').classList.contains('asleep'),
    sentence: [...document.getElementById('sentence').children].filter((part) => !part.hidden).map((part) => part.textContent).join(''), place: document.getElementById('place').textContent,
    line: [...document.querySelectorAll('#code .line.here .ordinal')].map((n) => n.textContent).join(),
    born: [...document.querySelectorAll('#code .born')].map((n) => n.textContent).join('|'),
    valuenow: document.getElementById('timeline').getAttribute('aria-valuenow'),
  };
}

module.exports = { launch, open, write, openRuns, openText, settle, jump, shown };
