// Uma tabela alinhada feita só com modelos.
const itens = [['café', 2, 5.5], ['pão', 10, 0.75]];
const linha = ([nome, q, p]) => `${nome.padEnd(6)}|${`${q}`.padStart(4)}|${(q * p).toFixed(2).padStart(8)}`;
console.log(`${'item'.padEnd(6)}| qtd|   total
${'-'.repeat(20)}
${itens.map(linha).join('\n')}
${`soma: ${itens.reduce((s, [, q, p]) => s + q * p, 0).toFixed(2)}`.padStart(20)}`);
console.log(`${itens.length > 1 ? `${itens.length} itens` : 'um item'}`);
