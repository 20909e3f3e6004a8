(async function () {
  for await (var x of ReadableStream.from(['a', Promise.resolve('b')])) console.log(x);
  var it = (async function* () { try { yield 1; yield 2; } finally { console.log('a fonte fechou'); } })();
  for await (var y of ReadableStream.from(it)) { console.log(y); break; }
  try { ReadableStream.from(5); } catch (e) { console.log(e.name); }
})();
