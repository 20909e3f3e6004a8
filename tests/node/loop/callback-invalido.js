// Os erros de quem esquece o callback.
function attempt(f) {
  try { f(); } catch (e) { console.log(e.name, e.code, e.message); }
}
attempt(function () { setTimeout(); });
attempt(function () { setTimeout('console.log(1)'); });
attempt(function () { setInterval(null, 10); });
attempt(function () { setImmediate(3); });
attempt(function () { process.nextTick(); });
attempt(function () { process.nextTick({}); });
attempt(function () { queueMicrotask('x'); });
