// Linhas com cores, ideogramas e o que mais o programa do aluno escreve, cortadas e partidas na largura da tela.
var assert = require('assert');
var fit = require('../../../../src/kit/watch/fit');

var RED = '\u001b[31m', END = '\u001b[0m';

assert.strictEqual(fit.width('maçã'), 4);
assert.strictEqual(fit.width('mac\u0327a\u0303'), 4);
assert.strictEqual(fit.width('日本🙂'), 6);
assert.strictEqual(fit.width(RED + 'oi' + END), 2);

// Partir: entre palavras; uma palavra sem fim, onde der; a cor passa de uma linha a outra.
assert.deepStrictEqual(fit.split('um dois três', 8), ['um dois ', 'três']);
assert.deepStrictEqual(fit.split('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
assert.deepStrictEqual(fit.split('日本語', 5), ['日本', '語']);
assert.deepStrictEqual(fit.split(RED + 'abcd' + END, 2), [RED + 'ab' + END, RED + 'cd' + END]);
assert.deepStrictEqual(fit.split('', 5), ['']);
assert.deepStrictEqual(fit.split('ab', 1), ['a', 'b']);

// Cortar: reticências, e a cor fechada.
assert.strictEqual(fit.cut('abc', 3), 'abc');
assert.strictEqual(fit.cut('abcd', 3), 'ab…');
assert.strictEqual(fit.cut(RED + 'abcd' + END, 3), RED + 'ab' + END + '…');
assert.strictEqual(fit.cut('日本語', 4), '日…');
assert.strictEqual(fit.cut('abcd', 1), '…');
assert.strictEqual(fit.cut('abcd', 0), '');
assert.strictEqual(fit.cutStart('exercises/01/a.js', 8), '…01/a.js');

// Nada do que o programa escreve mexe no terminal: só as cores ficam, e não vazam.
assert.strictEqual(fit.cut('a\u001b[2Jb\u0007\r\u009b', 80), 'a␛[2Jb␇␍\ufffd');
assert.strictEqual(fit.cut('a\tb', 80), 'a    b');
assert.strictEqual(fit.cut(RED + 'a', 80), RED + 'a' + END);

assert.deepStrictEqual(fit.flow(['d dica', 'l lista', 'q sair'], ' · ', 16), ['d dica · l lista', 'q sair']);
assert.deepStrictEqual(fit.flow(['d dica', 'l lista'], ' · ', 3), ['d dica', 'l lista']);
console.log('ok');

// espera: ok
