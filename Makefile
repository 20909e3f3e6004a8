# Nozinho -- a arquitetura como dados: camadas, capítulos, e o que cada um liga.
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
V ?= normal
PREFIX ?= /usr/local
jobs := $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
MAKEFLAGS += -r $(jobs)

# ---- As camadas, de baixo para cima. Cada uma só chama as que vêm antes. ----
layers = engine console module buffer events queue loop timers micro pool fs net child

# Arquivos em C de cada camada, além de src/CAMADA.c; módulos de JavaScript, além de
# src/CAMADA.js (os de src/lib/ não precisam de C); bibliotecas com que ela entra.
engine.c  = errors syserr missing source text program
queue.c   = line origin
timers.c  = heap
module.c  = process
buffer.c  = bytes search numbers encoding
fs.c      = $(addprefix fs_,args ops whole tree results)
net.c     = address handle flow dns
child.c   = spawn syncspawn
engine.js = src/lib/syserr.js
queue.js  = src/queue.js
console.c = look
console.js = src/console.js $(addprefix src/lib/,sinks.js kinds.js inspect.js codes.js codes/table.js validators.js \
  $(addprefix console/,class.js stream.js table.js duration.js terminal.js) \
  $(addprefix inspect/,text.js names.js items.js layout.js width.js unicode.js colors.js errors.js format.js))
module.js = src/module.js src/process.js $(addprefix src/lib/,util.js equal.js assert.js $(addprefix util/,types.js promisify.js args.js) \
  $(addprefix assert/,error.js diff.js source.js throws.js strict.js))
buffer.js = src/buffer.js $(addprefix src/lib/buffer/,errors.js text.js)
events.js = src/events.js src/lib/events/wait.js
timers.js = src/timers.js
micro.js  = src/micro.js
fs.js     = src/fs.js $(addprefix src/lib/fs/,args.js io.js stats.js dirent.js)
net.js    = src/net.js $(addprefix src/lib/,$(addprefix net/,handle.js socket.js connect.js server.js) dns.js dns/promises.js)
child.js  = src/child.js src/lib/child_process.js
engine.lib = -lm
loop.lib  = -lev
pool.lib  = -pthread

# ---- Os capítulos: o anterior mais as camadas novas. ----
01-interpretador = engine console
02-ponte-api     = $(01-interpretador) module buffer
03-uma-thread    = $(02-ponte-api) bloqueante
04-fila          = $(02-ponte-api) events queue loop_manual timers
05-event-loop    = $(02-ponte-api) events queue loop timers
06-microtarefas  = $(05-event-loop) micro
07-io-assincrono = $(06-microtarefas) pool fs
chapters = 01-interpretador 02-ponte-api 03-uma-thread 04-fila 05-event-loop 06-microtarefas \
  07-io-assincrono
# Camadas descartáveis, que moram na pasta do capítulo.
loop_manual.o = $(B)/chapters/04-fila/loop_manual.o
bloqueante.o  = $(B)/chapters/03-uma-thread/bloqueante.o $(B)/bloqueante.modules.o
bloqueante.js = chapters/03-uma-thread/bloqueante.js

# ---- Como construir. V=debug, asan e tsan moram cada um na sua pasta; VERBOSE=1 mostra os comandos. ----
B = build/$(V)
normal.flags = -O2
debug.flags = -O1 -g -DNOZINHO_DEBUG
asan.flags = $(debug.flags) -fsanitize=address,undefined -fno-omit-frame-pointer
tsan.flags = $(debug.flags) -fsanitize=thread
ifeq ($(filter help clean,$(MAKECMDGOALS)),)
include build/deps.mk
-include build/deps-testes.mk
endif
# Sem o fonte do Duktape não há o que configurar: vale a biblioteca como o sistema a fez.
llhttp = $(if $(LLHTTP_SOURCES),api http llhttp)
config = $(if $(DUKTAPE_SOURCE),-Isrc/config)
flags = -std=c11 -D_GNU_SOURCE -Wall -Wextra $(if $(CI),-Werror) -MMD -MP $($(V).flags) -Isrc $(config) \
  $(LLHTTP_CFLAGS) $(DEPS_CFLAGS) $(CFLAGS)
