let paes = 0;

function atende(pedido) {
  const caminho = pedido.split(' ')[1];
  if (caminho === '/forno') { // o padeiro: saiu mais um
    paes++;
    return `pães no balcão: ${paes}\n`;
  }
  if (paes === 0) return 'ainda não saiu, volte já\n';
  paes--;
  return 'aqui está o seu pão\n';
}

servir(0, atende, (porta) => console.log(`porta ${porta}`));
