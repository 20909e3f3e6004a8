// De um pedido a um arquivo: cada regra da resolução do Node.
var path = require('path');
var base = path.join(__dirname, 'fixtures');
var aqui = require('module').createRequire(path.join(base, 'programa.js'));

function curto(texto) {
  return String(texto).split(path.dirname(__dirname)).join('').split(process.cwd()).join('');
}

function mostra(pedido, r) {
  var nome = typeof pedido === 'string' ? curto(pedido) : pedido;
  try {
    var m = (r || aqui)(pedido);
    console.log(nome, '->', m.quem === undefined ? typeof m : m.quem);
  } catch (e) {
    // O texto do JSON.parse é de cada motor.
    var mensagem = /json|parsing/i.test(e.message) ? e.message.replace(/json: .*/, 'json: …') : e.message;
    console.log(nome, '!!', e.name, e.code, curto(mensagem));
  }
}

[
  './a', './a.js', './b.cjs', './b', './dados', './dados.json', './semext', './texto.txt', './texto',
  './pasta', './pasta.js', './pasta/', './pasta/.', './pasta/sub', './pasta/sub/..', '.', './', './nada',
  './nada/', 'nome', 'nome/', 'nome/index', 'nome/nada', '@escopo/pacote', '@escopo/pacote/lib/outro',
  '@escopo/nada', 'so-index', 'main-pasta', 'main-sem-ext', 'main-ruim', 'quebrado', 'nada', './quebrado.json',
  './bom.json', './tipo/y.cjs', './pasta/elo.js', './elo-pasta/index', './x.tpl',
  'exporta', 'exporta/sub', 'exporta/condicoes', 'exporta/alternativas', 'exporta/padrao/um',
  'exporta/padrao/especial/x', 'exporta/padrao/oculto', 'exporta/padrao/', 'exporta/padrao/../sub',
  'exporta/fora', 'exporta/sumiu', 'exporta/dados', 'exporta/lib/cjs.js', 'exporta/package.json',
  'node:nada', 'node:', 'fs/nada'
].forEach(function (pedido) { mostra(pedido); });

mostra(path.join(base, 'a'));
mostra('./x', aqui('module').createRequire(path.join(base, 'fundo', 'mais', 'y.js')));
mostra('nome', aqui('module').createRequire(path.join(base, 'fundo', 'mais') + '/'));

['', 1, undefined, null, {}].forEach(function (pedido) { mostra(pedido); });

// De dentro de um pacote: o próprio nome e os "imports".
console.log(require('module').createRequire(path.join(base, 'node_modules/exporta/lib/x.js'))('./dentro').quem.join(' | '));

// Um link simbólico é o arquivo para onde aponta.
console.log(aqui('./pasta/elo.js') === aqui('./a'), aqui('./elo-pasta/index') === aqui('./pasta/'));
console.log(curto(aqui.resolve('./pasta/elo.js')), curto(aqui.resolve('./elo-pasta/sub')));

// require.resolve
console.log(curto(aqui.resolve('nome')), aqui.resolve('path'), aqui.resolve('node:path'));
console.log(curto(aqui.resolve('nome', { paths: [path.join(base, 'fundo')] })));
console.log(curto(aqui.resolve('./a', { paths: [base] })));
console.log(curto(aqui.resolve.paths('nome').slice(0, 2)), curto(aqui.resolve.paths('./x')), aqui.resolve.paths('path'));
[[1], ['nada', { paths: [base] }], ['./nada', { paths: [base] }], ['nome', { paths: 'x' }]].forEach(function (args) {
  try {
    aqui.resolve.apply(null, args);
  } catch (e) {
    console.log(e.code, curto(e.message));
  }
});
