// tee e pipeTo: um ramo desiste e o outro lê tudo; preventClose; um sinal que já veio abortado.
var web = require('stream/web');
(async function () {
  var two = web.ReadableStream.from([1, 2]).tee();
  two[0].cancel('um só'); // a promessa só se cumpre quando os dois ramos desistem
  var got = [];
  await two[1].pipeTo(new web.WritableStream({ write: function (c) { got.push(c); } }), { preventClose: true });
  console.log(got);
  var w = new web.WritableStream({ close: function () { console.log('close'); } });
  await web.ReadableStream.from([]).pipeTo(w, { preventClose: true });
  console.log(w.locked);
  await web.ReadableStream.from(['x']).pipeTo(w, { signal: AbortSignal.abort() }).catch(function (e) { console.log(e.name); });
})();
