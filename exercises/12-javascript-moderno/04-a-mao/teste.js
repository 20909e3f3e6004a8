// Duas perguntas: o Duktape entende o arquivo sem ajuda? E ele ainda faz o mesmo?
const assert = require('assert');
const fs = require('fs');
const child = require('child_process');

const { conta, botoes } = require('./exercicio');

prova('nenhuma linha precisa do tradutor', () => {
  const escrito = fs.readFileSync('exercicio.js', 'utf8').split('\n');
  const traduzido = child.execFileSync(process.execPath, ['--traduz', 'exercicio.js'], { encoding: 'utf8' }).split('\n');
  escrito.forEach((linha, i) => {
    assert.strictEqual((traduzido[i] || '').trim(), linha.trim(), `a linha ${i + 1} ainda precisa do tradutor: ${linha.trim()}`);
  });
});

prova('conta soma os preços e a taxa', () => {
  assert.strictEqual(conta(['cafe', 'pao'], 1), '2 itens: R$ 16', "conta(['cafe', 'pao'], 1) devia ser '2 itens: R$ 16'");
});

prova('sem taxa, vale a de 0.5', { depende: 'conta soma os preços e a taxa' }, () => {
  assert.strictEqual(conta(['bolo', 'bolo']), '2 itens: R$ 27', 'sem taxa, vale a de 0.5: dois bolos dão R$ 27');
  assert.strictEqual(conta([], undefined), '0 itens: R$ 0', 'undefined é como não passar a taxa');
});

prova('uma taxa de 0 fica em 0', { depende: 'conta soma os preços e a taxa' }, () => {
  assert.strictEqual(conta(['bolo'], 0), '1 itens: R$ 9', 'uma taxa de 0 é uma taxa: um bolo daria R$ 9');
});

prova('cada botão chama a sua mesa', () => {
  assert.strictEqual(botoes.length, 3, 'são três botões');
  botoes.forEach((botao, i) => {
    assert.strictEqual(botao(), `mesa ${i + 1} chama`, `o botão ${i + 1} devia chamar a mesa ${i + 1}, e disse "${botao()}"`);
  });
});
