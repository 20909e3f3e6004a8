// Depois de cada timer, os tiques e as promessas dele; só então o próximo timer.
for (let i = 0; i < 3; i++) {
  setTimeout(() => {
    console.log('timer', i);
    process.nextTick(() => console.log('tique', i));
    Promise.resolve().then(() => console.log('promessa', i));
  }, 5);
}
