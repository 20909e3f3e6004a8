// Um gerador comum roda dentro de quem o chama: o loop nem sabe dele.
function* conta() { console.log('a'); yield 1; console.log('b'); yield 2; }
Promise.resolve().then(() => console.log('promessa'));
for (const n of conta()) console.log(n);