Q = $(if $(VERBOSE),,@)
say = @mkdir -p $(@D); printf '  %-8s %s\n'
compile = $(CC) $(flags) -c -o $@ $<
link = $(CC) $(flags) -o $@ $(filter %.o,$^) $(DEPS_LDFLAGS)

base = $(if $(DUKTAPE_SOURCE),$(B)/duktape.o) $(B)/chapters.o
objects = $(foreach l,$(1),$(or $($(l).o),$(B)/$(l).o $(patsubst %,$(B)/%.o,$($(l).c)) $(if $($(l).js),$(B)/$(l).modules.o)))
libs = $(foreach l,$(1),$($(l).lib)) $(DUKTAPE_LIB)

all: nozinho kit $(chapters:%=build/%) ## constrói ./nozinho, ./kit e o runtime de cada capítulo (build/NN-nome)

aula: all ## instala o que falta, constrói e começa o curso de onde você parou
	@./kit

nozinho: build/normal/nozinho
kit: src/tool/kit.sh
$(chapters:%=build/%): build/%: build/normal/%
nozinho kit $(chapters:%=build/%):
	@cp $< $@.novo && chmod +x $@.novo && mv $@.novo $@

$(B)/nozinho: $(B)/nozinho.o $(call objects,$(layers)) $(base)
	$(say) liga $@
	$(Q)$(link) $(call libs,$(layers))
define chapter
$(B)/$(1): $(B)/chapters/$(1)/runtime.o $(call objects,$($(1))) $(base)
	$$(say) liga $$@
	$$(Q)$$(link) $(call libs,$($(1)))
$(B)/tests/needs-$(1).o: tests/needs.c chapters/$(1)/runtime.c
	$$(say) compila '$$< ($(1))'
	$$(Q)$$(compile) -DRUNTIME='"../chapters/$(1)/runtime.c"'
$(B)/tests/needs-$(1): $(B)/tests/needs-$(1).o $(call objects,$($(1))) $(base)
	$$(say) liga $$@
	$$(Q)$$(link) $(call libs,$($(1)))
endef
$(foreach c,$(chapters),$(eval $(call chapter,$(c))))


# Um exercício em C: o runtime do capítulo com o arquivo do aluno no lugar de um objeto.
#   make troca CAPITULO=04-fila OBJETO=heap FONTE=…/heap.c SAIDA=…/runtime
troca: $(B)/chapters/$(CAPITULO)/runtime.o $(call objects,$($(CAPITULO))) $(base)
	@$(CC) $(flags) -MF $(SAIDA).d -Ichapters/$(CAPITULO) -c -o $(SAIDA).o $(FONTE)
	@$(CC) $(flags) -o $(SAIDA) $(SAIDA).o $(filter-out $(B)/$(OBJETO).o,$(filter %.o,$^)) \
	  $(DEPS_LDFLAGS) $(call libs,$($(CAPITULO)))

$(B)/%.o: src/%.c
	$(say) compila $<
	$(Q)$(compile)
$(B)/chapters/%.o: chapters/%.c
	$(say) compila $<
	$(Q)$(compile)
$(B)/%.o: $(B)/%.c
	$(Q)$(compile)
$(B)/llhttp/%.o: $(LLHTTP_SOURCES)/%.c
	$(say) compila $<
	$(Q)$(compile) -DLLHTTP_STRICT_MODE=1 -w

# O Duktape inclui "duk_config.h" pela pasta do próprio fonte: por isso a cópia.
build/duktape.c: $(DUKTAPE_SOURCE)
	@cp $< $@
build/%/duktape.o: build/duktape.c src/config/duk_config.h
	$(say) compila '$< (meio minuto)'
	$(Q)$(CC) -std=c11 $($*.flags) -Isrc/config -w -c -o $@ $<

# As metades em JavaScript viram bytecode dentro do executável.
build/embed: src/tool/embed.c $(if $(DUKTAPE_SOURCE),build/normal/duktape.o)
	$(say) liga $@
	$(Q)$(CC) -O1 $(config) $(DEPS_CFLAGS) -o $@ $^ $(DEPS_LDFLAGS) $(DUKTAPE_LIB) -lm
