# Dois dias, dois processos: o que se deixou na segunda está lá na terça?
"$RUNTIME" um-dia.js segunda 'falta farinha' 'a Bia faz anos'
"$RUNTIME" um-dia.js terça 'trocar a lâmpada'
