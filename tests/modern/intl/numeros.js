// Intl.NumberFormat e toLocaleString.
function nf(options, numbers) {
  ['en-US', 'pt-BR'].forEach(function (l) {
    console.log(l, JSON.stringify(options), JSON.stringify(numbers.map(function (n) { return new Intl.NumberFormat(l, options).format(n); })));
  });
}
nf({}, [1234.5678, -0.5, 1e21, NaN, -Infinity, 1e6, 999, 0.0005, -0, 1234, 12345, 0.1 + 0.2, 123456789.987]);
nf({ style: 'currency', currency: 'BRL' }, [1234.5, -1.005, 0, 1e9, 0.005]);
['USD', 'EUR', 'JPY', 'GBP', 'CHF', 'ARS'].forEach(function (c) { nf({ style: 'currency', currency: c }, [1234.5, -2]); });
nf({ style: 'currency', currency: 'BRL', currencyDisplay: 'name' }, [1, 2.5]);
nf({ style: 'currency', currency: 'USD', currencyDisplay: 'code' }, [1]);
nf({ style: 'currency', currency: 'BRL', minimumFractionDigits: 0 }, [1.5, 2]);
nf({ style: 'currency', currency: 'BRL', maximumFractionDigits: 0 }, [1.5, 1999.5]);
nf({ style: 'currency', currency: 'BRL', currencySign: 'accounting' }, [-5]);
nf({ style: 'percent' }, [0.256, 1.5, -0.1]);
nf({ style: 'percent', minimumFractionDigits: 1 }, [0.256]);
nf({ minimumFractionDigits: 2 }, [1.005, 2]);
nf({ minimumFractionDigits: 2, maximumFractionDigits: 2 }, [1.005, 2.345, 1e-7, 9.995, 99.999]);
nf({ maximumFractionDigits: 0 }, [2.5, 3.5, -2.5, 0.5, 9.5]);
nf({ maximumSignificantDigits: 3 }, [123456, 0.0012345, 1]);
nf({ minimumSignificantDigits: 3 }, [1, 0.1, 12345]);
nf({ minimumIntegerDigits: 2 }, [5, 0.5]);
nf({ useGrouping: false }, [1234567.8]);
nf({ notation: 'compact' }, [1234, 1500000, 999, 25600, 2e9, 999999, 1e15, 0, 12]);
nf({ notation: 'compact', compactDisplay: 'long' }, [1234, 1500000, 2e6]);
nf({ notation: 'scientific' }, [123456, 0.00012]);
nf({ notation: 'engineering' }, [123456]);
nf({ style: 'unit', unit: 'kilometer' }, [16]);
nf({ style: 'unit', unit: 'kilometer-per-hour' }, [50]);
nf({ style: 'unit', unit: 'liter', unitDisplay: 'long' }, [16, 1]);
nf({ style: 'unit', unit: 'celsius' }, [5]);
nf({ signDisplay: 'always' }, [5, -5, 0]);
nf({ signDisplay: 'exceptZero' }, [5, -5, 0]);
nf({ signDisplay: 'never' }, [-5]);
console.log((1234.5).toLocaleString('pt-BR'), (1234.5).toLocaleString('en-US'), (1234.5).toLocaleString(), (0.5).toLocaleString('pt-BR', { style: 'percent' }), [1, 2.5].map(new Intl.NumberFormat('pt-BR').format));
console.log(new Intl.NumberFormat('pt-BR').resolvedOptions(), new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' }).formatToParts(-1234.5));
console.log(Intl.NumberFormat.supportedLocalesOf(['pt-BR', 'en']), Object.prototype.toString.call(Intl), String(new Intl.NumberFormat()), Intl.NumberFormat('pt-BR').format(1.5), Intl.NumberFormat.name);
[
  function () { new Intl.NumberFormat('pt-BR', { style: 'currency' }); },
  function () { new Intl.NumberFormat('x'); },
  function () { new Intl.NumberFormat('pt', { style: 'x' }); },
  function () { new Intl.NumberFormat('en', { maximumFractionDigits: 101 }); },
  function () { new Intl.NumberFormat('en', { style: 'currency', currency: 'R$' }); },
  function () { new Intl.NumberFormat('en', { minimumFractionDigits: 5, maximumFractionDigits: 2 }); },
  function () { (5).toLocaleString('pt_BR'); },
  function () { new Intl.NumberFormat('en', { style: 'unit', unit: 'nada' }); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
