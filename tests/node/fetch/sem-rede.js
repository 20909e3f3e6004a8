(async function () {
  var r = await fetch('data:text/plain;charset=utf-8,ol%C3%A1%20mundo');
  console.log(r.status, r.headers.get('content-type'), await r.text());
  console.log(await (await fetch('data:;base64,b2k=')).text());
  var url = URL.createObjectURL(new Blob(['um blob'], { type: 'x/y' }));
  var b = await fetch(url);
  console.log(b.status, b.headers.get('content-type'), await b.text());
  URL.revokeObjectURL(url);
  await fetch(url).catch(function (e) { console.log(e.message); });
})();
