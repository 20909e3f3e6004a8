// refresh recomeça a contagem.
var t = setTimeout(() => console.log('o que recomeçou'), 60);
setTimeout(() => { console.log('recomeça'); t.refresh(); }, 20);
setTimeout(() => console.log('no meio'), 70);
