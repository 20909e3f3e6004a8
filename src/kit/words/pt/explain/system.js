/* explain/system.js -- os códigos de erro do sistema. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). */
'use strict';

module.exports = {
  ENOENT: 'O arquivo (ou a pasta) não existe nesse caminho.',
  'ENOENT.why': 'Um caminho relativo conta a partir da pasta em que o programa foi iniciado, não da pasta do arquivo .js; nos exercícios, o programa roda numa cópia da pasta do exercício.',
  'ENOENT.look': 'Imprima o caminho inteiro, console.log(path.resolve(nome)), e veja o que há lá: ls -la. Para um arquivo ao lado do programa: path.join(__dirname, nome).',

  EACCES: 'O sistema recusou: você não tem permissão para isso.',
  'EACCES.why': 'Acontece ao escrever onde só o administrador escreve, ao executar um arquivo sem a marca de executável, e ao abrir uma porta abaixo de 1024. E um programa rodado pelo kit só escreve na pasta do exercício e na de os.tmpdir().',
  'EACCES.look': 'Veja de quem é e o que se pode: ls -l arquivo. Para executar: chmod +x arquivo. Para um servidor, use uma porta de 1024 em diante (3000, 8080).',

  EADDRINUSE: 'A porta já tem dono: outro programa escuta nela.',
  'EADDRINUSE.why': 'Quase sempre é o seu próprio servidor, de uma vez anterior, que ficou rodando noutra aba ou em segundo plano; ou o programa chama listen duas vezes.',
  'EADDRINUSE.look': 'Ache quem é: ss -ltnp | grep PORTA (ou lsof -i :PORTA) e encerre-o, ou escolha outra porta. Em testes, listen(0) deixa o sistema escolher uma livre.',

  EADDRNOTAVAIL: 'O endereço em que se quer escutar não é desta máquina.',
  'EADDRNOTAVAIL.why': 'listen recebeu um endereço IP que nenhuma interface de rede daqui tem.',
  'EADDRNOTAVAIL.look': 'Veja os endereços que há: ip address. Para só esta máquina, 127.0.0.1; para todas as interfaces, 0.0.0.0.',

  ECONNREFUSED: 'Ninguém escuta naquela porta: a máquina respondeu que não.',
  'ECONNREFUSED.why': 'O servidor não foi iniciado, já terminou, ou escuta noutra porta ou noutro endereço; ou o cliente tentou antes de listen ter aberto a porta.',
  'ECONNREFUSED.look': 'Confira que o servidor está de pé: ss -ltn. No mesmo programa, conecte dentro do callback de listen.',

  ECONNRESET: 'O outro lado cortou a conexão no meio.',
  'ECONNRESET.why': 'O programa do outro lado morreu, fechou com dados ainda por ler, ou desistiu de esperar.',
  'ECONNRESET.look': 'Ouça \'error\' em todo socket (sem ouvinte, o erro derruba o programa) e olhe o que o outro lado escreveu antes de cair.',

  ECONNABORTED: 'A conexão foi desfeita antes de se completar.',
  'ECONNABORTED.why': 'O cliente desistiu entre o pedido de conexão e o accept do servidor, ou a rede caiu.',
  'ECONNABORTED.look': 'É um erro daquele cliente, não do servidor: registre-o e continue.',

  EPIPE: 'Você escreveu num cano ou socket que ninguém mais lê.',
  'EPIPE.why': 'O outro lado já fechou: um cliente que foi embora no meio da resposta, ou um comando como head que leu o que queria e terminou.',
  'EPIPE.look': 'Pare de escrever quando vier \'close\' ou \'error\' do socket, e trate o erro do write. Num cano: programa | head mostra o caso.',

  EMFILE: 'O programa abriu arquivos (ou sockets) demais e chegou ao limite dele.',
  'EMFILE.why': 'Descritores abertos e nunca fechados: um open sem close no caminho do erro, ou milhares de readFile pedidos de uma vez só.',
  'EMFILE.look': 'Veja quantos há: ls /proc/PID/fd | wc -l, e o limite: ulimit -n. Feche cada um em todo caminho, ou peça poucos de cada vez.',

  ENFILE: 'O sistema inteiro chegou ao limite de arquivos abertos.',
  'ENFILE.why': 'Raro: vários programas juntos têm descritores demais abertos.',
  'ENFILE.look': 'Feche programas; o limite está em /proc/sys/fs/file-max.',

  EINPROGRESS: 'A conexão começou, e ainda não acabou.',
  'EINPROGRESS.why': 'Num socket não bloqueante, connect não espera a viagem pela rede: volta na hora com isto. Não é uma falha.',
  'EINPROGRESS.look': 'Em C, espere o descritor aceitar escrita e pergunte com getsockopt (SO_ERROR) como acabou: 0 é que deu certo.',
  EAGAIN: 'Agora não dá; tente de novo quando o descritor estiver pronto.',
  'EAGAIN.why': 'Num descritor não bloqueante, read sem dados e write sem espaço devolvem isto em vez de esperar: é o que deixa uma thread só cuidar de muitos sockets.',
  'EAGAIN.look': 'Em C, é a hora de voltar ao loop e esperar que libev avise, não de repetir num while. Ao criar threads ou processos, quer dizer que se chegou ao limite deles: ulimit -u.',

  EINTR: 'Um sinal chegou e interrompeu a chamada antes de ela acabar.',
  'EINTR.why': 'Nada está errado: uma chamada que espera (read, poll, waitpid) volta para que o sinal seja tratado.',
  'EINTR.look': 'Em C, repita a chamada: while (n < 0 && errno == EINTR). Em JavaScript o runtime já faz isso.',

  EEXIST: 'Já existe um arquivo ou pasta com esse nome.',
  'EEXIST.why': 'mkdir numa pasta que já há, ou open com \'wx\', que exige um arquivo novo.',
  'EEXIST.look': 'mkdir(nome, { recursive: true }) aceita a que já existe; para sobrescrever um arquivo, abra com \'w\'.',

  EISDIR: 'É uma pasta, e a operação quer um arquivo.',
  'EISDIR.why': 'readFile ou open para escrita receberam o caminho de uma pasta; muitas vezes porque o nome do arquivo veio vazio e sobrou só a pasta.',
  'EISDIR.look': 'Imprima o caminho. Para ver o que há numa pasta: readdir.',

  ENOTDIR: 'Um pedaço do caminho, que devia ser uma pasta, é um arquivo.',
  'ENOTDIR.why': '"notas.txt/1" pede algo dentro de um arquivo; readdir recebeu um arquivo.',
  'ENOTDIR.look': 'Imprima o caminho inteiro e confira cada pedaço: ls -ld caminho.',

  ENOTEMPTY: 'A pasta não está vazia.',
  'ENOTEMPTY.why': 'rmdir só apaga pastas vazias; rename não passa por cima de uma que tem coisas.',
  'ENOTEMPTY.look': 'Para apagar com tudo o que há dentro: fs.rm(pasta, { recursive: true }). Confira o caminho duas vezes antes.',

  EPERM: 'A operação não é permitida, mesmo a quem tem acesso ao arquivo.',
  'EPERM.why': 'Mudar o dono de um arquivo, mandar um sinal a um programa de outra pessoa ou escrever num arquivo protegido. Num exercício, o kit também nega sinais a outros programas.',
  'EPERM.look': 'Quem é você? id. De quem é? ls -l arquivo, ps -o user,pid. Há um jeito que não precise disso?',

  EINVAL: 'Um argumento não faz sentido para essa chamada.',
  'EINVAL.why': 'Um número fora do que se aceita, uma combinação de opções que não existe, ou uma operação que esse tipo de arquivo não tem.',
  'EINVAL.look': 'Imprima os argumentos antes da chamada e compare com o manual: man 2 nome-da-chamada.',

  ETIMEDOUT: 'Esperou-se demais e ninguém respondeu.',
  'ETIMEDOUT.why': 'A máquina do outro lado não existe, está desligada ou um firewall descarta os pacotes em silêncio. Em spawnSync, o filho passou do timeout.',
  'ETIMEDOUT.look': 'Teste a rede: ping máquina. Numa conexão sua, socket.setTimeout dá um prazo menor que o do sistema, que é de minutos.',

  EHOSTUNREACH: 'Não há caminho até aquela máquina.',
  'EHOSTUNREACH.why': 'O endereço é de uma rede que a sua não alcança, ou a rede está desligada.',
  'EHOSTUNREACH.look': 'ip route mostra os caminhos que há. Para falar com esta mesma máquina: 127.0.0.1.',

  ENETUNREACH: 'Não há caminho até aquela rede.',
  'ENETUNREACH.why': 'A máquina está sem rede, ou sem IPv6 quando o endereço é IPv6.',
  'ENETUNREACH.look': 'ip route (ou ip -6 route) mostra os caminhos que há. Para falar com esta mesma máquina: 127.0.0.1.',

  ENOTCONN: 'O socket não está conectado.',
  'ENOTCONN.why': 'Pediu-se algo que só existe com o outro lado presente, antes de a conexão se completar ou depois de ela se desfazer.',
  'ENOTCONN.look': 'Espere o evento \'connect\' antes de usar o socket, e pare no \'close\'.',

  ENOTFOUND: 'O nome da máquina não existe: a pergunta ao DNS voltou sem resposta.',
  'ENOTFOUND.why': 'Um erro de grafia, "http://" dentro do nome (ali só vai "exemplo.com"), ou nenhuma rede.',
  'ENOTFOUND.look': 'Pergunte você mesmo: getent hosts nome. dns.lookup faz essa pergunta numa thread da equipe.',

  EAI_AGAIN: 'O DNS não respondeu a tempo; talvez responda depois.',
  'EAI_AGAIN.why': 'Quase sempre é falta de rede: o nome pode até existir, mas não houve a quem perguntar.',
  'EAI_AGAIN.look': 'Confira a rede e /etc/resolv.conf. Para esta mesma máquina, use 127.0.0.1, que dispensa o DNS.',

  ENOSPC: 'Acabou o espaço: do disco, ou das vigias de arquivos.',
  'ENOSPC.why': 'Ao escrever, o disco encheu. Em fs.watch, acabaram as vigias de inotify que o sistema dá a cada pessoa.',
  'ENOSPC.look': 'Espaço: df -h . (e df -i). Vigias: cat /proc/sys/fs/inotify/max_user_watches.',

  EBADF: 'Esse número de descritor não está aberto (ou não para isso).',
  'EBADF.why': 'Usou-se um descritor depois de fechá-lo, fechou-se duas vezes, ou escreve-se num que se abriu só para ler.',
  'EBADF.look': 'Siga o número: quem fez open, quem fez close? strace -e trace=openat,close,write ./programa mostra a ordem.',

  ENOMEM: 'O sistema não deu mais memória.',
  'ENOMEM.why': 'O programa reservou demais, ou bateu no limite de memória do exercício.',
  'ENOMEM.look': 'Procure o que só cresce: uma lista que ninguém esvazia, um texto que se acumula. process.memoryUsage() no meio mostra.',

  ENOSYS: 'Essa chamada não existe neste sistema.',
  'ENOSYS.why': 'O núcleo é antigo ou limitado (um contêiner, o WSL 1), ou a função existe no Node e não aqui.',
  'ENOSYS.look': 'uname -r diz o núcleo. A tabela do que Nozinho tem está em docs/api.md.',

  EXDEV: 'Um arquivo não se renomeia de um disco para outro.',
  'EXDEV.why': 'rename só troca o nome dentro do mesmo sistema de arquivos; /tmp costuma ser outro.',
  'EXDEV.look': 'Copie e apague: copyFile e depois unlink. df arquivo diz em que disco ele está.',

  ELOOP: 'Links simbólicos que apontam uns para os outros, em círculo.',
  'ELOOP.why': 'Um link leva a outro que volta ao primeiro (ou a ele mesmo).',
  'ELOOP.look': 'Siga-os um a um: namei -l caminho, ou ls -l. Apague o que fecha o círculo.',

  ENAMETOOLONG: 'O nome é comprido demais: 255 bytes por pedaço, 4096 no caminho.',
  'ENAMETOOLONG.why': 'Costuma ser o conteúdo de um arquivo passado no lugar do nome dele.',
  'ENAMETOOLONG.look': 'Imprima o argumento: é mesmo um caminho?',

  EROFS: 'O disco está montado só para leitura.',
  'EROFS.why': 'Um contêiner, um CD, uma pasta de rede, ou um disco com defeito que o sistema protegeu.',
  'EROFS.look': 'mount | grep " / " mostra como está montado. Escreva em outra pasta (os.tmpdir()).',

  ESRCH: 'Não há processo com esse número.',
  'ESRCH.why': 'O processo já terminou, ou o número está errado.',
  'ESRCH.look': 'ps -p PID. Antes de mandar um sinal a um filho, veja se ele já avisou \'exit\'.',

  ECHILD: 'Não há filho por quem esperar.',
  'ECHILD.why': 'waitpid foi chamado depois que o filho já foi recolhido, ou por quem não é o pai.',
  'ECHILD.look': 'Em C: um waitpid por filho, e só um lugar que os recolha (aqui é o libev, com ev_child).',

  ESPIPE: 'Num cano ou socket não se anda para trás.',
  'ESPIPE.why': 'read ou write receberam uma posição, e um cano só se lê em ordem.',
  'ESPIPE.look': 'Passe null na posição, e guarde o que já leu se vai precisar de novo.',

  ENOTSOCK: 'O descritor não é um socket.',
  'ENOTSOCK.why': 'Uma operação de rede recebeu um arquivo, um cano ou um descritor que já é de outra coisa.',
  'ENOTSOCK.look': 'ls -l /proc/PID/fd diz o que é cada número.',

  ENOTTY: 'Isto não é um terminal.',
  'ENOTTY.why': 'Pediu-se algo que só um terminal tem (o tamanho, o modo cru), e a entrada ou a saída é um arquivo ou um cano.',
  'ENOTTY.look': 'Pergunte antes: process.stdout.isTTY.',

  ETXTBSY: 'O programa está rodando, e por isso não se escreve por cima dele.',
  'ETXTBSY.why': 'make quis trocar um executável que ainda está no ar: um servidor esquecido.',
  'ETXTBSY.look': 'fuser arquivo mostra quem o usa. Encerre-o e repita.',

  ENOEXEC: 'O arquivo não é um programa que o sistema saiba executar.',
  'ENOEXEC.why': 'Um roteiro sem a primeira linha #!/bin/sh, ou um executável de outro tipo de máquina.',
  'ENOEXEC.look': 'file arquivo diz o que ele é.',

  EFBIG: 'O arquivo passou do tamanho permitido.',
  'EFBIG.why': 'Num exercício há um limite; fora dele, ulimit -f ou o próprio sistema de arquivos.',
  'EFBIG.look': 'Procure o laço que escreve sem parar. ls -l mostra o que cresceu.',

  EFAULT: 'Um endereço de memória inválido foi dado ao sistema.',
  'EFAULT.why': 'Em C: um ponteiro NULL, sem valor ou já liberado chegou a read, write ou outra chamada.',
  'EFAULT.look': 'Compile com V=asan: o vigia da memória mostra de onde ele veio.'
};
