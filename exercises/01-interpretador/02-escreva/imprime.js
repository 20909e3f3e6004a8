console.log('uma linha');
console.log('acentos: ação, coração; emoji: 🙂');
console.log('antes do zero\u0000depois do zero');
console.error('isto vai para a saída de erro');

// O que a função devolve: 0 se deu certo; se não, o número do erro. O descritor 99 ninguém abriu.
const certo = escreve(1, 'escrito por escreve\n');
console.log(`deu certo: ${certo}`);
console.log(`descritor que não há: ${escreve(99, 'x')}`);
