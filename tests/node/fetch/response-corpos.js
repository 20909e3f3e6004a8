(async function () {
  async function t(f) { try { console.log(await f()); } catch (e) { console.log(e.name, e.message); } }
  await t(function () { return new Response('é').arrayBuffer(); });
  await t(function () { return new Response('\ufeffx').text(); });
  await t(function () { return new Response().text(); });
  await t(function () { return new Response().json(); });
  await t(function () { return new Response(ReadableStream.from([Buffer.from('a'), Buffer.from('b')])).text(); });
  await t(function () { return new Response(ReadableStream.from(['texto'])).text(); });
  await t(function () { var r = new Response('a'); r.body.getReader(); return r.text(); });
  await t(async function () { var r = new Response('abc'); var c = r.clone(); return [await r.text(), await c.text()]; });
  await t(async function () { var r = new Response(ReadableStream.from([Buffer.from('s')])); var c = r.clone(); return [await r.text(), await c.text()]; });
  await t(function () { var r = new Response('a'); r.text(); return r.clone(); });
  await t(function () { return Response.prototype.text.call({}); });
  await t(function () { return new Response('a=b&a=c', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }).formData().then(function (f) { return [...f]; }); });
})();
