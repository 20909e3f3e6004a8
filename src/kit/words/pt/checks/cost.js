/* O que diz a conferência do custo. */
'use strict';

module.exports = {
  ms: '{ms} ms de processador',
  kb: '{kb} KB de memória no pico',
  slow: 'O programa gasta {times} vezes o processador da referência, medida agora nesta máquina; o limite é {limit}.',
  slowNext: 'Procure o laço dentro de outro, a procura numa lista que podia ser um objeto, ou o texto que se refaz ' +
    'inteiro a cada pedaço.',
  big: 'O programa chega a {times} vezes a memória da referência, medida agora nesta máquina; o limite é {limit}.',
  bigNext: 'Procure o que se guarda e já não se usa: o arquivo inteiro onde bastava um pedaço, a lista que só cresce.'
};
