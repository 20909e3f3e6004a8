/* fs/absent.js -- o que o fs do Node tem e este não: pedir diz por quê. */
(function (native, need) {
  'use strict';

  var REASONS = {
    'fs.openAsBlob': 'ele devolve um Blob, e o fs daqui entrega Buffer e streams; use fs.promises.readFile.',
    'FileHandle.readableWebStream': 'ele devolve um ReadableStream da Web, e os streams daqui são os do Node; use ' +
      'handle.createReadStream().'
  };

  return function (title) {
    return need('codes').coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', title + ' não existe em Nozinho: ' +
      REASONS[title]);
  };
})
