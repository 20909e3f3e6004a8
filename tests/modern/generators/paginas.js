// Um gerador que entrega páginas sob demanda.
function* paginas(itens, tamanho) {
  for (let i = 0; i < itens.length; i += tamanho) {
    const pulo = yield { pagina: i / tamanho + 1, itens: itens.slice(i, i + tamanho) };
    if (pulo) i += pulo * tamanho;
  }
  return 'acabou';
}
const p = paginas([...'abcdefgh'], 3);
console.log(p.next().value, p.next(1).value ?? 'pulou', p.next());
console.log([...paginas([1, 2, 3], 2)].map(({ itens }) => itens.join()));
