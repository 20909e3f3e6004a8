// Código minificado: uma palavra e, colado nela, um colchete, uma chave, uma crase.
const a=[1,2],o={x:1};
const f=()=>{return[...a]},g=()=>{return{...o}},h=()=>{return/\p{L}/u},k=(x)=>{return`<${x}>`};
console.log(f(),g(),h(),k(1),typeof[...a],void{...o},delete{...o}.x,1 in[...a],a instanceof[...[Array]][0]);
function*gera(){yield[...a];yield{...o};yield`${a}`}
console.log([...gera()]);
for(const x of[...a,3])console.log(x);for(const x in{...o,y:2})console.log(x);
switch('1,2'){case`${[...a]}`:console.log('igual')}
if(!a)1;else[...a].forEach((x)=>console.log(x));
do[...a].pop();while(0);
(async()=>{await[...a];try{throw{...o}}catch(e){console.log(e)}return[...a]})().then((x)=>console.log(x));
const c=()=>{return async(x)=>x},d=()=>{return(x)=>x},e=()=>{return class{y=1}};
console.log(typeof c(),d()(2),new(e()),new(class{z=3}));
const{x:y=5,...resto}={w:1};let[p,,q=3]=[1,2],{r}={r:4};var{length}='abc';
console.log(y,resto,p,q,r,length);
for(const{s}of[{s:1}])console.log(s);for(let[i]=[0];i<2;i++)console.log(i);for(const[m,n]of[[1,2]])console.log(m,n);
function fora({x},[z]){var{t}=x;let{u}=x,[v]=z;return[t,u,v]}
console.log(fora({x:{t:1,u:2}},[[3]]));
try{throw{cod:1}}catch({cod}){console.log(cod)}
