/* O que diz a conferência de uma conversa em HTTP. */
'use strict';

module.exports = {
  badLine: 'na conversa toda linha começa com > ou com <, e esta não: a {line}',
  answering: 'Em resposta a «{request}»:',
  atStep: 'No passo {n} da conversa:',
  status: 'o código da resposta não é o esperado.',
  header: 'um cabeçalho não é o esperado.',
  body: 'o corpo não é o esperado.',
  late: 'passaram {seconds} s e a resposta não chegou, ou não chegou inteira.',
  closed: 'o servidor fechou a conexão antes de responder.',
  refused: 'ninguém aceitou a conexão.',
  flood: 'o servidor mandou bytes sem parar.',
  early: 'o servidor respondeu antes da hora.',
  'not-http': 'o que o servidor mandou não é HTTP.',
  arrived: 'O que chegou',
  neverReady: 'O servidor não disse em que porta atende: nada do que ele escreveu casa com «{pattern}».',
  wrote: 'O que ele escreveu',
  before: 'Antes da conversa:',
  died: 'o servidor caiu.',
  leftEarly: 'o servidor terminou sozinho.'
};
