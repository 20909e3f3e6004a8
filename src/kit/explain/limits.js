/* explain/limits.js -- os limites com que o kit roda um programa, e o que o próprio Nozinho diz. */
'use strict';

module.exports = [
  { id: 'missing-layer', names: ['camada', 'layer'], match: /chega no capítulo \d|precisa d[oa] (?:capítulo|camada)/, see: '02' },
  { id: 'not-in-nozinho', names: ['BigInt', 'WebAssembly', 'Worker'], match: /Nozinho não tem|não existe em Nozinho/, see: '01' },
  { id: 'engine-fatal', names: ['erro fatal'], match: /erro fatal do motor/, see: '01/02' },
  { id: 'bad-option', names: ['bad option'], match: /bad option: /, see: '02' },
  { id: 'cpu-limit', names: ['cpu', 'processador'], match: /estava girando|was spinning/, see: '03' },
  { id: 'time-limit', names: ['tempo', 'time', 'limite'], match: /passou do limite de [\d.,]+ s\b|went over (?:its|the) limit of [\d.,]+ s\b/, see: '04/04' },
  { id: 'memory-limit', names: ['memoria', 'memória', 'memory'], match: /limite de \d+ MB de memória|limit of \d+ MB of memory/, see: '07' },
  { id: 'output-limit', names: ['saida', 'saída', 'output'],
    match: /escreveu mais do que o limite|wrote more than the limit|um arquivo de mais de \d+ MB|a file of more than \d+ MB/, see: '04/04' },
  { id: 'process-limit', names: ['processos', 'processes', 'fork'], match: /limite de \d+ processos|limit of \d+ processes/, see: '03' },
  { id: 'not-built', names: ['make'], match: /não foi construído|was not built/, see: '01' }
];
