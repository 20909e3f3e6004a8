/* pagina.js -- a página da pokédex: pergunta ao servidor, mostra, e manda o que se escreveu.
 * O texto entra sempre por textContent: assim um nome com "<" é só um nome. */
'use strict';

const $ = (id) => document.getElementById(id);
const fields = ['numero', 'nome', 'tipos', 'notas'];
let editing = null; // o número do que está na ficha, ou null se ela é de um novo

async function ask(method, path, body) {
  const answer = await fetch('/api/pokemons' + path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body && JSON.stringify(body)
  });
  const data = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(data.erro);
  return data;
}

function say(text) {
  $('aviso').textContent = text;
}

function make(tag, text, className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function button(text, label, action) {
  const element = make('button', text, 'discreto');
  element.type = 'button';
  element.setAttribute('aria-label', label);
  element.addEventListener('click', action);
  return element;
}

function card(pokemon) {
  const item = document.createElement('li');
  const title = make('h3', pokemon.nome + ' ');
  title.append(make('span', 'nº ' + pokemon.numero));
  const buttons = make('p', '', 'botoes');
  buttons.append(
    button('Mudar', 'Mudar ' + pokemon.nome, () => edit(pokemon)),
    button('Apagar', 'Apagar ' + pokemon.nome, () => remove(pokemon)));
  item.append(title, make('p', pokemon.tipos.join(' e '), 'tipos'));
  if (pokemon.notas) item.append(make('p', pokemon.notas));
  item.append(buttons);
  return item;
}

async function show() {
  const all = await ask('GET', '?busca=' + encodeURIComponent($('busca').value));
  $('lista').replaceChildren(...all.map(card));
  return all.length;
}

function edit(pokemon) {
  editing = pokemon.numero;
  $('titulo-ficha').textContent = 'Mudar ' + pokemon.nome;
  $('numero').readOnly = true;
  for (const name of fields) $(name).value = name === 'tipos' ? pokemon.tipos.join(', ') : pokemon[name];
  $('nome').focus();
}

function startNew() {
  editing = null;
  $('titulo-ficha').textContent = 'Anotar um novo';
  $('numero').readOnly = false;
}

async function remove(pokemon) {
  if (!confirm('Apagar ' + pokemon.nome + '?')) return;
  await attempt(async () => {
    await ask('DELETE', '/' + pokemon.numero);
    await show();
    say(pokemon.nome + ' foi apagado.');
    $('busca').focus();
  });
}

async function save() {
  const pokemon = {
    numero: Number($('numero').value),
    nome: $('nome').value,
    tipos: $('tipos').value.split(',').map((t) => t.trim()).filter(Boolean),
    notas: $('notas').value
  };
  await ask(editing === null ? 'POST' : 'PUT', editing === null ? '' : '/' + editing, pokemon);
  $('ficha').reset();
  await show();
  say(pokemon.nome + ' está guardado.');
}

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    say('Não deu: ' + error.message + '.');
  }
}

$('ficha').addEventListener('submit', (event) => { event.preventDefault(); attempt(save); });
$('ficha').addEventListener('reset', startNew);
$('filtro').addEventListener('submit', (event) => event.preventDefault());
$('busca').addEventListener('input', () => attempt(async () => {
  const count = await show();
  say(count === 1 ? 'Achei um.' : count === 0 ? 'Não achei nenhum.' : 'Achei ' + count + '.');
}));
attempt(show);
