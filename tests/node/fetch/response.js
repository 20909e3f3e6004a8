console.log(new Response('x', { status: 201, statusText: 'Feito', headers: { a: 'b' } }), Response.error(), Response.redirect('http://a/b', 301));
function t(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
t(function () { return new Response('x', { status: 99 }); });
t(function () { return new Response('x', { status: 204 }); });
t(function () { return new Response('x', { statusText: '\n' }); });
t(function () { return Response.json(); });
t(function () { return Response.json(undefined); });
t(function () { return Response.redirect('http://a/', 200); });
t(function () { return Response.redirect('x'); });
t(function () { Response.error().headers.set('a', 'b'); });
t(function () { return Response(); });
Response.json({ a: 1 }, { status: 400 }).json().then(console.log);
