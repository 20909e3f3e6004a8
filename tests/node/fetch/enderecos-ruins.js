function show(e) { console.log(e.name, e.message, '|', e.cause && e.cause.message); }
(async function () {
  await fetch('/sem/origem').catch(show);
  await fetch().catch(show);
  await fetch('ftp://a/').catch(show);
  await fetch('http://u:s@127.0.0.1/').catch(show);
  await fetch('http://127.0.0.1:6000/').catch(show);
  await fetch('http://a/', { method: 'GET', body: 'x' }).catch(show);
  await fetch('http://a/', { method: 'CONNECT' }).catch(show);
  await fetch('http://a/', { method: 'a b' }).catch(show);
  await fetch('http://a/', { redirect: 'x' }).catch(show);
  await fetch('http://a/', { method: 'POST', body: new ReadableStream() }).catch(show);
  await fetch('http://a/', { headers: { 'a b': 'c' } }).catch(show);
})();
