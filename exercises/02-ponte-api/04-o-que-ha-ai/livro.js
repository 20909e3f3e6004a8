console.log('livro.js está rodando');
exports.titulo = 'O Pequeno Node';
