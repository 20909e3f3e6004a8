var web = require('stream/web');
(async function () {
  var r = new web.ReadableStream({
    type: 'bytes',
    pull: function (c) {
      var request = c.byobRequest;
      console.log(c instanceof web.ReadableByteStreamController, request instanceof web.ReadableStreamBYOBRequest, request.view.byteLength, c.desiredSize);
      request.view[0] = 7;
      request.respond(1);
    },
    cancel: function () { console.log('cancel'); }
  });
  var reader = new web.ReadableStreamBYOBReader(r);
  console.log(await reader.read(new Uint8Array(2)));
  reader.releaseLock();
  console.log(r.locked);
  reader = r.getReader({ mode: 'byob' });
  await reader.cancel();
  console.log((await reader.read(new Uint8Array(1))).done);
})();
