// await sempre solta a thread, mesmo de um valor pronto.
async function f() {
  console.log('antes');
  await 1;
  console.log('depois');
}
f();
console.log('programa');
