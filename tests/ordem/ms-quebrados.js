// Prazos quebrados se arredondam para baixo: os dois são de 5 ms.
setTimeout(() => console.log('5.9'), 5.9);
setTimeout(() => console.log('5.1'), 5.1);
setTimeout(() => console.log('5'), 5);
