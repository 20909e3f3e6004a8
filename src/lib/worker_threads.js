/* worker_threads.js -- o que dizem de si a thread principal e o programa que só tem ela.
 *
 * Há pacotes que perguntam se estão num worker. Abrir um é que não se pode: o JavaScript daqui roda
 * num interpretador e numa thread só.
 *
 * ausente: worker_threads BroadcastChannel* MessageChannel* MessagePort* Worker* getEnvironmentData
 * setEnvironmentData markAsUntransferable moveMessagePortToContext receiveMessageOnPort postMessageToThread
 * SHARE_ENV: o JavaScript daqui roda num interpretador e numa thread só (capítulo 03); para usar outro núcleo,
 * abra outro processo com child_process ou cluster. */
(function (native, need) {
  'use strict';

  var NAMES = ('BroadcastChannel MessageChannel MessagePort Worker getEnvironmentData ' +
    'markAsUntransferable moveMessagePortToContext receiveMessageOnPort setEnvironmentData').split(' ');

  var threads = { isMainThread: true, parentPort: null, resourceLimits: {}, threadId: 0, workerData: null };

  NAMES.forEach(function (name) {
    threads[name] = need('codes/absent').method('worker_threads', name,
      'o JavaScript daqui roda num interpretador e numa thread só (capítulo 03); ' +
      'para usar outro núcleo, abra outro processo com child_process');
  });

  return threads;
})
