# Nozinho -- a arquitetura como dados: camadas, capítulos, e o que cada um liga.
.DEFAULT_GOAL := all
V ?= normal
PREFIX ?= /usr/local

# ---- As camadas, de baixo para cima. Cada uma só chama as que vêm antes. ----
layers = engine errors es modern console os process module buffer events queue loop timers signals micro esm pool stream tty fs sqlite net http child crypto tls zlib fetch shuffle trace

# Arquivos em C de cada camada, além de src/CAMADA.c; módulos de JavaScript, além de
# src/CAMADA.js (os de src/lib/ não precisam de C); bibliotecas com que ela entra.
engine.c  = clock refs missing library source text program options repl repl_edit version collect
errors.c  = $(addprefix errors/,stack function json)
es.c      = es_methods es_iterator es_table es_map es_weak es_weakref es_math es_symbol es_typed es_error es_function es_object es_regexp es_match es_last es_date es_species es_reflect
modern.c  = modern_cache modern_es5
queue.c   = line origin
timers.c  = heap
os.c      = syserr os_self os_credentials os_fd os_constants
buffer.c  = bytes search numbers encoding
fs.c      = $(addprefix fs_,args ops whole tree dir watch results)
sqlite.c  = $(addprefix sqlite_,work bind library)
net.c     = address handle flow dns
http.c    = $(addprefix http_,parser conn send wire exchange objects turn socket fast headers text client) $(llhttp:%=llhttp/%)
child.c   = spawn syncspawn channel
crypto.c  = openssl $(addprefix crypto_,random hash derive cipher x509 key sign)
tls.c     = $(addprefix tls_,library context channel facts)
shuffle.c = virtual
trace.c   = trace_site trace_file
zlib.c    = $(addprefix zlib_,library deflate brotli)
engine.js = $(addprefix src/lib/repl/,main.js await.js show.js commands.js history.js complete.js)
errors.js = $(addprefix src/lib/errors/,$(addsuffix .js,values scan callee caret place stack callsite json compose words absent report))
es.js     = $(addprefix src/lib/es/,$(addsuffix .js,check map weak weakref array sort object string normalize decompositions typed reflect proxy aggregate clone dom-exception regexp \
  regexp-parser regexp-compiler regexp-sets regexp-properties regexp-fits date zones collate intl \
  $(addprefix intl-,locale number units date)))
modern.js = $(B)/lib/acorn.js $(addprefix src/lib/modern/,$(addsuffix .js,tree scope names print callsite functions patterns bindings \
  loops classes literals operators parse speed grammar syntax translate modules module import-call iterate objects coroutine runtime))
queue.js  = src/queue.js $(addprefix src/lib/,async_hooks.js $(addprefix async_hooks/,resource.js storage.js) diagnostics_channel.js diagnostics/tracing.js)
console.c = look
console.js = src/console.js $(addprefix src/lib/,sinks.js kinds.js inspect.js codes.js codes/table.js codes/absent.js validators.js \
  $(addprefix console/,class.js debugger.js stream.js table.js duration.js terminal.js) \
  $(addprefix inspect/,text.js names.js plans.js items.js layout.js width.js unicode.js colors.js errors.js format.js))
os.js     = src/os.js src/lib/syserr.js src/lib/os/native.js
process.js = src/process.js $(addprefix src/lib/process/,$(addsuffix .js,checks credentials emitter env env-file fatal memory usage warning))
module.js = src/module.js $(addprefix src/lib/,path.js $(addprefix path/,parts.js posix.js win32.js) \
  querystring.js classes.js url.js $(addprefix url/,$(addsuffix .js,punycode idna parse resolve \
  percent ipv4 ipv6 host record change whatwg form params params-iterator format file http)) \
  $(addprefix module/,$(addsuffix .js,builtins absent disk esm exports extras main names packages resolve text)) \
util.js sys.js punycode.js vm.js worker_threads.js equal.js assert.js $(addprefix util/,types.js promisify.js args.js env.js mime.js) \
  $(addprefix assert/,error.js diff.js source.js throws.js calls.js strict.js))
