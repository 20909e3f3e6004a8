(async function () {
  var f = new FormData();
  f.append('a', 'um\r\ndois');
  f.append('ç', new File(['bytes'], 'n"ome.txt', { type: 'text/x' }));
  f.append('a', '');
  var g = await new Response(f).formData();
  for (var pair of g) console.log(pair[0], typeof pair[1] === 'string' ? JSON.stringify(pair[1]) : [pair[1].name, pair[1].type, await pair[1].text()]);
  await new Response('x', { headers: { 'content-type': 'multipart/form-data; boundary=b' } }).formData().catch(function (e) { console.log(e.message); });
  await new Response('x', { headers: { 'content-type': 'multipart/form-data' } }).formData().catch(function (e) { console.log(e.message); });
})();
