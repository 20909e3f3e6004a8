/* layer.js -- o que uma camada acrescenta. */
'use strict';

module.exports = {
  usage: 'Use: ./kit camada 05 (o que o capítulo acrescenta), 04..07 (de um a outro) ou timers (uma camada)',
  makeFailed: 'O make não disse quais são as camadas: {why}',
  unknownChapter: 'O capítulo "{word}" não liga um runtime seu. Os que ligam: {list}',
  unknownLayer: 'Não há uma camada "{word}". As que há: {list}',
  wrongOrder: 'De {from} não se chega a {to}: escreva o mais novo depois.',
  fromTo: 'De {from} a {to}',
  first: '{to}, o primeiro',
  enter: 'Entram: {list}',
  leaves: 'Sai: {name}',
  replaced: 'Sai {name}, e {heir} toma o lugar dela: o cabeçalho é o mesmo, e o ligador troca o objeto.',
  librariesEnter: 'Bibliotecas que entram: {list}',
  libraries: 'Biblioteca: {list}',
  fileSize: '{file} ({lines} linhas)',
  further: function (values) {
    return (values.count === 1 ? 'um arquivo' : values.count + ' arquivos') + ' em C que o curso não lê (' + values.lines + ' linhas)';
  },
  modules: function (values) {
    return values.count === 1 ? 'um módulo de JavaScript (' + values.lines + ' linhas)' :
      values.count + ' módulos de JavaScript (' + values.lines + ' linhas)';
  },
  standIn: 'Não tem cabeçalho seu: cumpre o que {file} promete.',
  calls: 'Chama, das de baixo:',
  callsNothing: 'Não chama nenhuma das de baixo.'
};