buffer.js = src/buffer.js $(addprefix src/lib/,buffer/errors.js buffer/text.js buffer/encoder.js buffer/decoder.js string_decoder.js)
events.js = src/events.js $(addprefix src/lib/events/,wait.js event.js target.js abort.js resource.js)
timers.js = src/timers.js $(addprefix src/lib/,timers/legacy.js perf_hooks.js $(addprefix perf/,entries.js timing.js timerify.js observer.js histogram.js delay.js))
signals.js = src/signals.js
tty.js    = src/tty.js $(addprefix src/lib/,stdio.js readline.js \
  $(addprefix readline/,$(addsuffix .js,base screen edit history complete commands cursor keys keypress promises transaction)))
micro.js  = src/micro.js $(addprefix src/lib/micro/,combinators.js rejections.js) src/lib/timers/promises.js
esm.js    = src/esm.js $(addprefix src/lib/esm/,$(addsuffix .js,graph resolution namespace source synthetic names attributes resolve load))
stream.js = src/lib/stream.js $(addprefix src/lib/stream/,state.js legacy.js destroy.js chunks.js readable-state.js readable.js pipe.js \
  writable-state.js writable.js duplex.js transform.js duplexify.js query.js finished.js abort.js iterate.js from.js pipeline.js promises.js \
  operators.js compose.js consumers.js) $(addprefix src/lib/,$(addsuffix .js,blob blob/parts blob/urls blob/stream \
  stream/web stream/web-text stream/web-end stream/web-adapters)) $(if $(WEB_STREAMS),$(B)/lib/web-streams.js)
fs.js     = src/fs.js src/lib/constants.js $(addprefix src/lib/fs/,options.js attributes.js io.js args.js stats.js dirent.js \
  streams.js promises.js handle.js custom.js blob.js abort.js statfs.js dir.js copy-tree.js watch.js watch-tree.js \
  watch-file.js watch-iterator.js)
sqlite.js = src/sqlite.js
net.js    = src/net.js $(addprefix src/lib/,$(addprefix net/,handle.js socket.js connect.js onread.js listen.js server.js blocklist.js) dns.js $(addprefix dns/,promises.js resolver.js promised.js query.js packet.js))
http.js   = src/http.js $(addprefix src/lib/http/,$(addsuffix .js,status headers head incoming outgoing response socket service server \
  wire parser options agent client))
child.js  = src/child.js $(addprefix src/lib/,child_process.js cluster.js \
  $(addprefix child/,channel.js handles.js sockets.js inherit.js) \
  $(addprefix cluster/,worker.js talk.js primary.js round-robin.js shared.js inside.js))
crypto.js = src/crypto.js $(addprefix src/lib/crypto/,$(addsuffix .js,errors random webcrypto absent lazy-transform args hash keys compare \
  derive cipher names asymmetric formats sign constants))
tls.js    = src/tls.js src/lib/https.js $(addprefix src/lib/tls/,$(addsuffix .js,names context identity roots stream-handle handle socket connect server)) \
  $(addprefix src/lib/https/,$(addsuffix .js,agent server))
zlib.js   = src/zlib.js $(addprefix src/lib/zlib/,$(addsuffix .js,constants base deflate brotli once web))
shuffle.js = $(addprefix src/lib/shuffle/,main.js runs.js report.js)
fetch.js  = $(addprefix src/lib/,$(addsuffix .js,fetch $(addprefix fetch/,classes headers form-data multipart body \
  response request exchange schemes)))
trace.js  = $(addprefix src/lib/raio-x/,$(addsuffix .js,main words command record run html guard server file screen lines state model order page/list \
  $(addprefix screen/,words line describe view paint player plain live)))
