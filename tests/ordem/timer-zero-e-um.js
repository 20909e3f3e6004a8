// Zero e um são o mesmo prazo.
setTimeout(() => console.log('um'), 1);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('nada'));
