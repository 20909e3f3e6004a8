// Um gerador async, com yield e await.
async function* conta() {
  console.log('começo');
  yield 1;
  await null;
  yield 2;
  console.log('fim');
}
(async () => {
  for await (const n of conta()) console.log('recebi', n);
})();
console.log('programa');