# O que uma camada leva como texto, e não como código: a página vai ao navegador como está, com o que ela
# tem em comum com a tela.
trace.text = $(addprefix src/lib/raio-x/,lines.js state.js model.js order.js) $(sort $(wildcard src/lib/raio-x/page/*))
# O que fica além do que o curso lê linha por linha: camadas inteiras, e de outras os arquivos que
# tratam do raro ou do rápido. `make linhas` conta os dois lados.
beyond = errors es modern os buffer signals esm stream tty child crypto tls zlib fetch shuffle trace
engine.more  = clock program options repl repl_edit source version collect missing
console.more = look
queue.more   = origin
fs.more      = fs_args fs_results fs_tree fs_dir fs_watch
sqlite.more  = sqlite_library
net.more     = address dns
http.more    = http_wire http_socket http_fast http_headers http_text http_client
# Nomes que um programa vê sem serem globais (os globais estão na tabela de cada camada).
module.names = require module exports __filename __dirname
engine.lib = -lm
loop.lib  = -lev
pool.lib  = -pthread
http.lib  = $(LLHTTP_LIB)

# ---- Os capítulos: o anterior mais as camadas novas. ----
01-interpretador = engine errors es modern console
02-ponte-api     = $(01-interpretador) os process module buffer
03-uma-thread    = $(02-ponte-api) bloqueante
04-fila          = $(02-ponte-api) events queue loop_manual timers
05-event-loop    = $(02-ponte-api) events queue loop timers signals
06-microtarefas  = $(05-event-loop) micro esm
07-io-assincrono = $(06-microtarefas) pool stream tty fs
08-banco-de-dados = $(07-io-assincrono) sqlite
09-eventos-e-rede = $(08-banco-de-dados) net
10-http          = $(09-eventos-e-rede) http
chapters = 01-interpretador 02-ponte-api 03-uma-thread 04-fila 05-event-loop 06-microtarefas \
  07-io-assincrono 08-banco-de-dados 09-eventos-e-rede 10-http
# Camadas descartáveis, que moram na pasta do capítulo.
loop_manual.o = $(B)/chapters/04-fila/loop_manual.o
bloqueante.o  = $(B)/chapters/03-uma-thread/bloqueante.o $(B)/bloqueante.modules.o
bloqueante.js = chapters/03-uma-thread/bloqueante.js

# ---- O kit: a camada que dá `prova` aos testes, por cima do runtime de cada capítulo. ----
proof.o  = $(addprefix $(B)/,kit/proof/proof.o kit/proof/proof_channel.o kit/proof/proof_calls.o proof.modules.o)
proof.js = $(addprefix src/kit/proof/,proof.js proof-guard.js proof-watch.js)
proved   = $(chapters) nozinho

# ---- As variantes: cada uma mora na sua pasta. ----
B = build/$(V)
normal.flags = -O2
# Num endereço fixo o carregador não tem cinco mil ponteiros a acertar em cada partida (o Node faz igual).
normal.link = -no-pie
debug.flags = -O1 -g -DNOZINHO_DEBUG
asan.flags = $(debug.flags) -fsanitize=address,undefined -fno-omit-frame-pointer
tsan.flags = $(debug.flags) -fsanitize=thread

include src/tool/rules.mk
include src/tool/livro.mk

# ---- O que se pede. ----
all: nozinho kit build/supervisor $(chapters:%=build/%) $(proved:%=build/prova/%) ## constrói ./nozinho, ./kit e o runtime de cada capítulo (build/NN-nome)
aula: all ## instala o que falta, constrói e começa o curso de onde você parou
	@./kit
test: ## instala o que só os testes precisam e roda todos (menos de 15 minutos)
	@sh tests/run
test-completo: ## os mesmos e os demorados: valgrind, todas as variantes, uma máquina vazia
	@sh tests/run completo
bench: all $(benches) ## mede contra o Node e contra um servidor em C puro; escreve build/bench.json
	@./nozinho tests/bench/main.js

# A prova: um main vazio com cada prefixo da pilha tem de ligar.
prefix = $(wordlist 1,$(1),$(layers))
layers: $(call objects,$(layers)) $(base) ## prova que nenhuma camada chama uma de cima
	@set -e; $(foreach n,$(shell seq $(words $(layers))), \
	  $(CC) $(flags) -o $(B)/empty tests/bench/vazio.c $(call objects,$(call prefix,$(n))) $(base) \
	    $(DEPS_LDFLAGS) $(call libs,$(call prefix,$(n))); echo "ok  $(word $(n),$(layers))";)

install: all ## instala o comando nozinho em PREFIX (/usr/local)
	install -D nozinho $(DESTDIR)$(PREFIX)/bin/nozinho
clean: ## apaga o que foi construído; o que foi baixado fica em build/deps
	@rm -rf nozinho kit; [ ! -d build ] || find build -mindepth 1 -maxdepth 1 ! -name deps -exec rm -rf {} +
help: ## mostra esta ajuda
	@grep -hE '^[a-z-]+:.*##' Makefile src/tool/rules.mk src/tool/livro.mk | sed 's/:.*## /\t/' | expand -t 16
	@echo; echo 'V=asan e V=tsan constroem com os vigias de memória e de threads (V=debug, só com as asserções);'
	@echo 'VERBOSE=1 mostra os comandos; DEPS=nao não instala nada. Ex.: make V=asan tests'

.PHONY: all troca aula layers api mapa linhas tests test test-completo bench install clean help
