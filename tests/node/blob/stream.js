(async function () {
  var b = new Blob(['a', 'bc', new Blob(['d', '', 'e'])]);
  for await (var c of b.stream()) console.log(c);
  for await (var d of b.slice(1, 4).stream()) console.log(String.fromCharCode.apply(null, d));
  for await (var e of new Blob().stream()) console.log('nunca', e);
  console.log(b.stream(), b.stream() === b.stream());
})();
