// Um immediate não espera um timer de verdade.
setTimeout(() => console.log('timer'), 900);
setImmediate(() => console.log('immediate'));
