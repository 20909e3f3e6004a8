var r = new Request('http://a/', { referrerPolicy: 'origin', integrity: 'x', keepalive: true, mode: 'same-origin', credentials: 'omit', cache: 'no-store', redirect: 'manual' });
console.log(r.destination, r.referrerPolicy, r.integrity, r.keepalive, r.isReloadNavigation, r.isHistoryNavigation, r.mode, r.credentials, r.cache, r.redirect, r.body);
[{ mode: 'x' }, { mode: 'navigate' }, { credentials: 'x' }, { cache: 'x' }, { redirect: 'x' }, { signal: 1 }, { duplex: 'full' }, 1].forEach(function (init) {
  try { new Request('http://a/', init); } catch (e) { console.log(e.name, e.message); }
});
console.log(new Request('http://a/'));
