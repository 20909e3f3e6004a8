// O que require('module') não tem diz por quê.
// espera: findSourceMap ERR_FEATURE_UNAVAILABLE_ON_PLATFORM module.findSourceMap não existe em Nozinho: a tradução não muda nenhuma linha de lugar, e os mapas dos outros não são lidos.
// espera: SourceMap ERR_FEATURE_UNAVAILABLE_ON_PLATFORM module.SourceMap não existe em Nozinho: a tradução não muda nenhuma linha de lugar, e os mapas dos outros não são lidos.
// espera: register ERR_FEATURE_UNAVAILABLE_ON_PLATFORM module.register não existe em Nozinho: quem quer mudar como um arquivo se carrega troca Module._extensions.
const Module = require('module');
for (const nome of ['findSourceMap', 'SourceMap', 'register']) {
  try { new Module[nome]('x'); } catch (e) { console.log(nome, e.code, e.message); }
}
