console.log('uma linha');
console.log('acentos: ação, coração; emoji: 🙂');
console.log('antes do zero\u0000depois do zero');
console.error('isto vai para a saída de erro');
console.log('fim');
