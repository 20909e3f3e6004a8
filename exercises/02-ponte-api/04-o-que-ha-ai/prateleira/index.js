exports.titulo = 'a prateleira inteira';
