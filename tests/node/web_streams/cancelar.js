var r = new ReadableStream({ cancel: function (why) { console.log('cancel', why); } });
r.cancel('chega').then(function (v) { console.log(v, r); });
var s = new ReadableStream({ start: function (c) { c.enqueue(1); c.enqueue(2); }, cancel: function () { console.log('o laço saiu'); } });
(async function () { for await (var x of s) { console.log(x); break; } })();
