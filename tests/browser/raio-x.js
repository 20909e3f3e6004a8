// raio-x.js -- o Raio-X inteiro num navegador de verdade: o arquivo aberto sem rede, a página ao vivo,
// outra execução, dois navegadores. O que a página mostra confere-se em tests/raio-x. Roda no Node:
//
//   node tests/browser/raio-x.js NOZINHO CHROMIUM
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');
const { spawn, spawnSync } = require('child_process');
const { chromium } = require('../../build/browser/package');

const [runtime, browserPath] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'raio-x-'));
const program = path.join(folder, 'programa.js');
const NASTY = '</script><img src=x onerror="document.title=1"><script>document.title = 2</script>';
fs.writeFileSync(program, `console.log(${JSON.stringify(NASTY)});
process.stdin.on('data', function chegou() { console.log('chegou'); process.stdin.destroy(); });`);

// Uma página que anota o que deu errado e todo pedido que não foi a ela mesma.
async function open(browser, address) {
  const page = await browser.newPage({ locale: 'pt-BR' });
  page.wrong = [];
  page.on('pageerror', (error) => page.wrong.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') page.wrong.push(message.text()); });
  page.on('request', (request) => { if (!request.url().startsWith(address)) page.wrong.push(request.url()); });
  await page.goto(address);
  return page;
}

const events = (page) => page.evaluate(() => Number(/(\d+)$/.exec(document.getElementById('place').textContent)[1]));
const atEnd = async (page) => {
  await page.keyboard.press('End');
  return page.textContent('#output');
};
const until = async (page, test, value) => page.waitForFunction(test, value, { timeout: 60000 });
const hasEvents = (many) => Number(/(\d+)$/.exec(document.getElementById('place').textContent)[1]) > many;

async function offline(browser) {
  const file = path.join(folder, 'pagina.html');
  spawnSync(runtime, ['--raio-x=' + file, program], { input: 'x' });
  const page = await open(browser, pathToFileURL(file).href);
  await until(page, hasEvents, 0);
  assert.ok((await atEnd(page)).includes(NASTY));
  assert.deepStrictEqual(page.wrong, []);
  assert.strictEqual(await page.locator('img').count(), 0);
  await page.close();
  console.log('arquivo ok');
}

function serve() {
  const server = spawn(runtime, ['--raio-x', program], { env: { ...process.env, BROWSER: 'none' } });
  return new Promise((resolve) => {
    let text = '';
    server.stderr.on('data', (chunk) => {
      text += chunk;
      const match = /http:\S+/.exec(text);
      if (match) resolve({ server, address: match[0] });
    });
  });
}

async function live(browser) {
  const { server, address } = await serve();
  const first = await open(browser, address), second = await open(browser, address);
  await until(first, hasEvents, 3);
  await until(second, hasEvents, 3);
  const before = await events(first);
  server.stdin.write('x');
  await until(first, hasEvents, before);
  await until(second, hasEvents, before);
  await until(first, () => document.querySelector('.on-air') === null);
  assert.ok((await atEnd(first)).includes('chegou'));
  console.log('ao vivo ok');

  await first.click('button.shuffle'); // outra execução, na mesma página
  await until(first, () => document.querySelectorAll('#runs option').length === 2);
  server.stdin.write('x');
  await until(first, () => document.querySelector('.on-air') === null && document.getElementById('said').textContent !== '');
  assert.deepStrictEqual(first.wrong.concat(second.wrong), []);
  console.log('outra execução ok');
  server.kill('SIGINT');
  await new Promise((resolve) => server.on('close', resolve));
}

async function main() {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  try {
    await offline(browser);
    await live(browser);
  } finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
