/* explain/sanitizers.js -- o que os vigias da memória e das threads acham. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). O que falta está em crash.js. */
'use strict';

module.exports = {
  'heap-use-after-free.why': 'Um timer, um pedido ou um socket foi liberado enquanto ainda estava numa lista, ou um callback chegou depois de o dono fechar.',

  'heap-buffer-overflow.why': 'Um laço que vai até <= tamanho, um malloc que esqueceu o sizeof, ou um texto sem lugar para o zero do fim.',

  'stack-buffer-overflow.why': 'Um índice que passa do fim de um vetor declarado dentro da função, ou um texto maior do que ele.',

  'global-buffer-overflow.why': 'Um índice que passa do fim de uma tabela; muitas vezes falta o { 0 } que a termina.',

  'stack-use-after-return.why': 'O endereço de uma variável local foi guardado num pedido ou devolvido, e a função terminou.',

  'stack-overflow.why': 'Em C, uma recursão sem fim; no motor, uma chamada que volta a ele de dentro dele.',

  'double-free.why': 'Dois donos para o mesmo bloco: o caminho do erro libera, e o do fim libera de novo.',

  'bad-free.why': 'Liberou-se um ponteiro que andou (p++), uma variável, ou memória que é do motor.',

  'memory-leak.why': 'Um retorno antecipado, no caminho do erro, que não passa pelo free; ou o ponteiro foi trocado por outro antes de se liberar o primeiro.',

  'data-race.why': 'As threads da equipe e a do loop dividem filas e contadores. Uma conta como total++ são três passos: ler, somar, guardar; duas threads no meio perdem uma soma.',

  'lock-order-inversion.why': 'Uma função toma a chave A e depois a B; outra, a B e depois a A.',

  'signed-integer-overflow.why': 'Um int vai até 2147483647. Passar disso não "dá a volta": em C não é definido, e o compilador conta com que não aconteça.',

  'shift-exponent.why': 'Um hash ou uma máscara de bits feita com int, em vez de um tipo sem sinal.',

  'index-out-of-bounds.why': 'Um índice negativo, ou o laço que vai um além do último (o último é tamanho - 1).',

  'null-pointer.why': 'malloc sem memória, uma busca que não achou nada, um campo que ainda não foi preenchido.',

  'misaligned-address.why': 'Ler um int ou double direto de um buffer de bytes, numa posição qualquer.'
};
