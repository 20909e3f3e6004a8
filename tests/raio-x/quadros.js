// quadros.js -- quantos quadros por segundo a página faz enquanto toca um rastro de cem mil eventos, e em
// quanto tempo aparece. É uma medida, não um teste: depende da máquina. Roda no Node:
//
//   node tests/raio-x/quadros.js CHROMIUM [eventos]
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const forge = require('./forge');
const { launch, openText } = require('./browser');

const SECONDS = 3;

// Toca a uma velocidade e conta os quadros. `late`: os que chegaram com mais de um quadro e meio de atraso.
const play = (page, speed) => page.evaluate(({ speed, seconds }) => new Promise((done) => {
  const app = window.raioX, start = Math.floor(app.model.events.length / 4), gaps = [];
  app.jump(start);
  app.prefs.speed = speed;
  app.setSpeed(speed);
  app.toggle();
  let last = 0, first = 0;
  requestAnimationFrame(function frame(now) {
    if (last > 0) gaps.push(now - last);
    else first = now;
    last = now;
    if (now - first < seconds * 1000) return requestAnimationFrame(frame);
    app.pause();
    done({
      fps: 1000 * gaps.length / (now - first), worst: Math.max(...gaps),
      late: gaps.filter((gap) => gap > 25).length, frames: gaps.length, events: app.player.i - start,
    });
  });
}), { speed, seconds: SECONDS });

// O tempo de CPU (não o do relógio) que a página já gastou.
async function meter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
}

const firstPaint = (page) => page.evaluate(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return paint.startTime;
});

async function measure(lab, name, text, setUp) {
  const page = await openText(lab, text);
  const paint = await firstPaint(page);
  console.log(`${name}: a primeira imagem em ${paint.toFixed(0)} ms`);
  await setUp(page);
  const speeds = await page.evaluate(() => Number(document.getElementById('speed').max) + 1);
  const spent = await meter(page);
  for (let speed = 0; speed < speeds; speed++) {
    const before = await spent();
    const { fps, worst, late, frames, events } = await play(page, speed);
    const work = (await spent() - before) / frames;
    const asked = await page.textContent('#speed-now');
    console.log(`  ${asked.padStart(18)}: ${fps.toFixed(1)} quadros/s, ${work.toFixed(1)} ms de CPU cada um; ` +
      `${late} de ${frames} atrasados, o pior em ${worst.toFixed(0)} ms; ${(events / SECONDS).toFixed(0)} eventos/s`);
  }
  await page.context().close();
}

async function main() {
  const [browserPath, events = '100000'] = process.argv.slice(2);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'raio-x-'));
  const lab = await launch(browserPath, folder), text = forge.large(Number(events)).text();
  await measure(lab, `${events} eventos`, text, async () => {});
  await measure(lab, `${events} eventos, projetor`, text, (page) => page.keyboard.press('g'));
  await measure(lab, `${events} eventos, tabela`, text, (page) => page.keyboard.press('t'));
  await lab.browser.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

main();
