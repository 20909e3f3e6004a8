/* limits.js -- o limite em que um programa bateu, e o que costuma causar isso. */
'use strict';

module.exports = {
  time: 'O programa passou do limite de {seconds} s e foi encerrado. Ele não estava fazendo contas: estava esperando.',
  timeNext: 'Algo o mantém vivo: um setInterval sem clearInterval, um servidor ou uma conexão que ninguém fecha, ' +
    'um arquivo ou um processo de que ainda se espera notícia.',
  cpu: 'O programa passou do limite de {cpu} s e foi encerrado. Ele não estava esperando nada: estava girando.',
  cpuNext: 'Procure o laço cuja condição nunca fica falsa (algo dentro dele tem de mudá-la), ou a função que se ' +
    'agenda de novo a cada vez, com nextTick ou com promessas. Enquanto isso gira, nenhum outro callback roda.',
  memory: 'O programa passou do limite de {megabytes} MB de memória e foi encerrado.',
  memoryNext: 'Algo só cresce: um array ou um texto que recebe e nunca perde, um buffer novo a cada volta de um ' +
    'laço, uma lista de ouvintes. Em C, um malloc num laço sem o free dele.',
  output: 'O programa escreveu mais do que o limite de {output} bytes e foi encerrado.',
  outputNext: 'Procure o laço que escreve sem parar, ou o console.log que ficou dentro de um.',
  processes: 'O programa passou do limite de {processes} processos ao mesmo tempo e foi encerrado, com todos eles.',
  processesNext: 'Quem abre processos (fork, child_process) está num laço sem fim, ou abre outra cópia dele mesmo, ' +
    'que abre outra…',
  threads: 'O programa passou de duas mil threads ao mesmo tempo e foi encerrado.',
  threadsNext: 'Quem cria threads (pthread_create, new Worker) está num laço sem fim, ou cria uma por tarefa: quem tem ' +
    'muitas tarefas cria poucas threads, que as dividem entre si.',
  file: 'O programa escreveu um arquivo de mais de 64 MB e foi encerrado.',
  fileNext: 'Procure o laço que escreve sem parar no arquivo, ou um tamanho ou uma posição que saiu errado.',
  report: 'O programa derrubou o supervisor, que é quem vigia os limites. Encerrei o que ele deixou, e não há ' +
    'veredito.',
  reportNext: 'Um exercício nunca precisa mandar sinais a processos que não iniciou. Confira a quem vai o kill: um ' +
    'pid que ficou 0, -1 ou o do pai (process.ppid) atinge quem não devia.',
  interrupted: 'A conferência foi interrompida antes do fim.',
  left: 'O programa deixou processos vivos, que encerrei: {names}.',
  signalsMissing: 'Este sistema não tem o seccomp: nada impede o programa de mandar sinais ao kit.',
  forksMissing: 'Este sistema não deixa o kit aprovar cada processo novo: uma bomba de fork pode demorar a parar.',
  reachMissing: 'Este sistema não tem o Landlock (Linux 5.19): o programa pode escrever fora da cópia da pasta.',
  familyMissing: 'Este sistema não diz quem são os filhos de um processo: a memória e o número de processos não ' +
    'foram vigiados.',
  failed: 'O programa terminou com um erro (código {code}).'
};
