// O kit põe isto antes do seu programa: não há rede, e não há relógio. Sem pão, a resposta não depende de nenhum dos dois.
Date.now = () => { throw new Error('atende olhou o relógio: está a esperar por alguma coisa'); };
globalThis.servir = (porta, atende) => {
  ['/pao', '/pao', '/forno', '/pao', '/pao'].forEach((caminho) => {
    console.log(`${caminho}: ${String(atende(`GET ${caminho} HTTP/1.0\r\n\r\n`)).trim()}`);
  });
};

