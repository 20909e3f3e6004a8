// Prazos que não são números valem 1.
setTimeout(() => console.log('texto'), 'x');
setTimeout(() => console.log('negativo'), -5);
setTimeout(() => console.log('um'), 1);
setTimeout(() => console.log('NaN'), NaN);
