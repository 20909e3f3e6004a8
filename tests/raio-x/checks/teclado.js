// Uma aula inteira sem mouse: tudo se alcança, nada prende o foco, e o foco se vê.
'use strict';

const assert = require('assert');
const forge = require('../forge');
const { openRuns, settle, shown } = require('../browser');

const focused = (page) => page.evaluate(() => {
  const element = document.activeElement, style = getComputedStyle(element);
  return { id: element.id || element.className || element.tagName, outline: style.outlineStyle, width: parseFloat(style.outlineWidth) };
});

async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

const place = async (page) => (await shown(page)).place;
const pref = (page, name) => page.evaluate((name) => window.raioX.prefs[name], name);

// Tab passa por todos os que recebem foco e volta ao começo; cada um mostra onde está.
async function tour(page) {
  const stops = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.id === 'BODY') break;
    if (stops.includes(here.id)) break;
    assert.ok(here.outline !== 'none' && here.width >= 2, `não se vê o foco em ${here.id}`);
    stops.push(here.id);
  }
  for (const id of ['ask-toggle', 'table-toggle', 'lang-toggle', 'options-open', 'help-open', 'code', 'output', 'lanes',
    'timeline', 'go-start', 'go-back', 'go-play', 'go-next', 'go-end', 'speed', 'find', 'axis-toggle']) {
    assert.ok(stops.includes(id), `Tab não chega a ${id}: ${stops.join(' ')}`);
  }
  await page.evaluate(() => document.activeElement.blur());
}

async function moves(page) {
  await press(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  assert.strictEqual(await place(page), '3 / 94');
  await press(page, 'ArrowLeft');
  assert.strictEqual(await place(page), '2 / 94');
  await press(page, 'Shift+ArrowRight');
  assert.strictEqual(await place(page), '12 / 94');
  await press(page, 'End');
  assert.strictEqual(await place(page), '94 / 94');
  await press(page, '/', '3', '7', 'Enter', 'Escape');
  assert.strictEqual(await place(page), '37 / 94');
  await press(page, 'Home', '/');
  await page.keyboard.type('promessa');
  await press(page, 'Enter', 'Escape');
  assert.match((await shown(page)).sentence, /promessa/);
  await press(page, '/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(':22');
  await press(page, 'Enter', 'Escape');
  assert.strictEqual((await shown(page)).line, '22');
}

async function sameThing(page) {
  await press(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'); // nasce o nº 1
  await press(page, ']');
  assert.match((await shown(page)).sentence, /1aoLer começa, na thread pool-1/);
  await press(page, ']', ']', ']');
  assert.match((await shown(page)).sentence, /1aoLer começa a rodar/);
  await press(page, '[', '[', '[', '[');
  assert.match((await shown(page)).sentence, /1aoLer nasce/);
}

async function plays(page) {
  await press(page, 'Home', '+', '+', '+', '+', '+', '+', ' ');
  await page.waitForFunction(() => window.raioX.player.i === window.raioX.model.events.length - 1 && !window.raioX.player.playing);
  await press(page, 'Home', '-', '-', '-', '-', '-', '-', ' ', ' ');
  assert.strictEqual(await page.evaluate(() => window.raioX.player.playing), false);
}

async function asks(page) {
  await press(page, 'Home', 'p', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  assert.match(await page.textContent('#ask'), /O que roda agora\?.*logo.*promessa.*nada: o loop dorme/);
  const before = await place(page);
  await press(page, '1');
  assert.strictEqual(await place(page), before, 'o palpite não mostra a resposta');
  assert.strictEqual(await page.getAttribute('#ask li:nth-child(1) .guess', 'aria-pressed'), 'true');
  await press(page, 'Enter');
  assert.match(await page.textContent('#ask'), /O palpite foi outro; o rastro diz: nº 10 logo/);
  await press(page, 'ArrowRight', '3', 'Enter');
  assert.match(await page.textContent('#ask'), /nº 11 promessa/);
  await press(page, 'p');
  assert.strictEqual(await page.isVisible('#ask'), false);
}

async function windows(page) {
  for (const [key, id] of [['?', 'help'], ['o', 'options'], ['c', 'compare']]) {
    await press(page, key);
    assert.ok(await page.isVisible(`#${id}`), `a tecla ${key} abre #${id}`);
    assert.ok(await page.evaluate((id) => document.getElementById(id).contains(document.activeElement), id));
    await press(page, 'Escape');
    assert.ok(!await page.isVisible(`#${id}`), `Esc fecha #${id}`);
  }
}

async function modes(page) {
  await press(page, 'g');
  assert.strictEqual(await pref(page, 'projector'), true);
  await press(page, 'g', 'a');
  assert.strictEqual(await pref(page, 'theme'), 'light');
  await press(page, 'a', 'a', 'a', 'e');
  assert.strictEqual(await pref(page, 'axis'), 'time');
  await press(page, 'e', 't');
  assert.ok(await page.isVisible('#table'));
  await press(page, 'ArrowRight', 't', 'l');
  assert.strictEqual(await page.getAttribute('html', 'lang'), 'en');
  await press(page, 'l', 'r');
  assert.strictEqual(await page.evaluate(() => window.raioX.index), 1);
  await press(page, 'r', 'z', 'x');
}

// O filtro: sem os timers, nenhum passo para num deles.
async function filters(page) {
  await press(page, 'o');
  await page.locator('#options input[data-kind=timer]').focus();
  await press(page, ' ', 'Escape', 'Home');
  const total = await page.evaluate(() => window.raioX.model.events.length);
  for (let n = 0; n < total; n++) {
    await page.keyboard.press('ArrowRight');
    assert.notStrictEqual(await page.evaluate(() => window.raioX.player.event.kind), 'timer');
  }
  await press(page, 'o');
  await page.locator('#options fieldset button').focus();
  await press(page, 'Enter', 'Escape');
}

module.exports = async (lab) => {
  const page = await openRuns(lab, [{ text: forge.small().text() }, { text: forge.small(false, 7).text(), seed: 7 }]);
  for (const session of [tour, moves, sameThing, plays, asks, windows, modes, filters]) await session(page);
};
