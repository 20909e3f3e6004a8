// Um objeto de opções com padrões, e nomes obrigatórios.
const falta = (nome) => { throw new TypeError(`falta ${nome}`); };
const pede = ({ url = falta('url'), metodo = 'GET', cabecalhos: { tipo = 'json', ...outros } = {} } = {}, ...mais) => [
  metodo, url, tipo, outros, mais.length
];
console.log(pede({ url: '/a' }));
console.log(pede({ url: '/b', metodo: 'POST', cabecalhos: { tipo: 'texto', x: 1 } }, 1, 2));
for (const arg of [undefined, {}, null]) { try { pede(arg); } catch (e) { console.log(e.name); } }
