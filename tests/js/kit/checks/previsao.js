// A conferência `predict`: o gabarito não se mostra, e "não determinado" é uma resposta.
// limite: 120
var tries = require('./fixtures/try');

var plain = { type: 'predict', program: 'p.js' };
var seeded = { type: 'predict', program: 'p.js', seeds: 12 };
var FIXED = 'console.log("um"); setTimeout(console.log, 1, "três"); console.log("dois");';
// As duas leituras chegam em qualquer ordem; o resto não varia.
var RACE = 'var fs = require("fs"); console.log("início");' +
  'fs.readFile("a.txt", function () { console.log("a"); }); fs.readFile("b.txt", function () { console.log("b"); });' +
  'process.on("exit", function () { console.log("fim"); });';
var WHOLE = 'var fs = require("fs"); ["a.txt", "b.txt"].forEach(function (name) { fs.readFile(name, function () { console.log(name); }); });';

function files(answer, program) {
  return { 'r.txt': answer, 'p.js': program, 'a.txt': 'a', 'b.txt': 'b' };
}

function score(failure) { console.log('  ' + failure.right + ' de ' + failure.outOf); }

tries.all('predict', [
  ['certa', plain, files('# comentário\num\n\ndois  \r\ntrês', FIXED)],
  ['vazia', plain, files('# nada\n', FIXED)],
  ['a segunda', plain, files('um\ntrês\ndois\n', FIXED), score],
  ['uma de menos', plain, files('um\ndois\n', FIXED), score],
  ['uma a mais', plain, files('um\ndois\ntrês\nquatro\n', FIXED), score],
  ['diz que varia, e não', plain, files('um\nNão determinado\ntrês\n', FIXED)],
  ['diz que tudo varia, e não', plain, files('não determinado\n', FIXED)],
  ['diz que tudo varia, e nenhuma semente concorda', seeded, files('não determinado\n', FIXED)],
  ['sementes, e não varia', seeded, files('um\ndois\ntrês\n', FIXED)],
  ['as que variam', seeded, files('início\nnão determinado\nnao determinado\nfim\n', RACE)],
  ['em inglês', seeded, files('início\nundetermined\nUndetermined.\nfim\n', RACE)],
  ['uma das ordens', seeded, files('início\na\nb\nfim\n', RACE), score],
  ['a outra', seeded, files('início\nb\na\nfim\n', RACE)],
  ['só a primeira que varia', seeded, files('início\nnão determinado\nb\nfim\n', RACE), score],
  ['o que nunca sai', seeded, files('início\nc\na\nfim\n', RACE)],
  ['diz que tudo varia, e nem tudo', seeded, files('não determinado\n', RACE)],
  ['tudo varia mesmo', seeded, files('não determinado\n', WHOLE)],
  ['tudo varia, linha a linha', seeded, files('não determinado\nnão determinado\n', WHOLE)]
]);

// espera: certa: passou
// espera: vazia: Ainda não há previsão em r.txt.
// espera: a segunda: A previsão não bate com o que o programa imprime. A primeira linha está certa; a segunda, não.
// espera:   1 de 3
// espera: uma de menos: A previsão não bate com o que o programa imprime. As primeiras 2 linhas estão certas; a 3ª, não (você escreveu 2; o programa imprime 3).
// espera:   2 de 3
// espera: uma a mais: A previsão não bate com o que o programa imprime. As primeiras 3 linhas estão certas; a 4ª, não (você escreveu 4; o programa imprime 3).
// espera:   3 de 3
// espera: diz que varia, e não: A previsão não bate com o que o programa imprime. A primeira linha está certa; a segunda, não. Você diz que a linha 2 não é determinada, mas ela é sempre a mesma.
// espera: diz que tudo varia, e não: Você diz que a saída não é determinada, mas ela é: o programa imprime sempre o mesmo.
// espera: diz que tudo varia, e nenhuma semente concorda: Você diz que a saída não é determinada, mas em 12 sementes do embaralhador ela foi sempre a mesma.
// espera: sementes, e não varia: passou
// espera: as que variam: passou
// espera: em inglês: passou
// espera: uma das ordens: O que você previu pode acontecer, mas é só uma das ordens possíveis: outra rodada pode dar outra. Onde a linha pode mudar, a resposta é «não determinado».
// espera:   1 de 4
// espera: a outra: O que você previu pode acontecer, mas é só uma das ordens possíveis: outra rodada pode dar outra. Onde a linha pode mudar, a resposta é «não determinado».
// espera: só a primeira que varia: A previsão não bate com o que o programa imprime. As primeiras 2 linhas estão certas; a 3ª, não. O que você escreveu na linha 3 pode sair, mas não sai sempre: outra rodada pode imprimir outra coisa ali.
// espera:   2 de 4
// espera: o que nunca sai: A previsão não bate com o que o programa imprime. A primeira linha está certa; a segunda, não.
// espera: diz que tudo varia, e nem tudo: Nem tudo varia: há linhas que são sempre as mesmas. Escreva essas, e «não determinado» só no lugar das que podem mudar.
// espera: tudo varia mesmo: passou
// espera: tudo varia, linha a linha: passou
