// O servidor do capítulo, numa porta que o sistema escolhe.
servir(0, (pedido) => `você pediu ${pedido.split(' ')[1]}\n`, (porta) => console.log(`porta ${porta}`));
