/* cluster.js -- o módulo cluster: um servidor repartido entre processos, para usar todos os núcleos.
 *
 * O mesmo programa roda no primário e nos filhos que ele abre com fork; NODE_UNIQUE_ID diz quem é
 * quem. Os dois lados conversam pelo canal de child/channel.js, com mensagens NODE_CLUSTER. */
(function (native, need) {
  'use strict';

  return need(need('process').env.NODE_UNIQUE_ID === undefined ? 'cluster/primary' : 'cluster/inside');
})
