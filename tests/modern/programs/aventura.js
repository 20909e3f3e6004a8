// Aventura de texto: máquina de estados com tabela, desestruturação e modelos.
const mapa = {
  sala: { texto: 'uma sala empoeirada', saidas: { norte: 'corredor' }, itens: ['chave'] },
  corredor: {
    texto: 'um corredor escuro', saidas: { sul: 'sala', leste: 'cofre' }, tranca: { leste: 'chave' }
  },
  cofre: { texto: 'o cofre, enfim', saidas: {}, fim: true },
};
const comandos = {
  olhar: ({ lugar }) => `${mapa[lugar].texto}${mapa[lugar].itens?.length ? `; você vê: ${mapa[lugar].itens.join(', ')}` : ''}`,
  pegar(estado, item) {
    const itens = mapa[estado.lugar].itens ?? [], i = itens.indexOf(item);
    if (i < 0) return `não há ${item ?? 'nada'} aqui`;
    estado.bolsa.add(...itens.splice(i, 1));
    return `você pegou ${item}`;
  },
  ir(estado, direcao) {
    const { saidas: { [direcao]: destino }, tranca: { [direcao]: precisa } = {} } = mapa[estado.lugar];
    if (!destino) return 'não dá para ir por aí';
    if (precisa && !estado.bolsa.has(precisa)) return `trancado: falta ${precisa}`;
    Object.assign(estado, { lugar: destino, passos: estado.passos + 1, fim: mapa[destino].fim ?? false });
    return this.olhar(estado);
  },
  bolsa: ({ bolsa }) => [...bolsa].join() || 'vazia',
};
function* jogo() {
  const estado = { lugar: 'sala', bolsa: new Set(), passos: 0, fim: false };
  let resposta = comandos.olhar(estado);
  while (!estado.fim) {
    const [verbo, ...resto] = (yield resposta).trim().toLowerCase().split(/\s+/);
    resposta = comandos[verbo]?.(estado, ...resto) ?? `não sei ${verbo}`;
  }
  return `${resposta} (${estado.passos} passos)`;
}
const j = jogo();
console.log(j.next().value);
for (const linha of [
  'ir sul', 'ir norte', 'ir leste', 'voar', 'ir sul', 'pegar chave', 'pegar', 'bolsa', 'IR norte',
  'ir leste', 'olhar'
]) {
  const { value, done } = j.next(linha);
  console.log(`> ${linha}\n${value}`);
  if (done) { console.log('FIM'); break; }
}
