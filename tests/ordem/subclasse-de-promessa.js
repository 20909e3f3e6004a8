// Uma subclasse passa pelos mesmos passos.
class Minha extends Promise {}
Minha.resolve(1).then((v) => console.log('minha', v)).then(() => console.log('minha 2'));
Promise.resolve(1).then((v) => console.log('comum', v)).then(() => console.log('comum 2'));
