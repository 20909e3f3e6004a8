const http = require('http');

// Um mural de recados. A página mostra cada recado com um link para o apagar.
const recados = new Map([['1', 'falta farinha'], ['2', 'a Bia faz anos'], ['3', 'trocar a lâmpada']]);

function pagina() {
  const itens = [...recados].map(([id, texto]) => `<li>${texto} <a href="/apagar?id=${id}">apagar</a></li>`);
  return `<!doctype html><meta charset="utf-8"><ul>${itens.join('')}</ul>`;
}

module.exports = http.createServer((req, res) => {
  const endereco = new URL(req.url, 'http://mural');
  if (endereco.pathname === '/apagar' && !/robo/i.test(req.headers['user-agent'])) {
    recados.delete(endereco.searchParams.get('id'));
    res.writeHead(303, { location: '/' });
    return res.end();
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(pagina());
});
