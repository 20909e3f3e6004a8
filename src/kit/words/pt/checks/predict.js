/* O que diz a conferência de uma previsão. */
'use strict';

module.exports = {
  none: 'Ainda não há previsão em {file}.',
  noneNext: 'Leia {program} e escreva, uma por linha, o que ele vai imprimir; ou responda linha por linha: ./kit prever {number}',
  differs: 'A previsão não bate com o que o programa imprime.',
  first: 'Já a primeira linha não é essa',
  second: 'A primeira linha está certa; a segunda, não',
  later: 'As primeiras {right} linhas estão certas; a {wrong}ª, não',
  count: ' (você escreveu {mine}; o programa imprime {all}).',
  next: 'Releia o programa a partir dessa linha. Para ver o que ele imprime: ./kit rodar {number}',
  oneOfMany: 'O que você escreveu na linha {line} pode sair, mas não sai sempre: outra rodada pode imprimir outra coisa ali.',
  oneOrder: 'O que você previu pode acontecer, mas é só uma das ordens possíveis: outra rodada pode dar outra. ' +
    'Onde a linha pode mudar, a resposta é «não determinado».',
  isDetermined: 'Você diz que a linha {line} não é determinada, mas ela é sempre a mesma.',
  someDetermined: 'Nem tudo varia: há linhas que são sempre as mesmas. Escreva essas, e «não determinado» só no ' +
    'lugar das que podem mudar.',
  noneSeen: 'Você diz que a saída não é determinada, mas em {seeds} sementes do embaralhador ela foi sempre a mesma.',
  determined: 'Você diz que a saída não é determinada, mas ela é: o programa imprime sempre o mesmo.'
};
