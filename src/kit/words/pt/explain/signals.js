/* explain/signals.js -- os sinais e os códigos de saída. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). O que falta está em crash.js. */
'use strict';

module.exports = {
  'SIGSEGV.why': 'Em C: um ponteiro NULL, sem valor ou já liberado, ou um índice além do fim. Em JavaScript puro não acontece: se aconteceu, o defeito é no C.',
  'SIGSEGV.look': 'Construa com V=asan (./kit conferir já usa essa variante quando ela existe): o vigia da memória diz a linha.',

  'SIGABRT.why': 'assert, abort(), um erro fatal do motor, ou a libc que notou a memória estragada ("double free", "corrupted size").',
  'SIGABRT.look': 'As linhas logo antes dizem quem desistiu e por quê.',

  'SIGFPE.why': 'Apesar do nome ("floating point"), é a divisão de inteiros: a / 0 ou a % 0 em C. Com números de ponto flutuante (e em JavaScript) o resultado é Infinity ou NaN.',
  'SIGFPE.look': 'Teste o divisor antes da conta.',

  'SIGBUS.why': 'Um arquivo mapeado na memória que encolheu, ou um disco cheio por trás de um mapa.',
  'SIGBUS.look': 'df -h, e quem mais mexe naquele arquivo?',

  'SIGILL.why': 'O compilador põe uma instrução inválida onde o programa nunca devia chegar.',
  'SIGILL.look': 'Compile com -Wall e leia os avisos: "control reaches end of non-void function".',

  'SIGPIPE.why': 'O leitor do cano terminou antes (programa | head -1), ou o cliente fechou o socket. O runtime o ignora e recebe EPIPE no lugar.',
  'SIGPIPE.look': 'signal(SIGPIPE, SIG_IGN) no começo, e trate o -1 de write.',

  'SIGKILL.why': 'kill -9, o kit ao fim do prazo, ou o sistema quando falta memória. Ninguém consegue tratar este sinal.',
  'SIGKILL.look': 'Falta de memória fica registrada: dmesg | tail (ou journalctl -k).',

  'SIGTERM.why': 'É o que kill manda quando não se diz qual, e o que um sistema manda ao desligar.',
  'SIGTERM.look': 'Um servidor o trata para fechar com calma: process.on(\'SIGTERM\', …).',

  SIGINT: 'O programa foi interrompido com Ctrl-C.',
  'SIGINT.why': 'O terminal manda este sinal a todos os programas em primeiro plano; quem não o trata morre.',
  'SIGINT.look': 'process.on(\'SIGINT\', …) deixa fechar o que está aberto; dentro dele, process.exit() termina.',

  SIGHUP: 'O terminal em que o programa rodava se fechou.',
  'SIGHUP.why': 'A janela foi fechada, ou a conexão por ssh caiu.',
  'SIGHUP.look': 'Para que um servidor continue: nohup ./nozinho servidor.js & ou um gerente de serviços (systemd).',

  'SIGSYS.why': 'O kit deixa um exercício fazer o que um programa comum faz, e nega o que mexe com outros programas.',
  'SIGSYS.look': 'Veja qual foi: strace -f ./programa.',

  'exit-1': 'O código 1: o programa terminou dizendo que algo deu errado.',
  'exit-1.why': 'Um erro que ninguém tratou termina o programa com 1; e process.exit(1) também.',
  'exit-1.look': 'Leia a saída de erro: a primeira linha do seu arquivo na pilha é por onde começar.',

  'exit-13': 'O código 13: um await no topo do módulo ficou esperando uma promessa que nunca se resolve.',
  'exit-13.why': 'Nada mais estava vivo no loop, e o programa acabou com a espera no meio.',
  'exit-13.look': 'Quem devia chamar resolve? Um callback que nunca vem, ou um unref.',

  'exit-126': 'O código 126: o shell achou o arquivo e não conseguiu executá-lo.',
  'exit-126.why': 'Falta a marca de executável, ou é uma pasta.',
  'exit-126.look': 'chmod +x arquivo; ls -l arquivo.',

  'exit-127': 'O código 127: o shell não achou o comando.',
  'exit-127.why': 'Um erro de grafia, um programa que não está instalado, ou falta ./ na frente de um que está nesta pasta.',
  'exit-127.look': 'command -v nome diz onde ele está. Para um desta pasta: ./nome.',

  'exit-130': 'O código 130: o programa morreu com Ctrl-C (128 + 2, o número de SIGINT).',
  'exit-130.why': 'O shell soma 128 ao número do sinal que matou o programa.',
  'exit-130.look': 'kill -l 2 diz o nome do sinal. ./kit explicar SIGINT conta mais.',

  'exit-134': 'O código 134: o programa morreu com SIGABRT (128 + 6).',
  'exit-134.why': 'Ele mesmo desistiu: assert, abort(), um erro fatal do motor.',
  'exit-134.look': 'As linhas logo antes dizem por quê. ./kit explicar SIGABRT conta mais.',

  'exit-137': 'O código 137: o programa foi morto à força, com SIGKILL (128 + 9).',
  'exit-137.why': 'O sistema ficou sem memória, passou-se do prazo, ou alguém usou kill -9.',
  'exit-137.look': 'dmesg | tail conta se foi a memória. ./kit explicar SIGKILL conta mais.',

  'exit-139': 'O código 139: o programa morreu com SIGSEGV (128 + 11).',
  'exit-139.why': 'Em C: um endereço que não é do programa (NULL, um índice além do fim, memória já liberada).',
  'exit-139.look': 'Construa com V=asan e rode de novo. ./kit explicar SIGSEGV conta mais.',

  'exit-143': 'O código 143: pediram que o programa terminasse, com SIGTERM (128 + 15).',
  'exit-143.why': 'Um kill sem mais nada, ou o timeout de um roteiro.',
  'exit-143.look': 'Veja quem mandou. ./kit explicar SIGTERM conta mais.'
};
