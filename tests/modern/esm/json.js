// Módulos JSON: o pedido tem de dizer o tipo, e só o JSON pode tê-lo.
import dados from './fixtures/dados.json' with { type: 'json' };
import * as espaco from './fixtures/dados.json' with { 'type': 'json', };
import { createRequire } from 'module';

console.log(dados, espaco, espaco.default === dados);
console.log(createRequire(import.meta.url)('./fixtures/dados.json') === dados);

const tenta = async (nome, carrega) => {
  try {
    console.log(nome, await carrega());
  } catch (erro) {
    console.log(nome, erro.name, erro.code, erro.message.replace(/(file:\/\/)?\/.*\//, ''));
  }
};

await tenta('com', () => import('./fixtures/dados.json', { with: { type: 'json' } }));
await tenta('vírgula no fim', () => import('./fixtures/dados.json', { with: { type: 'json' } },));
await tenta('atributo que não há', () => import('./fixtures/atributo.js'));
await tenta('sem', () => import('./fixtures/sem-tipo.json'));
await tenta('não é JSON', () => import('./fixtures/anonimos.js', { with: { type: 'json' } }));
await tenta('embutido', () => import('fs', { with: { type: 'json' } }));
await tenta('outro tipo', () => import('./fixtures/dados.json', { with: { type: 'css' } }));
await tenta('estragado', () => import('./fixtures/estragado.json', { with: { type: 'json' } }));
await tenta('não é objeto', () => import('./fixtures/dados.json', 5));
await tenta('nem with', () => import('./fixtures/dados.json', { with: 5 }));
await tenta('nem o valor', () => import('./fixtures/dados.json', { with: { type: 5 } }));
await tenta('data:', () => import('data:application/json,{"x":1}', { with: { type: 'json' } }));
await tenta('repassa', () => import('./fixtures/repassa-json.js'));
