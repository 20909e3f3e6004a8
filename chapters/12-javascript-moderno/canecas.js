// Três canecas de cada jeito; cada função só olha a variável depois que o laço acabou.
const pedidos = [];
for (var i = 1; i <= 3; i++) pedidos.push(() => `var: caneca ${i}`);
for (let j = 1; j <= 3; j++) pedidos.push(() => `let: caneca ${j}`);
for (const pedido of pedidos) console.log(pedido());
// espera: var: caneca 4
// espera: var: caneca 4
// espera: var: caneca 4
// espera: let: caneca 1
// espera: let: caneca 2
// espera: let: caneca 3
