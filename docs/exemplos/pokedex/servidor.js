/* servidor.js -- a pokédex: um CRUD em Express. CRUD são as quatro coisas que se fazem com dados, e cada uma
 * é um método do HTTP: criar (POST), ler (GET), mudar (PUT), apagar (DELETE).
 *
 *     nozinho servidor.js [porta] [arquivo]     (o node também serve)
 */
'use strict';

const path = require('path');
const express = require('express');
const Guarda = require('./guarda');

const port = Number(process.argv[2] || 3000);
const guarda = new Guarda(process.argv[3] || path.join(__dirname, 'pokemons.json'), path.join(__dirname, 'iniciais.json'));
const app = express();

app.disable('x-powered-by');
app.use(express.static(path.join(__dirname, 'public')));
app.use('/api', express.json({ limit: '10kb' }));

// Um erro com o status que a resposta deve ter. Quem o escreve é o último `app.use`.
function refuse(status, message) {
  return Object.assign(new Error(message), { status });
}

// O corpo do pedido, conferido: o que vem da rede pode ser qualquer coisa.
function readPokemon(body, numero) {
  const { nome, tipos, notas = '' } = body || {};
  if (!Number.isInteger(numero) || numero < 1 || numero > 9999) throw refuse(422, 'o número vai de 1 a 9999');
  if (typeof nome !== 'string' || nome.trim() === '' || nome.length > 40) throw refuse(422, 'o nome tem de 1 a 40 letras');
  if (!Array.isArray(tipos) || tipos.length < 1 || tipos.length > 2 || !tipos.every((t) => typeof t === 'string' && t !== '')) {
    throw refuse(422, 'um pokémon tem um ou dois tipos');
  }
  if (typeof notas !== 'string' || notas.length > 500) throw refuse(422, 'as notas são um texto de até 500 letras');
  return { numero, nome: nome.trim(), tipos, notas };
}

// Toda rota com :numero passa por aqui antes.
app.param('numero', (req, res, next, text) => {
  req.pokemon = guarda.get(Number(text));
  next(req.pokemon ? undefined : refuse(404, 'não há pokémon com o número ' + text));
});

app.get('/api/pokemons', (req, res) => {
  const { tipo, busca = '' } = req.query;
  const wanted = String(busca).toLowerCase();
  res.json(guarda.all().filter((p) =>
    (!tipo || p.tipos.includes(tipo)) && p.nome.toLowerCase().includes(wanted)));
});

app.post('/api/pokemons', (req, res, next) => {
  const pokemon = readPokemon(req.body, req.body && req.body.numero);
  if (guarda.get(pokemon.numero)) throw refuse(409, 'já há um pokémon com o número ' + pokemon.numero);
  guarda.set(pokemon, (error) => {
    if (error) return next(error);
    res.status(201).location('/api/pokemons/' + pokemon.numero).json(pokemon);
  });
});

app.route('/api/pokemons/:numero')
  .get((req, res) => res.json(req.pokemon))
  .put((req, res, next) => {
    const pokemon = readPokemon(req.body, req.pokemon.numero);
    guarda.set(pokemon, (error) => (error ? next(error) : res.json(pokemon)));
  })
  .delete((req, res, next) => {
    guarda.remove(req.pokemon.numero, (error) => (error ? next(error) : res.sendStatus(204)));
  });

app.use('/api', (req, res, next) => next(refuse(404, 'não há nada em ' + req.originalUrl)));

// Quatro argumentos: é assim que o Express sabe que esta função trata erros.
app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  const status = error.status || 500;
  if (status === 500) console.error(error);
  res.status(status).json({ erro: status === 500 ? 'o servidor falhou' : error.message });
});

const server = app.listen(port, '127.0.0.1', () => {
  console.log('pokédex em http://127.0.0.1:' + server.address().port);
});

// Ctrl-C: para de aceitar conexões, e termina quando a última resposta saiu. Um segundo Ctrl-C não espera.
process.once('SIGINT', () => server.close());
