/* explain/limits.js -- os limites do kit e as mensagens de Nozinho. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). */
'use strict';

module.exports = {
  'time-limit': 'O programa passou do prazo do exercício e foi encerrado, com tudo o que começou.',
  'time-limit.why': 'Algo o mantém vivo ou girando: um setInterval sem clearInterval, um while que nunca termina, um servidor que ninguém fecha, um callback que nunca chega.',
  'time-limit.look': './kit rodar mostra o que ele escreve; ./kit raio-x, o que o loop está esperando.',

  'cpu-limit': 'O programa gastou todo o tempo de processador que o exercício dá.',
  'cpu-limit.why': 'É um laço que não para de calcular: enquanto ele roda, o loop não atende mais nada.',
  'cpu-limit.look': 'O que faria o laço parar? Imprima a condição dele de mil em mil voltas.',

  'memory-limit': 'O programa passou da memória que o exercício dá.',
  'memory-limit.why': 'Uma lista que só cresce, um texto que se soma a cada volta, uma recursão que guarda tudo.',
  'memory-limit.look': 'process.memoryUsage().rss a cada tanto mostra quem cresce.',

  'output-limit': 'O programa escreveu demais e foi encerrado.',
  'output-limit.why': 'Um console.log dentro de um laço que não termina, ou um ouvinte que escreve o que acabou de escrever.',
  'output-limit.look': './kit rodar e Ctrl-C logo em seguida: as primeiras linhas já dizem qual é o laço.',

  'process-limit': 'O programa começou processos (ou threads) demais e foi encerrado.',
  'process-limit.why': 'Um fork (ou spawn) dentro de um laço, ou um filho que começa o próprio pai de novo.',
  'process-limit.look': 'Conte quantos se começam: um número que dobra a cada volta é uma bomba.',

  'missing-layer': 'Este runtime ainda não tem essa parte: ela é de um capítulo mais adiante.',
  'missing-layer.why': 'O runtime de cada capítulo liga só as camadas que já se contaram; a mensagem diz qual falta e onde ela entra.',
  'missing-layer.look': 'Rode com ./nozinho, que tem todas, ou faça o exercício com o que o capítulo já deu. A lista está em docs/mapa.md.',

  'engine-fatal': 'O motor de JavaScript desistiu: um erro que ninguém podia mais tratar.',
  'engine-fatal.why': 'Em C: um erro lançado fora de uma chamada protegida, a pilha de valores usada além do que tem, ou falta de memória.',
  'engine-fatal.look': 'Numa função em C, todo duk_… que lança tem de estar dentro de uma chamada vinda do JavaScript. Conte o que há na pilha em cada linha.',

  'not-built': 'O runtime do exercício ainda não foi construído (ou um arquivo novo o tornou velho).',
  'not-built.why': 'Depois de baixar o projeto, ou de mudar src/, é preciso construir.',
  'not-built.look': 'make; se faltar algo, ./kit doutor diz o quê.',

  'bad-option': 'Uma opção do Node que aqui não existe.',
  'bad-option.why': 'Nozinho tem outro motor, e aceita só parte das opções do node.',
  'bad-option.look': './nozinho --help mostra as que há.',

  'not-in-nozinho': 'O Node tem isso, e Nozinho não; a mensagem diz por quê.',
  'not-in-nozinho.why': 'O motor daqui é o Duktape, pequeno, e algumas coisas da linguagem e da biblioteca ficaram de fora (BigInt, WebAssembly, workers…).',
  'not-in-nozinho.look': 'docs/api.md tem a tabela inteira, com o motivo de cada ausência.'
};
