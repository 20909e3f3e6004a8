var r = new Request('http://a/b#c', { method: 'post', body: 'x', headers: { a: 'b' } });
console.log(r.method, r.url, [...r.headers], r.redirect, r.mode, r.credentials, r.cache, r.referrer, r.duplex, r.bodyUsed, r.signal instanceof AbortSignal);
console.log(new Request('http://a/', { method: 'get' }).method, new Request(new URL('http://b')).url);
var copy = new Request(r, { headers: { c: 'd' } });
console.log(copy.method, [...copy.headers], r.bodyUsed);
copy.text().then(console.log).then(function () { return Promise.all([c.clone().text(), c.text()]); }).then(console.log);
try { new Request(r); } catch (e) { console.log(e.name); }
try { new Request('x'); } catch (e) { console.log(e.message, e.cause.code); }
try { new Request(); } catch (e) { console.log(e.message); }
var c = new Request('http://a/', { method: 'POST', body: 'dois' });
