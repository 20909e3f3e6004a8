/* module/disk.js -- as perguntas ao disco que require e import fazem: kind, realpath e read. */
(function (native, need) {
  'use strict';

  return { kind: native.kind, realpath: native.realpath, read: native.read };
})
