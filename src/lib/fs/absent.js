/* fs/absent.js -- o que o fs do Node tem e este não: pedir diz por quê. */
(function (native, need) {
  'use strict';

  // ausente: fs lchmod lchmodSync: só o macOS os tem; no Linux, no Node também são undefined.
  //
  // ausente: fs/promises FileHandle.prototype.readableWebStream: é experimental no Node 20; use
  // Readable.toWeb(handle.createReadStream()).
  //
  // ausente: fs/promises FileHandle.prototype.getAsyncId: é do async_hooks do Node, que numera recursos; aqui só
  // os callbacks têm número.
  var REASONS = {
    'FileHandle.readableWebStream': 'é experimental no Node 20; use ' +
      'Readable.toWeb(handle.createReadStream()).'
  };

  return function (title) {
    return need('codes').coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', title + ' não existe em Nozinho: ' +
      REASONS[title]);
  };
})
