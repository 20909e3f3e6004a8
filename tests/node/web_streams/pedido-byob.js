var web = require('stream/web');
(async function () {
  var r = new web.ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 4,
    pull: function (c) {
      var view = c.byobRequest.view;
      view[0] = 1;
      c.byobRequest.respondWithNewView(new Uint8Array(view.buffer, view.byteOffset, 1));
    }
  });
  console.log(await r.getReader().read());
})();
