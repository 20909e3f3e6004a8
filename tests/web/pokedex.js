// docs/exemplos/pokedex, noutro processo: cada rota, os erros, muitas mudanças de uma vez, o arquivo no fim, e outra partida.
const { manda, mostra, escreve } = require('./fixtures/fala'), { liga } = require('./fixtures/programa');
const fs = require('fs'), os = require('os'), path = require('path');
const exemplo = path.join(__dirname, '../../docs/exemplos/pokedex');
const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'pokedex-'));
const arquivo = path.join(pasta, 'dados.json'), programa = path.join(pasta, 'app');
// Numa cópia, para que o express venha da árvore dos testes.
fs.mkdirSync(path.join(programa, 'public'), { recursive: true });
for (const name of ['servidor.js', 'guarda.js', 'iniciais.json', 'public/index.html', 'public/estilo.css', 'public/pagina.js']) {
  fs.copyFileSync(path.join(exemplo, name), path.join(programa, name));
  fs.utimesSync(path.join(programa, name), new Date('2024-02-03T04:05:06Z'), new Date('2024-02-03T04:05:06Z'));
}
fs.symlinkSync(path.join(__dirname, '../../build/npm-web/node_modules'), path.join(programa, 'node_modules'));
const liga2 = (pronto) => liga([path.join(programa, 'servidor.js'), '0', arquivo], {}, pronto);

const json = (line, value) => [line, { 'Content-Type': 'application/json' }, typeof value === 'string' ? value : JSON.stringify(value)];
const mew = { numero: 151, nome: ' Mew ', tipos: ['psíquico'], notas: 'É só um boato?' };
const pedidos = ['GET /', 'HEAD /pagina.js', ['GET /estilo.css', { Range: 'bytes=0-4' }], 'GET /api/pokemons', 'GET /api/pokemons?tipo=fogo', 'GET /api/pokemons?busca=SAUR',
  'GET /api/pokemons?busca[x]=1', 'GET /api/pokemons/25', 'GET /api/pokemons/150', 'GET /api/pokemons/abc', json('POST /api/pokemons', mew), json('POST /api/pokemons', mew), 'GET /api/pokemons/151',
  json('PUT /api/pokemons/151', { nome: 'Mew', tipos: ['psíquico', 'lenda'] }), json('PUT /api/pokemons/152', mew), json('POST /api/pokemons', { numero: 0, nome: 'x', tipos: ['y'] }),
  json('POST /api/pokemons', { numero: 2, nome: '', tipos: ['y'] }), json('POST /api/pokemons', { numero: 2, nome: 'x', tipos: [] }), json('POST /api/pokemons', { numero: 2, nome: 'x', tipos: ['y'], notas: 5 }),
  json('POST /api/pokemons', '{"numero":'), json('POST /api/pokemons', '[]'), ['POST /api/pokemons', {}, ''], json('POST /api/pokemons', { nome: 'x'.repeat(20000) }), 'DELETE /api/pokemons/4', 'DELETE /api/pokemons/4',
  'GET /api/nada', 'GET /nada', ['GET /api/pokemons/25', { 'If-None-Match': '*' }]];

liga2(async (child, port) => {
  for (const pedido of pedidos) {
    console.log('>>> ' + (Array.isArray(pedido) ? pedido[0] : pedido));
    mostra(await manda(port, escreve(pedido)));
  }
  // Vinte de uma vez: todas têm de estar no arquivo quando a última resposta chega.
  const muitos = Array.from({ length: 20 }, (_, i) => json('POST /api/pokemons', { numero: 1000 + i, nome: 'n' + i, tipos: ['aço'] }));
  const respostas = await Promise.all(muitos.map((p) => manda(port, escreve(p))));
  console.log(respostas.map((r) => String(r).split(' ')[1]).join());
  console.log(fs.readdirSync(pasta), fs.readFileSync(arquivo, 'utf8'));
  child.on('exit', (code, signal) => {
    console.log('saiu', code, signal);
    liga2(async (other, port) => {
      const text = String(await manda(port, escreve('GET /api/pokemons?tipo=lenda')));
      console.log('de novo', text.slice(text.indexOf('\r\n\r\n') + 4));
      other.kill('SIGINT');
      other.on('exit', () => fs.rmSync(pasta, { recursive: true }));
    });
  });
  child.kill('SIGINT');
});
