// Não acha subida nenhuma: só passa por todas as linhas, sem guardar nenhuma. É o que o seu programa devia gastar.
require('./forno')((db) => db.each('SELECT grau FROM medidas ORDER BY id', () => {}));
