// envio.js -- o capítulo 10 num navegador de verdade: um arquivo grande, uma rede lenta e a barra que
// pergunta ao servidor. Roda no Node (só ele dirige o navegador):
//
//   node tests/browser/envio.js RUNTIME CHROMIUM
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawn } = require('child_process');
const { chromium } = require('../../build/browser/package');

const [runtime, browserPath] = process.argv.slice(2);
const MEGABYTES = 24, KILOBYTES_PER_SECOND = 8000;

// Liga o servidor do capítulo numa porta livre e espera ele dizer qual.
function startServer() {
  const server = spawn(runtime, ['chapters/10-http/envio.js', '0', String(KILOBYTES_PER_SECOND)]);
  server.stderr.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    server.stdout.once('data', (line) => resolve({ server, address: /http:\S+/.exec(String(line))[0] }));
    server.once('exit', (code) => reject(new Error(`o servidor saiu com código ${code}`)));
  });
}

async function upload(address, folder) {
  const file = path.join(folder, 'grande.bin');
  fs.writeFileSync(file, Buffer.alloc(MEGABYTES * 1048576, 'x'));
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(address);
    await page.setInputFiles('input[type=file]', file);
    await page.click('button');
    const seen = [];
    const status = page.locator('#status');
    for (let i = 0; i < 600; i++) {
      const value = await page.locator('#bar').evaluate((bar) => bar.value);
      if (seen[seen.length - 1] !== value) seen.push(value);
      if (/completo/.test(await status.textContent())) break;
      if (process.env.FOTO && value > 0.4 && !fs.existsSync(process.env.FOTO)) {
        await page.screenshot({ path: process.env.FOTO });
      }
      await page.waitForTimeout(100);
    }
    const last = await status.textContent();
    assert.match(last, new RegExp(`recebeu ${MEGABYTES}\\.0 MB de ${MEGABYTES}\\.0 MB \\(100%\\): completo`));
    const between = seen.filter((value) => value > 0 && value < 1);
    assert.ok(between.length >= 3, `a barra só passou por ${JSON.stringify(seen)}`);
    assert.deepStrictEqual([...seen].sort((a, b) => a - b), seen, 'a barra nunca anda para trás');
    assert.deepStrictEqual(problems, []);
    console.log(`a barra passou por ${between.length} pontos entre 0 e 100%`);
  } finally {
    await browser.close();
  }
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'envio-'));
  const { server, address } = await startServer();
  server.removeAllListeners('exit');
  try {
    await upload(address, folder);
  } finally {
    server.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
