let paes = 0;

function atende(pedido) {
  const caminho = pedido.split(' ')[1];
  if (caminho === '/forno') { // o padeiro: saiu mais um
    paes++;
    return `pães no balcão: ${paes}\n`;
  }
  while (paes === 0); // sem pão, espera sair um
  paes--;
  return 'aqui está o seu pão\n';
}

servir(0, atende, (porta) => console.log(`porta ${porta}`));
