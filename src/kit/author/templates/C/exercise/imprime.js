console.log(soma(2, 3));
console.log(soma(-1, 1));
