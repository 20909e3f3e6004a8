const canecas = [];
for (let n = 1; n <= 3; n++) {
  canecas.push(() => n);
}
for (const caneca of canecas) console.log(caneca());
// espera: 1
// espera: 2
// espera: 3
