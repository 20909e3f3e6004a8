(async function () {
  var two = ReadableStream.from(['x', 'y']).tee();
  console.log(two);
  for await (var a of two[0]) console.log('um', a);
  for await (var b of two[1]) console.log('dois', b);
})();
