// O que se cancela não roda, ainda que outro esteja no mesmo prazo.
var a = setTimeout(() => console.log('não'), 5);
setTimeout(() => console.log('sim'), 5);
clearTimeout(a);
