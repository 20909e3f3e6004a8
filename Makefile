# Nozinho -- a arquitetura como dados: camadas, capítulos, e o que cada um liga.
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
V ?= normal
CC ?= cc

# ---- As camadas, de baixo para cima. Cada uma só chama as que vêm antes. ----
layers = engine console module events queue loop timers micro pool net

# Arquivos em C de cada camada, além de src/CAMADA.c; módulos de JavaScript, além de
# src/CAMADA.js (os de src/lib/ não precisam de C); bibliotecas com que ela entra.
engine.c  = errors syserr missing source text program
queue.c   = line origin
timers.c  = heap
module.c  = process
net.c     = address
engine.js = src/lib/syserr.js
queue.js  = src/queue.js
console.js = src/console.js $(addprefix src/lib/,codes.js codes/table.js validators.js)
module.js = src/module.js src/process.js
events.js = src/events.js
timers.js = src/timers.js
micro.js  = src/micro.js
engine.lib = -lm
loop.lib  = -lev
pool.lib  = -pthread

# ---- Os capítulos: o anterior mais as camadas novas. ----
01-interpretador = engine console
02-ponte-api     = $(01-interpretador) module
03-uma-thread    = $(02-ponte-api) bloqueante
04-fila          = $(02-ponte-api) events queue loop_manual timers
05-event-loop    = $(02-ponte-api) events queue loop timers
06-microtarefas  = $(05-event-loop) micro
chapters = 01-interpretador 02-ponte-api 03-uma-thread 04-fila 05-event-loop 06-microtarefas
# Camadas descartáveis, que moram na pasta do capítulo.
loop_manual.o = $(B)/chapters/04-fila/loop_manual.o
bloqueante.o  = $(B)/chapters/03-uma-thread/bloqueante.o $(B)/bloqueante.modules.o
bloqueante.js = chapters/03-uma-thread/bloqueante.js

# ---- Como construir. V=asan e V=tsan moram cada um na sua pasta. ----
B = build/$(V)
normal.flags = -O2
asan.flags = -O1 -g -DNOZINHO_DEBUG -fsanitize=address,undefined -fno-omit-frame-pointer
tsan.flags = -O1 -g -DNOZINHO_DEBUG -fsanitize=thread
CFLAGS ?=
flags = -std=c11 -D_GNU_SOURCE -Wall -Wextra -MMD -MP $($(V).flags) -Isrc -Isrc/config $(LLHTTP_CFLAGS) $(CFLAGS)

ifeq ($(filter help clean,$(MAKECMDGOALS)),)
include build/deps.mk
endif

objects = $($(1).o) $(if $($(1).o),,$(B)/$(1).o $(patsubst %,$(B)/%.o,$($(1).c)) \
  $(if $($(1).js),$(B)/$(1).modules.o))
link = $(CC) $(flags) -o $@ $(filter %.o,$^)
libs = $(foreach l,$(1),$($(l).lib))
base = $(B)/duktape.o $(B)/chapters.o

all: nozinho chapters ## constrói ./nozinho e o runtime de cada capítulo
chapters: $(patsubst %,$(B)/%,$(chapters))

nozinho: $(B)/nozinho
	cp $< $@
$(B)/nozinho: $(B)/nozinho.o $(foreach l,$(layers),$(call objects,$(l))) $(base)
	$(link) $(call libs,$(layers))

define chapter
$(B)/$(1): $(B)/chapters/$(1)/runtime.o $(foreach l,$($(1)),$(call objects,$(l))) $(base)
	$$(link) $(call libs,$($(1)))
endef
$(foreach c,$(chapters),$(eval $(call chapter,$(c))))

$(B)/%.o: src/%.c | $(B)
	$(CC) $(flags) -c -o $@ $<
$(B)/chapters/%.o: chapters/%.c
	@mkdir -p $(@D)
	$(CC) $(flags) -c -o $@ $<
$(B)/%.o: $(B)/%.c
	$(CC) $(flags) -c -o $@ $<

# O Duktape inclui "duk_config.h" pela pasta do próprio fonte: por isso a cópia.
build/duktape.c: $(DUKTAPE_SOURCE)
	cp $< $@
build/%/duktape.o: build/duktape.c src/config/duk_config.h
	@mkdir -p $(@D)
	$(CC) -std=c11 $($*.flags) -Isrc/config -w -c -o $@ $<

# As metades em JavaScript viram bytecode dentro do executável.
build/embed: src/tool/embed.c build/normal/duktape.o
	$(CC) -O1 -Isrc/config -o $@ $^ -lm
define modules
$(B)/$(1).modules.c: $($(1).js) build/embed | $(B)
	build/embed $(1) $($(1).js) > $$@
endef
$(foreach l,$(layers) bloqueante,$(if $($(l).js),$(eval $(call modules,$(l)))))

# Que camada traz cada módulo, e em que capítulo ela chega.
$(B)/chapters.c: Makefile | $(B)
	@{ echo '#include "missing.h"'; echo 'const struct chapter_entry chapter_entries[] = {'; \
	$(foreach c,$(chapters),$(foreach l,$($(c)),$(foreach m,$($(l).js), \
	  echo '{ "$(patsubst chapters/03-uma-thread/%.js,%,$(patsubst src/%.js,%,$(patsubst src/lib/%.js,%,$(m))))", "$(l)", "$(firstword $(subst -, ,$(c)))" },';))) \
	echo '{ 0 } };'; } > $@

$(B):
	mkdir -p $(B)

build/deps.mk: src/tool/deps.sh
	@sh src/tool/deps.sh

# ---- A prova: um main vazio com cada prefixo da pilha tem de ligar. ----
prefix = $(wordlist 1,$(1),$(layers))
layers: $(foreach l,$(layers),$(foreach x,$(call objects,$(l)),$(x))) $(base) ## prova que nenhuma camada chama uma de cima
	@echo 'int main(void) { return 0; }' > $(B)/empty.c
	@set -e; $(foreach n,$(shell seq $(words $(layers))), \
	  $(CC) $(flags) -o $(B)/empty $(B)/empty.c $(foreach l,$(call prefix,$(n)),$(call objects,$(l))) $(base) \
	    $(call libs,$(call prefix,$(n))); echo "ok  $(word $(n),$(layers))";)

clean: ## apaga o que foi construído
	rm -rf build nozinho kit

help: ## mostra esta ajuda
	@grep -hE '^[a-z]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 12

.PHONY: all chapters layers clean help
-include $(wildcard $(B)/*.d $(B)/chapters/*/*.d)
