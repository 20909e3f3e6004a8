const http = require('http');

// Um mural de recados. A página mostra cada recado com um formulário para o apagar.
const recados = new Map([['1', 'falta farinha'], ['2', 'a Bia faz anos'], ['3', 'trocar a lâmpada']]);

function formulario(id) {
  return `<form method="post" action="/apagar?id=${id}"><button>apagar</button></form>`;
}

function pagina() {
  const itens = [...recados].map(([id, texto]) => `<li>${texto} ${formulario(id)}</li>`);
  return `<!doctype html><meta charset="utf-8"><ul>${itens.join('')}</ul>`;
}

module.exports = http.createServer((req, res) => {
  const endereco = new URL(req.url, 'http://mural');
  if (endereco.pathname === '/apagar') {
    if (req.method === 'GET') {
      res.writeHead(405, { allow: 'POST' });
      return res.end();
    }
    recados.delete(endereco.searchParams.get('id'));
    res.writeHead(303, { location: '/' });
    return res.end();
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(pagina());
});