define modules
$(B)/$(1).modules.c: $($(1).js) build/embed
	$$(say) embute '$($(1).js)'
	$$(Q)build/embed $(1) $($(1).js) > $$@
endef
$(foreach l,$(sort $(layers) $(foreach c,$(chapters),$($(c)))),$(if $($(l).js),$(eval $(call modules,$(l)))))

# Que camada traz cada módulo, e em que capítulo ela chega.
module = $(basename $(patsubst src/%,%,$(patsubst src/lib/%,%,$(patsubst chapters/$(1)/%,%,$(2)))))
$(B)/chapters.c: Makefile
	@mkdir -p $(@D)
	@{ echo '#include "missing.h"'; echo 'const struct chapter_entry chapter_entries[] = {'; \
	$(foreach c,$(chapters),$(foreach l,$($(c)),$(foreach m,$($(l).js), \
	  echo '    { "$(call module,$(c),$(m))", "$(l)", "$(firstword $(subst -, ,$(c)))" },';))) \
	echo '    { 0 },'; echo '};'; } > $@

build/deps.mk: src/tool/deps.sh
	@sh src/tool/deps.sh

# ---- A prova: um main vazio com cada prefixo da pilha tem de ligar. ----
prefix = $(wordlist 1,$(1),$(layers))
layers: $(call objects,$(layers)) $(base) ## prova que nenhuma camada chama uma de cima
	@echo 'int main(void) { return 0; }' > $(B)/empty.c
	@set -e; $(foreach n,$(shell seq $(words $(layers))), \
	  $(CC) $(flags) -o $(B)/empty $(B)/empty.c $(call objects,$(call prefix,$(n))) $(base) \
	    $(DEPS_LDFLAGS) $(call libs,$(call prefix,$(n))); echo "ok  $(word $(n),$(layers))";)

# ---- Testar e medir: quem manda são os scripts de tests/. ----
ctests = $(patsubst tests/c/%.c,$(B)/tests/%,$(wildcard tests/c/*.c))
$(B)/tests/%.o: tests/c/%.c
	$(say) compila $<
	$(Q)$(compile)
$(ctests): $(B)/tests/%: $(B)/tests/%.o $(call objects,$(layers)) $(base)
	@$(link) $(call libs,$(layers)) $(CMOCKA_LIB)
tests: $(B)/nozinho $(chapters:%=$(B)/%) $(chapters:%=$(B)/tests/needs-%) $(if $(CMOCKA_LIB),$(ctests))

test: ## instala o que só os testes precisam e roda todos (menos de 15 minutos)
	@+sh tests/run
test-completo: ## os mesmos e os demorados: valgrind, todas as variantes, uma máquina vazia
	@+sh tests/run completo
$(B)/bench/%: tests/bench/%.c $(patsubst %,$(B)/llhttp/%.o,$(llhttp))
	$(say) liga $@
	$(Q)$(link) $< -lev $(LLHTTP_LIB)
bench: all $(patsubst %,$(B)/bench/%,servidor medir conexoes) ## mede contra o Node e contra um servidor em C puro; escreve build/bench.json
	@./nozinho tests/bench/main.js

install: all ## instala o comando nozinho em PREFIX (/usr/local)
	install -D nozinho $(DESTDIR)$(PREFIX)/bin/nozinho
clean: ## apaga o que foi construído; o que foi baixado fica em build/deps
	@rm -rf nozinho kit; [ ! -d build ] || find build -mindepth 1 -maxdepth 1 ! -name deps -exec rm -rf {} +
help: ## mostra esta ajuda
	@grep -hE '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 16
	@echo; echo 'V=asan e V=tsan constroem com os vigias de memória e de threads (V=debug, só com as asserções);'
	@echo 'VERBOSE=1 mostra os comandos; DEPS=nao não instala nada. Ex.: make V=asan tests'

.PHONY: all troca aula layers tests test test-completo bench install clean help
.SECONDARY:
-include $(wildcard $(B)/*.d $(B)/tests/*.d $(B)/chapters/*/*.d)
