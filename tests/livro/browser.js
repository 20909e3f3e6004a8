// browser.js -- o livro no navegador. Roda no Node (só ele dirige o navegador), depois de make site:
//
//   node tests/livro/browser.js CHROMIUM
//
// Nos slides, nada passa de 1280 por 720. Nas páginas, num celular e numa tela, nada alarga a página; a busca acha sem
// acentos; o tema troca. Em lugar nenhum há um pedido à rede, ou um erro.
'use strict';

const fs = require('fs');
const path = require('path');
const { chromium } = require('../../build/browser/package');

const BOOK = path.resolve(__dirname, '../../build/livro');
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let problems = 0, checked = 0;
function complain(where, text) {
  problems++;
  console.log(`${where}: ${text}`);
}

// Uma aba que conta o que a incomoda.
async function newTab(browser, width, height) {
  const tab = await browser.newPage({ viewport: { width, height }, locale: 'pt-BR' });
  const where = () => path.relative(BOOK, new URL(tab.url()).pathname);
  tab.on('pageerror', (error) => complain(where(), String(error.stack)));
  tab.on('console', (message) => { if (message.type() === 'error') complain(where(), message.text()); });
  tab.on('request', (request) => { if (!/^(file|data|about|blob):/.test(request.url())) complain(where(), `pediu ${request.url()}`); });
  return tab;
}

// O que passa do slide que se vê: um bloco de código que rola por dentro também não cabe.
function overflowing() {
  const slide = Reveal.getCurrentSlide(), box = slide.getBoundingClientRect(), scale = Reveal.getScale();
  const { width, height } = Reveal.getConfig();
  return [...slide.querySelectorAll('*')].filter((element) => {
    if (element.closest('.notes')) return false;
    const own = element.getBoundingClientRect();
    return (own.right - box.left) / scale > width + 1 || (own.bottom - box.top) / scale > height + 1 ||
      (element.tagName === 'PRE' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
  }).map((element) => element.textContent.trim().slice(0, 60)).slice(0, 1);
}

async function checkDeck(tab, file) {
  await tab.goto(`file://${BOOK}/slides/${file}`);
  await tab.waitForFunction(() => window.Reveal && Reveal.isReady());
  const count = await tab.evaluate(() => Reveal.getTotalSlides());
  for (let at = 0; at < count; at++) {
    await tab.evaluate((to) => Reveal.slide(to), at);
    for (const text of await tab.evaluate(overflowing)) complain(`slides/${file}`, `o slide ${at + 1} transborda: ${text}`);
    checked++;
  }
}

async function checkPage(tab, file) {
  await tab.goto(`file://${BOOK}/site/${file}`);
  const [content, room] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (content > room) complain(file, `tem ${content} de largura, onde cabem ${room}`);
  checked++;
}

// "Callback" com acento a menos e maiúscula a mais, e um título com acento pedido sem ele.
async function checkSearch(tab) {
  await tab.goto(`file://${BOOK}/site/index.html`);
  for (const [asked, wanted] of [['LACO maos', 'O laço, com as mãos'], ['interpretador', '01 · O interpretador']]) {
    await tab.fill('#busca', asked);
    await tab.waitForSelector('#achados a');
    const found = await tab.innerText('#achados');
    if (!found.includes(wanted)) complain('busca', `"${asked}" não achou "${wanted}"`);
    checked++;
  }
  await tab.fill('#busca', 'xyzzyplugh');
  if (!(await tab.innerText('#achados')).includes('Nada')) complain('busca', 'achou o que não há');
}

async function checkTheme(tab) {
  await tab.goto(`file://${BOOK}/site/index.html`);
  const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await tab.click('#tema');
  if (await paper() === before) complain('tema', 'o botão não muda nada');
}

async function main() {
  const browser = await chromium.launch({ executablePath: process.argv[2], args: ARGS });
  const wide = await newTab(browser, 1280, 720), narrow = await newTab(browser, 390, 844);
  const folder = path.join(BOOK, 'slides');
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []) await checkDeck(wide, file);
  const chapters = fs.readdirSync(path.join(BOOK, 'site/chapters')).map((name) => `chapters/${name}/index.html`);
  const docs = fs.readdirSync(path.join(BOOK, 'site/docs')).filter((name) => /^[\w-]+\.html$/.test(name)).map((name) => `docs/${name}`);
  const files = ['index.html', 'projeto.html', 'src/queue.c.html', ...chapters, ...docs];
  for (const file of files.filter((name) => fs.existsSync(path.join(BOOK, 'site', name)))) {
    await checkPage(narrow, file);
    await checkPage(wide, file);
  }
  await checkSearch(wide);
  await checkTheme(wide);
  await browser.close();
  console.log(`${checked} conferidos`);
  process.exitCode = problems > 0 ? 1 : 0;
}

main();
