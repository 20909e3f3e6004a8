// O kit acrescenta isto ao fim do seu programa: uma tabela que não está nele.
console.log(colunas([['fruta', 'kg', 'de'], ['maçã', 10, 'SC'], ['abacaxi', 2, 'Minas'], ['uva', 1.5, 'RS']]));
