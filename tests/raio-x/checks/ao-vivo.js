// Ao vivo: o rastro chega aos pedaços, e a página acompanha; embaralhar pede outra execução ao servidor e
// diz se a ordem mudou. Aqui o servidor é de mentira.
'use strict';

const assert = require('assert');
const http = require('http');
const forge = require('../forge');
const { assemble } = require('../assemble');
const { open, shown, settle } = require('../browser');

function serve() {
  const runs = [forge.small()], orders = [], streams = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/segredo/') {
      const { text, policy } = assemble({ live: true, title: 'ao vivo' }, []);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
      return response.end(text);
    }
    if (url.pathname === '/segredo/rastro') return streams.push({ response, run: url.searchParams.get('run') });
    if (url.pathname !== '/segredo/rodar' || request.method !== 'POST') return response.writeHead(404).end();
    request.setEncoding('utf8').on('data', (text) => {
      const order = JSON.parse(text);
      orders.push(order);
      runs.push(forge.small(order.seed !== 2, order.seed));
      response.end(JSON.stringify({ run: runs.length }));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, runs, orders, streams })));
}

async function until(page, predicate, argument) {
  await page.waitForFunction(predicate, argument);
  await settle(page);
}

// Manda um rastro em pedaços que cortam as linhas em qualquer lugar.
async function send(page, stream, text) {
  for (let at = 0; at < text.length; at += 3001) stream.response.write(text.slice(at, at + 3001));
  stream.response.end();
  await until(page, () => !window.raioX.isLive());
}

module.exports = async (lab) => {
  const { server, runs, orders, streams } = await serve();
  try {
    const page = await open(lab, `http://127.0.0.1:${server.address().port}/segredo/`);
    const lines = runs[0].text().split('\n');
    await page.keyboard.press('+');
    streams[0].response.write(lines.slice(0, 30).join('\n') + '\n' + lines[30].slice(0, 20));
    await until(page, () => window.raioX.model.events.length === 28);
    assert.match(await page.textContent('#runs'), /ao vivo/);
    assert.ok(!await page.isVisible('#warning'), 'enquanto chega, a linha cortada não é aviso');
    streams[0].response.end(lines[30].slice(20) + '\n' + lines.slice(31).join('\n'));
    await until(page, () => !window.raioX.isLive() && window.raioX.model.events.length === 94);
    await page.keyboard.press('End');
    await settle(page);
    assert.strictEqual((await shown(page)).place, '94 / 94');

    for (const [seed, says] of [[1, /Semente 1: a ordem foi a mesma/], [2, /Semente 2: a ordem muda no 9º callback/]]) {
      await page.evaluate(() => window.raioX.say(''));
      await page.keyboard.press('m');
      await until(page, (seed) => window.raioX.runs.length === seed + 1 && window.raioX.isLive(), seed);
      assert.deepStrictEqual(orders.pop(), { seed, virtual: false });
      assert.strictEqual(streams[seed].run, String(seed + 1));
      await send(page, streams[seed], runs[seed].text());
      await until(page, () => document.getElementById('said').textContent !== '');
      assert.match(await page.textContent('#said'), says);
    }
    await page.keyboard.press('c');
    assert.match(await page.textContent('#compare'), /se separam no 9º callback/);
    await page.keyboard.press('Escape');
    server.close();
    streams.forEach((stream) => stream.response.end());
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
