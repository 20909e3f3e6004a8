// Receber uma função não faz de ninguém assíncrono: estes três chamam a deles antes de devolver.
const ordem = [];

['a', 'b'].forEach((letra) => ordem.push(`forEach chamou com ${letra}`));
ordem.push('forEach devolveu');

JSON.parse('{"pães":2}', (chave, valor) => {
  if (chave === 'pães') ordem.push(`JSON.parse chamou com ${chave}`);
  return valor;
});
ordem.push('JSON.parse devolveu');

'x'.replace('x', () => ordem.push('replace chamou'));
ordem.push('replace devolveu');

console.log(ordem.join('\n'));
// espera: forEach chamou com a
// espera: forEach chamou com b
// espera: forEach devolveu
// espera: JSON.parse chamou com pães
// espera: JSON.parse devolveu
// espera: replace chamou
// espera: replace devolveu
