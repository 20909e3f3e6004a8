// path.posix e path.win32 sobre milhares de caminhos esquisitos, sempre os mesmos.
// O resultado de cada função vira um resumo; os primeiros casos aparecem por inteiro.
var path = require('path');
var pedacos = ['/', '/', '\\', '.', '..', 'a', 'b', 'C:', 'c:', '.x', 'a.b', '..a', '...', '?', ':', 'srv', 'D:', 'con',
  'CON', 'COM1', 'á', 'é.js', ' '];
var semente = 42;

function sorteia(n) {
  semente = (semente * 16807) % 2147483647;
  return (semente >>> 4) % n;
}

function caminho() {
  var texto = '';
  for (var n = sorteia(8); n > 0; n--) texto += pedacos[sorteia(pedacos.length)];
  return texto;
}

// Um resumo que muda se qualquer caractere mudar.
function resumo(soma, texto) {
  for (var i = 0; i < texto.length; i++) soma = (soma * 31 + texto.charCodeAt(i)) % 4294967291;
  return soma;
}

// A pasta atual não pode aparecer: o teste roda em qualquer lugar.
process.chdir('/');

['posix', 'win32'].forEach(function (tipo) {
  var p = path[tipo];
  var casos = {
    normalize: function (a) { return p.normalize(a); },
    dirname: function (a) { return p.dirname(a); },
    basename: function (a) { return p.basename(a); },
    'basename com sufixo': function (a, b) { return p.basename(a, b); },
    'basename com o próprio fim': function (a) { return p.basename(a, a.slice(-2)); },
    extname: function (a) { return p.extname(a); },
    isAbsolute: function (a) { return p.isAbsolute(a); },
    parse: function (a) { return p.parse(a); },
    'format de parse': function (a) { return p.format(p.parse(a)); },
    join: function (a, b, c) { return p.join(a, b, c); },
    resolve: function (a, b, c) { return p.resolve(a, b, c); },
    toNamespacedPath: function (a) { return p.toNamespacedPath(a); }
  };
  if (tipo === 'posix') casos.relative = function (a, b) { return p.relative(a, b); };
  Object.keys(casos).forEach(function (nome) {
    var soma = 7;
    for (var i = 0; i < 300; i++) {
      var a = caminho(), b = caminho(), c = caminho();
      var visto = JSON.stringify(casos[nome](a, b, c));
      soma = resumo(soma, visto);
      if (i < 12) console.log(tipo, nome, JSON.stringify([a, b, c]), visto);
    }
    console.log(tipo, nome, soma);
  });
});
