// O erro de um await é o de sempre: try, catch, finally.
async function quebra() { throw new Error('quebrei'); }
(async () => {
  try {
    await quebra();
    console.log('não');
  } catch (e) {
    console.log('peguei', e.message);
  } finally {
    console.log('finally');
  }
  console.log('segue');
})();
console.log('programa');
