// O pintor escreve de uma vez, e só as linhas que mudaram.
var assert = require('assert');
var Painter = require('../../../../src/kit/watch/painter').Painter;

var written = [];
var painter = new Painter(function (text) { written.push(text); });

function shows(lines, columns) {
  written = [];
  painter.show(lines, columns);
  return written.join('|').replace(/\u001b/g, 'E');
}

painter.open();
assert.ok(/\?1049h.*\?25l/.test(written.join('')));
assert.strictEqual(shows(['um', 'dois', ''], 10), 'E[0mE[2JE[1;1HumE[KE[2;1HdoisE[K');
assert.strictEqual(shows(['um', 'dois', ''], 10), '');
assert.strictEqual(shows(['um', 'três', ''], 10), 'E[2;1HtrêsE[K');
assert.strictEqual(shows(['um', '', 'x'], 10), 'E[2;1HE[KE[3;1HxE[K');

// Uma linha cheia não apaga o resto: apagaria o último caractere dela.
assert.strictEqual(shows(['0123456789', '', 'x'], 10), 'E[1;1H0123456789');

// A janela mudou, ou alguém escreveu por cima: tudo outra vez.
assert.strictEqual(shows(['a', 'b'], 10), 'E[0mE[2JE[1;1HaE[KE[2;1HbE[K');
assert.strictEqual(shows(['a', 'b'], 5), 'E[0mE[2JE[1;1HaE[KE[2;1HbE[K');
painter.forget();
assert.strictEqual(shows(['a', 'b'], 5), 'E[0mE[2JE[1;1HaE[KE[2;1HbE[K');
written = [];
painter.close();
assert.ok(/\?25h.*\?1049l/.test(written.join('')));
console.log('ok');

// espera: ok
