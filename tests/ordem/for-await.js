// for await sobre promessas prontas.
(async () => {
  for await (const x of [Promise.resolve('a'), 'b', Promise.resolve('c')]) console.log(x);
  console.log('acabou');
})();
setTimeout(() => console.log('timer'), 1);
